using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Berichten;

/// <summary>The words of a short notice.</summary>
public static class Meldingwoorden
{
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
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "A notice without words."),
    };
}
