using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The answers to the first question. Who reads it is not known yet, so nobody is addressed.</summary>
public static class Onderwerpen
{
    /// <summary>About whom can be asked: a correction and an objection to the use are about a pupil (R-11.4-1).</summary>
    public static IReadOnlyList<Onderwerp> Van(Bedoeling bedoeling) => bedoeling == Bedoeling.Informatie
        ? [Onderwerp.Kind, Onderwerp.IetsAnders]
        : bedoeling is Bedoeling.Correctie or Bedoeling.Bezwaar
        ? [Onderwerp.Kind, Onderwerp.IkAlsLeerling, Onderwerp.Gemachtigd, Onderwerp.IetsAnders]
        : [Onderwerp.Kind, Onderwerp.IkAlsLeerling, Onderwerp.IkAlsOuder, Onderwerp.Gemachtigd, Onderwerp.IetsAnders];

    public static IReadOnlyList<Keuze> Keuzes(Bedoeling bedoeling) => [.. Van(bedoeling).Select(onderwerp => new Keuze(onderwerp.ToString(), Naam(onderwerp).U, Uitleg(onderwerp, bedoeling).U))];

    public static Tekst Naam(Onderwerp onderwerp) => onderwerp switch
    {
        Onderwerp.Kind => Aanvraagteksten.WaarKind,
        Onderwerp.IkAlsLeerling => Aanvraagteksten.WaarLeerling,
        Onderwerp.IkAlsOuder => Aanvraagteksten.WaarOuder,
        Onderwerp.Gemachtigd => Aanvraagteksten.WaarGemachtigd,
        _ => Aanvraagteksten.WaarAnders,
    };

    private static Tekst Uitleg(Onderwerp onderwerp, Bedoeling bedoeling) => onderwerp switch
    {
        Onderwerp.Kind => Aanvraagteksten.WaarKindUitleg,
        Onderwerp.IkAlsLeerling => Aanvraagteksten.WaarLeerlingUitleg,
        Onderwerp.IkAlsOuder => Aanvraagteksten.WaarOuderUitleg,
        Onderwerp.Gemachtigd => Aanvraagteksten.WaarGemachtigdUitleg,
        _ => bedoeling != Bedoeling.Inzage ? Correctieteksten.WaarAndersUitleg : Aanvraagteksten.WaarAndersUitleg,
    };
}
