using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The answers to the first question. Who reads it is not known yet, so nobody is addressed.</summary>
public static class Onderwerpen
{
    public static IReadOnlyList<Keuze> Keuzes { get; } =
    [
        Keuze(Onderwerp.Kind, Aanvraagteksten.WaarKindUitleg),
        Keuze(Onderwerp.IkAlsLeerling, Aanvraagteksten.WaarLeerlingUitleg),
        Keuze(Onderwerp.IkAlsOuder, Aanvraagteksten.WaarOuderUitleg),
        Keuze(Onderwerp.Gemachtigd, Aanvraagteksten.WaarGemachtigdUitleg),
        Keuze(Onderwerp.IetsAnders, Aanvraagteksten.WaarAndersUitleg),
    ];

    public static Tekst Naam(Onderwerp onderwerp) => onderwerp switch
    {
        Onderwerp.Kind => Aanvraagteksten.WaarKind,
        Onderwerp.IkAlsLeerling => Aanvraagteksten.WaarLeerling,
        Onderwerp.IkAlsOuder => Aanvraagteksten.WaarOuder,
        Onderwerp.Gemachtigd => Aanvraagteksten.WaarGemachtigd,
        _ => Aanvraagteksten.WaarAnders,
    };

    private static Keuze Keuze(Onderwerp onderwerp, Tekst uitleg) => new(onderwerp.ToString(), Naam(onderwerp).U, uitleg.U);
}
