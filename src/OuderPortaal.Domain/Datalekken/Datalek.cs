using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Datalekken;

/// <summary>
/// The record of a possible breach (AVG 33 lid 5): what was reported, the 72 hours, what the FG advised, what the directeur decided and when the AP and the people concerned were told. Instants are UTC.
/// Free texts are encrypted at rest.
/// </summary>
public sealed class Datalek : Aggregate
{
    /// <summary>Hours in which the AP must be told (AVG 33 lid 1); real hours, no werkdagen.</summary>
    public const int Uren = 72;

    private Datalek()
    {
    }

    public string PubliekId { get; private set; } = "";

    public DatalekStatus Status { get; private set; }

    /// <summary>UTC instant at which we came to know of it: the clock starts.</summary>
    public DateTimeOffset BekendOp { get; private set; }

    public AccountId? GemeldDoor { get; private set; }

    /// <summary>The kind of page it was seen on, without an id.</summary>
    public string Plek { get; private set; } = "";

    public string Toelichting { get; private set; } = "";

    public string Contact { get; private set; } = "";

    public Guid? VerzoekId { get; private set; }

    public Guid? KlachtId { get; private set; }

    public string FgAdvies { get; private set; } = "";

    public DateTimeOffset? FgAdviesOp { get; private set; }

    /// <summary>Null before the decision.</summary>
    public Datalekoordeel? Oordeel { get; private set; }

    /// <summary>Why, and what was done against it.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>The people whose data it were must be told (AVG 34).</summary>
    public bool MoetBetrokkenenInlichten { get; private set; }

    public MedewerkerId? BeoordeeldDoor { get; private set; }

    public DateTimeOffset? BeoordeeldOp { get; private set; }

    public DateTimeOffset? ApIngelichtOp { get; private set; }

    /// <summary>Why the AP was told after the 72 hours; empty when it was in time.</summary>
    public string RedenLaat { get; private set; } = "";

    /// <summary>Local date; null before.</summary>
    public DateOnly? BetrokkenenIngelichtOp { get; private set; }

    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>Last instant (UTC) to tell the AP.</summary>
    public DateTimeOffset MeldenVoor => BekendOp.AddHours(Uren);

    /// <summary>The 72 hours still count: not judged, or the AP must be told and was not.</summary>
    public bool LooptKlok => Status != DatalekStatus.Gesloten && (Oordeel is null || (Oordeel == Datalekoordeel.Melden && ApIngelichtOp is null));

    /// <summary>Starts the record and the clock.</summary>
    public static Datalek Meld(Datalekmelding melding, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(melding);
        if (melding.Toelichting.Length > Datalekmelding.MaxTekst)
            throw new RuleViolation("R-KLT-9", "Maak de tekst korter dan 2.000 tekens.", "Toelichting");
        var datalek = new Datalek
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            BekendOp = nu,
            GemeldDoor = melding.AccountId,
            Plek = melding.Plek,
            Toelichting = melding.Toelichting.Trim(),
            Contact = melding.Contact.Trim(),
            VerzoekId = melding.VerzoekId,
            KlachtId = melding.KlachtId,
        };
        datalek.Raise(new DatalekGemeld(datalek.Id, nu));
        return datalek;
    }

    /// <summary>The FG advises; decides nothing. Refuses an empty advice.</summary>
    public void GeefAdvies(string? advies, DateTimeOffset nu)
    {
        Require(DatalekStatus.Gemeld, DatalekStatus.Beoordeeld);
        if (string.IsNullOrWhiteSpace(advies))
            throw new RuleViolation("R-13.2-1", "Schrijf uw advies op.", "Advies");
        (FgAdvies, FgAdviesOp) = (advies.Trim(), nu);
        Raise(new DatalekGeadviseerd(Id, nu));
    }

    /// <summary>The directeur decides. Refuses no reason, and telling people of what is no breach.</summary>
    public void Beoordeel(Datalekoordeel oordeel, bool betrokkenenInlichten, string? motivering, MedewerkerId directeur, DateTimeOffset nu)
    {
        Require(DatalekStatus.Gemeld);
        if (!Enum.IsDefined(oordeel))
            throw new RuleViolation("R-KLT-9", "Kies wat dit is.", "Oordeel");
        if (motivering is null || motivering.Trim().Length < 20)
            throw new RuleViolation("R-KLT-9", "Schrijf in een paar zinnen waarom u dit beslist, en wat u eraan deed.", "Motivering");
        if (oordeel == Datalekoordeel.GeenDatalek && betrokkenenInlichten)
            throw new RuleViolation("R-KLT-9", "Dit is geen datalek. Dan hoeft niemand bericht.", "Betrokkenen");
        (Oordeel, MoetBetrokkenenInlichten, Motivering, BeoordeeldDoor, BeoordeeldOp, Status) = (oordeel, betrokkenenInlichten, motivering.Trim(), directeur, nu, DatalekStatus.Beoordeeld);
        Raise(new DatalekBeoordeeld(Id, nu));
    }

    /// <summary>The AP was told at this instant. Refuses one in the future or before we knew, and after 72 hours without a reason (AVG 33 lid 1).</summary>
    public void LegMeldingVast(DateTimeOffset op, string? redenLaat, DateTimeOffset nu)
    {
        Require(DatalekStatus.Beoordeeld);
        if (Oordeel != Datalekoordeel.Melden)
            throw new RuleViolation("R-KLT-9", "Dit hoeft niet naar de AP.");
        if (op > nu || op < BekendOp)
            throw new RuleViolation("R-KLT-9", "Vul in wanneer u het meldde: na de melding aan ons en niet na nu.", "Op");
        if (op > MeldenVoor && string.IsNullOrWhiteSpace(redenLaat))
            throw new RuleViolation("R-KLT-9", "De 72 uur waren voorbij. Schrijf op waarom het later werd.", "RedenLaat");
        (ApIngelichtOp, RedenLaat) = (op, op > MeldenVoor ? redenLaat!.Trim() : "");
        Raise(new DatalekDoorgegeven(Id, nu));
    }

    /// <summary>The people concerned were told (AVG 34). Refuses a day before we knew or after today.</summary>
    public void LegBetrokkenenVast(DateOnly op, DateTimeOffset nu)
    {
        Require(DatalekStatus.Beoordeeld);
        if (!MoetBetrokkenenInlichten)
            throw new RuleViolation("R-KLT-9", "Er hoeft niemand bericht te krijgen.");
        if (op < Amsterdam.Datum(BekendOp) || op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-KLT-9", "Vul de echte dag in: niet na vandaag.", "Op");
        BetrokkenenIngelichtOp = op;
        Raise(new DatalekDoorgegeven(Id, nu));
    }

    /// <summary>Refuses while the AP or the people concerned must still be told.</summary>
    public void Sluit(DateTimeOffset nu)
    {
        Require(DatalekStatus.Beoordeeld);
        if (LooptKlok)
            throw new RuleViolation("R-KLT-9", "De AP moet dit nog horen. Leg eerst vast wanneer u het meldde.");
        if (MoetBetrokkenenInlichten && BetrokkenenIngelichtOp is null)
            throw new RuleViolation("R-KLT-9", "De mensen om wie het gaat, moeten dit nog horen.");
        (GeslotenOp, Status) = (nu, DatalekStatus.Gesloten);
        Raise(new DatalekGesloten(Id, nu));
    }

    private void Require(params ReadOnlySpan<DatalekStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", "Dit kan nu niet meer met deze melding. Ververs de pagina.");
    }
}
