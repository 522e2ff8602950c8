using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>A correction by letter is filed on the day it was posted; every other request on the day it came (D-09).</content>
public sealed partial class Verzoek
{
    /// <summary>Local date on the envelope of a correction by letter; null when it is not known.</summary>
    public DateOnly? Poststempel { get; private set; }

    /// <summary>T0, local date: the postmark when the installation counts a correction from the day it was filed, else the receipt. Never after the receipt.</summary>
    public DateOnly TermijnVanaf => Termijnfeiten.Begin(OntvangenOp, Poststempel, Instellingen);

    /// <summary>The term explained, on the article that gives it its length.</summary>
    public Rekenstaat LegTermijnUit(DateOnly vandaag, Aanspreekvorm vorm = Aanspreekvorm.U) =>
        Rekenstaat.Van(Termijn, vandaag, vorm, Soort == VerzoekSoort.Correctie ? Rekenstaat.GrondCorrectie : Rekenstaat.GrondInzage, gepost: TermijnVanaf < OntvangenOp);

    private static void EisPoststempel(DateOnly stempel, VerzoekSoort soort, Kanaal kanaal, DateOnly ontvangenOp)
    {
        if (soort != VerzoekSoort.Correctie)
            throw new RuleViolation("D-09", "De poststempel telt alleen bij een correctie. Laat de datum leeg.", "Poststempel");
        if (kanaal != Kanaal.Brief)
            throw new RuleViolation("D-09", "Een poststempel staat alleen op een brief. Laat de datum leeg.", "Poststempel");
        if (stempel > ontvangenOp)
            throw new RuleViolation("D-09", "De poststempel ligt na de dag van ontvangst. Kijk de datum na.", "Poststempel");
        if (stempel < ontvangenOp.AddYears(-1))
            throw new RuleViolation("D-09", "De poststempel is meer dan een jaar voor de ontvangst. Kijk het jaartal na.", "Poststempel");
    }
}
