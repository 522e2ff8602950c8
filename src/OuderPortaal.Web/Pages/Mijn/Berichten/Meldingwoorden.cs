using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Berichten;

/// <summary>The words of a short notice.</summary>
public static class Meldingwoorden
{
    /// <summary>The sentence, with the date that it names.</summary>
    public static string In(Stem t, Melding melding)
    {
        ArgumentNullException.ThrowIfNull(melding);
        return melding.Dag is { } dag ? t.Met(Van(melding.Soort), Datumtekst.Voluit(dag)) : t[Van(melding.Soort)];
    }

    public static Tekst Van(MeldingSoort soort) => soort switch
    {
        MeldingSoort.MachtigingAanvaard => Machtigingteksten.MeldAanvaard,
        MeldingSoort.MachtigingOpPapier => Machtigingteksten.MeldOpPapier,
        MeldingSoort.VerzoekGaatVerder => Machtigingteksten.MeldGaatVerder,
        MeldingSoort.MachtigingGestopt => Machtigingteksten.MeldGestopt,
        MeldingSoort.HelperKeekMee => Machtigingteksten.MeldKeekMee,
        MeldingSoort.HelperDeedVerzoek => Machtigingteksten.MeldVerzoek,
        MeldingSoort.HelperOpendeOverzicht => Machtigingteksten.MeldOpende,
        MeldingSoort.HelperDownloadde => Machtigingteksten.MeldDownloadde,
        MeldingSoort.KoppelingBetwist => Machtigingteksten.MeldBetwist,
        MeldingSoort.KoppelingGehandhaafd => Machtigingteksten.MeldHersteld,
        MeldingSoort.KoppelingGestopt => Machtigingteksten.MeldKoppelingGestopt,
        MeldingSoort.VerzoekOverKind => Machtigingteksten.MeldVerzoekOverKind,
        MeldingSoort.IemandBeslistMee => Machtigingteksten.MeldBeslistMee,
        MeldingSoort.FgAntwoord => Fglijnteksten.MeldAntwoord,
        MeldingSoort.GegevensGaanWeg => Bewaarteksten.MeldGaatWeg,
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "A notice without words."),
    };
}
