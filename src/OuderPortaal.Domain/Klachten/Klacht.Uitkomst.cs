using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Klachten;

/// <content>How it ends: with an answer, or without one because who complains says so.</content>
public sealed partial class Klacht
{
    public KlachtUitkomst? Uitkomst { get; private set; }

    /// <summary>What we found; encrypted at rest.</summary>
    public string Bevindingen { get; private set; } = "";

    /// <summary>What we think of it; encrypted at rest.</summary>
    public string Oordeel { get; private set; } = "";

    /// <summary>What we do about it; encrypted at rest.</summary>
    public string Conclusies { get; private set; } = "";

    public MedewerkerId? VoorgelegdDoor { get; private set; }

    /// <summary>Who signed, or recorded that the bestuur did.</summary>
    public MedewerkerId? OndertekendDoor { get; private set; }

    /// <summary>The bestuur signed, because the complaint is about the directeur (R-AM-13).</summary>
    public bool NamensBestuur { get; private set; }

    /// <summary>UTC instant at which it was answered or ended otherwise; from then the three years of keeping count.</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>What it became, when it was turned into bezwaar.</summary>
    public Guid? BezwaarschriftId { get; private set; }

    /// <summary>Proposes the answer. Refuses parts that are missing, and an answer without the offer to be heard, unless it is not handled (Awb 9:10).</summary>
    public void LegVoor(Klachtantwoord antwoord, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        Require(KlachtStatus.InBehandeling);
        if (!Enum.IsDefined(antwoord.Uitkomst))
            throw new RuleViolation("R-KLT-6", "Kies wat u van de klacht vindt.", "Uitkomst");
        if (Hoorwijze is null && antwoord.Uitkomst != KlachtUitkomst.NietInBehandeling)
            throw new RuleViolation("R-KLT-5", "Bied eerst een gesprek aan. Leg vast wat er gezegd is, of dat het niet hoefde.");
        if (string.IsNullOrWhiteSpace(antwoord.Bevindingen))
            throw new RuleViolation("R-KLT-6", "Schrijf op wat wij gevonden hebben.", "Bevindingen");
        if (string.IsNullOrWhiteSpace(antwoord.Oordeel))
            throw new RuleViolation("R-KLT-6", "Schrijf op wat wij ervan vinden, en waarom.", "Oordeel");
        if (string.IsNullOrWhiteSpace(antwoord.Conclusies))
            throw new RuleViolation("R-KLT-6", "Schrijf op wat wij nu doen. Ook als dat niets is.", "Conclusies");
        if (door == OverMedewerkerId)
            throw new RuleViolation("R-KLT-2", "De klacht gaat over u. Een ander schrijft het antwoord.");
        (Uitkomst, Bevindingen, Oordeel, Conclusies) = (antwoord.Uitkomst, antwoord.Bevindingen.Trim(), antwoord.Oordeel.Trim(), antwoord.Conclusies.Trim());
        (VoorgelegdDoor, Status) = (door, KlachtStatus.TerOndertekening);
        Raise(new KlachtVoorgelegd(Id, nu));
    }

    /// <summary>Back to who handles it.</summary>
    public void GeefTerug(DateTimeOffset nu)
    {
        Require(KlachtStatus.TerOndertekening);
        Status = KlachtStatus.InBehandeling;
        Raise(new KlachtTeruggegeven(Id, nu));
    }

    /// <summary>Signs and sends the answer. Refuses the person complained about, and who wrote it (R-AM-13); the bestuur signs only when it is about a directeur.</summary>
    public void Onderteken(MedewerkerId door, bool namensBestuur, bool overDirecteur, DateTimeOffset nu)
    {
        Require(KlachtStatus.TerOndertekening);
        if (namensBestuur && (OverMedewerkerId is null || !overDirecteur))
            throw new RuleViolation("R-AM-13", "Het bestuur tekent alleen bij een klacht over de directeur. Deze tekent de directeur.");
        if (door == OverMedewerkerId)
            throw new RuleViolation("R-AM-13", "De klacht gaat over u. Het bestuur tekent dit antwoord.");
        if (!namensBestuur && door == VoorgelegdDoor && Instellingen.VierOgen)
            throw new RuleViolation("R-AM-13", "U schreef dit antwoord zelf. Een ander tekent.");
        (OndertekendDoor, NamensBestuur, GeslotenOp, Status) = (door, namensBestuur, nu, KlachtStatus.Afgehandeld);
        Raise(new KlachtAfgehandeld(Id, nu));
    }

    /// <summary>What the answer promised was done.</summary>
    public void SluitAf(DateTimeOffset nu)
    {
        Require(KlachtStatus.Afgehandeld);
        Status = KlachtStatus.Afgesloten;
        Raise(new KlachtAfgesloten(Id, nu));
    }

    /// <summary>It is really bezwaar. Refuses consent that is not in writing: a day before the complaint or after today (R-KLT-6).</summary>
    public void ZetOm(Guid bezwaarschrift, DateOnly instemmingOp, DateTimeOffset nu)
    {
        Require(KlachtStatus.Ontvangen, KlachtStatus.InBehandeling);
        if (instemmingOp > Amsterdam.Datum(nu) || instemmingOp < OntvangenOp)
            throw new RuleViolation("R-KLT-6", "Vul in wanneer de klager schriftelijk instemde. Zonder instemming blijft het een klacht.", "InstemmingOp");
        (BezwaarschriftId, InstemmingOp, GeslotenOp, Status) = (bezwaarschrift, instemmingOp, nu, KlachtStatus.OmgezetInBezwaar);
        Raise(new KlachtOmgezet(Id, bezwaarschrift, nu));
    }

    public void TrekIn(DateTimeOffset nu)
    {
        EisOpen();
        (GeslotenOp, Status) = (nu, KlachtStatus.Ingetrokken);
        Raise(new KlachtIngetrokken(Id, nu));
    }

    /// <summary>Solved to the satisfaction of who complained. Refuses a confirmation before the complaint or after today.</summary>
    public void LosOp(DateOnly bevestigdOp, DateTimeOffset nu)
    {
        EisOpen();
        if (bevestigdOp > Amsterdam.Datum(nu) || bevestigdOp < OntvangenOp)
            throw new RuleViolation("C2", "Vul in wanneer de klager schriftelijk zei dat het opgelost is.", "BevestigdOp");
        (InstemmingOp, GeslotenOp, Status) = (bevestigdOp, nu, KlachtStatus.Opgelost);
        Raise(new KlachtOpgelost(Id, nu));
    }
}
