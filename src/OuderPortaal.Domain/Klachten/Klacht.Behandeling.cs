using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Klachten;

/// <content>Who handles it, who was heard, and when the answer comes.</content>
public sealed partial class Klacht
{
    public Hoorwijze? Hoorwijze { get; private set; }

    /// <summary>Local date of the hearing, or on which it was declined; null before.</summary>
    public DateOnly? GehoordOp { get; private set; }

    /// <summary>Short report of the hearing; encrypted at rest.</summary>
    public string Hoorverslag { get; private set; } = "";

    /// <summary>Local date on which we said that it takes longer; null when we did not.</summary>
    public DateOnly? VerdaagdOp { get; private set; }

    /// <summary>Why it takes longer, as who complains reads it; encrypted at rest.</summary>
    public string RedenUitstel { get; private set; } = "";

    /// <summary>Last local date to which who complains agreed in writing; null when there is none.</summary>
    public DateOnly? UitgesteldTot { get; private set; }

    /// <summary>Local date of that consent.</summary>
    public DateOnly? InstemmingOp { get; private set; }

    /// <summary>Gives it to somebody who had nothing to do with it; may be done anew. Refuses the person complained about (Awb 9:7).</summary>
    public void WijsToe(MedewerkerId behandelaar, MedewerkerId? overMedewerker, DateTimeOffset nu)
    {
        Require(KlachtStatus.Ontvangen, KlachtStatus.InBehandeling);
        if (behandelaar == overMedewerker)
            throw new RuleViolation("R-KLT-2", "De klacht gaat over deze persoon. Kies een ander die er niets mee te maken had.", "Behandelaar");
        (BehandelaarId, OverMedewerkerId, Status) = (behandelaar, overMedewerker, KlachtStatus.InBehandeling);
        Raise(new KlachtToegewezen(Id, nu));
    }

    /// <summary>What the complaint is about. A privacy complaint stays one.</summary>
    public void MerkAan(Klachtkenmerken kenmerken, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(kenmerken);
        Require(KlachtStatus.Ontvangen, KlachtStatus.InBehandeling);
        if (OverPrivacy && !kenmerken.OverPrivacy)
            throw new RuleViolation("R-KLT-9", "Deze klacht gaat over privacy. De FG weet ervan, dus dat blijft staan.", "OverPrivacy");
        (OverPrivacy, IsIngebrekestelling, VerzoekId, LeerlingId) = (kenmerken.OverPrivacy, kenmerken.IsIngebrekestelling, kenmerken.VerzoekId, kenmerken.LeerlingId);
        Raise(new KlachtGekenmerkt(Id, nu));
    }

    /// <summary>Heard, or declined. Refuses a day before receipt or after today, and a hearing without a report.</summary>
    public void LegHorenVast(Hoorwijze wijze, DateOnly op, string? verslag, DateTimeOffset nu)
    {
        Require(KlachtStatus.InBehandeling);
        if (!Enum.IsDefined(wijze))
            throw new RuleViolation("R-KLT-5", "Kies hoe het gesprek ging, of dat het niet hoefde.", "Wijze");
        if (op > Amsterdam.Datum(nu) || op < OntvangenOp)
            throw new RuleViolation("R-KLT-5", "Vul de echte dag in: niet na vandaag en niet voor de klacht.", "Op");
        if (wijze != Klachten.Hoorwijze.Afgezien && string.IsNullOrWhiteSpace(verslag))
            throw new RuleViolation("R-KLT-5", "Schrijf kort op wat er gezegd is.", "Verslag");
        (Hoorwijze, GehoordOp, Hoorverslag) = (wijze, op, verslag?.Trim() ?? "");
        Raise(new KlachtGehoord(Id, nu));
    }

    /// <summary>Four more weeks, once, said before the last day (Awb 9:11 lid 2). Refuses a second time, after the last day, and without a reason.</summary>
    public void Verdaag(string? reden, DateTimeOffset nu)
    {
        EisOpen();
        if (VerdaagdOp is not null)
            throw new RuleViolation("R-KLT-3", "Wij namen al eens meer tijd. Nog een keer kan alleen als de klager daar schriftelijk mee instemt.");
        EisVoorEinde(nu);
        EisReden(reden);
        (VerdaagdOp, RedenUitstel) = (Amsterdam.Datum(nu), reden!.Trim());
        Raise(new KlachtVerdaagd(Id, nu));
    }

    /// <summary>Later still, with written consent (Awb 9:11 lid 3). Refuses when it was not verdaagd before, a day that is not later, and consent in the future or before the complaint.</summary>
    public void StelUit(DateOnly tot, DateOnly instemmingOp, string? reden, DateTimeOffset nu)
    {
        EisOpen();
        if (VerdaagdOp is null)
            throw new RuleViolation("R-KLT-3", "Neem eerst zelf vier weken meer tijd. Daar is geen instemming voor nodig.");
        if (instemmingOp > Amsterdam.Datum(nu) || instemmingOp < OntvangenOp)
            throw new RuleViolation("R-KLT-3", "Vul in wanneer de klager schriftelijk instemde. Zonder instemming kan het niet later.", "InstemmingOp");
        if (tot <= Uiterlijk || tot < Amsterdam.Datum(nu))
            throw new RuleViolation("R-KLT-3", "Kies een dag na de laatste dag van nu.", "Tot");
        EisReden(reden);
        (UitgesteldTot, InstemmingOp, RedenUitstel) = (tot, instemmingOp, reden!.Trim());
        Raise(new KlachtVerdaagd(Id, nu));
    }

    private void EisVoorEinde(DateTimeOffset nu)
    {
        if (Amsterdam.Datum(nu) > Uiterlijk)
            throw new RuleViolation("R-KLT-3", $"Dit kon tot en met {Datumtekst.Voluit(Uiterlijk)}. Bel de klager en spreek samen een dag af.");
    }

    private static void EisReden(string? reden)
    {
        if (string.IsNullOrWhiteSpace(reden))
            throw new RuleViolation("R-KLT-3", "Schrijf op waarom het langer duurt. De klager leest dit.", "Reden");
    }
}
