using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Bezwaren;

/// <summary>
/// Bezwaar (Awb) against one besluit: registered with its dates, confirmed, and handed over to who decides on it outside the portal (R-AWB-2, R-AWB-8). While it is open nothing that it concerns is
/// destroyed. Never labelled too late by itself (R-AM-24). Not to be confused with bezwaar tegen verwerking (AVG 21).
/// </summary>
public sealed class Bezwaarschrift : Aggregate
{
    private Bezwaarschrift()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>BZS, local year, five digits.</summary>
    public string Nummer { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    /// <summary>Number of the besluit it is against.</summary>
    public string BesluitNummer { get; private set; } = "";

    public AccountId? AccountId { get; private set; }

    /// <summary>Encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Why, in own words; encrypted at rest; may be empty.</summary>
    public string Gronden { get; private set; } = "";

    public Kanaal Kanaal { get; private set; }

    /// <summary>Local date; of a complaint that was turned into it: the date of the complaint.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>Local date on the envelope; null when it did not come by post.</summary>
    public DateOnly? Poststempel { get; private set; }

    /// <summary>UTC instant at which the portal stored it.</summary>
    public DateTimeOffset GeregistreerdOp { get; private set; }

    /// <summary>Last local date on which bezwaar could be made, as the besluit said.</summary>
    public DateOnly EindeIndienen { get; private set; }

    public KalenderVersie Kalender { get; private set; } = null!;

    /// <summary>The complaint that it was; null when it came as bezwaar.</summary>
    public Guid? UitKlachtId { get; private set; }

    public BezwaarStatus Status { get; private set; }

    /// <summary>To whom it was given; encrypted at rest.</summary>
    public string OvergedragenAan { get; private set; } = "";

    /// <summary>Local date; null before.</summary>
    public DateOnly? OvergedragenOp { get; private set; }

    public BezwaarUitkomst? Uitkomst { get; private set; }

    /// <summary>Local date of the decision on it; null before.</summary>
    public DateOnly? AfgehandeldOp { get; private set; }

    /// <summary>Local date on which beroep, or hoger beroep, was lodged last; null when nobody did.</summary>
    public DateOnly? BeroepOp { get; private set; }

    /// <summary>Local date on which the court decided, or beroep was withdrawn; null before.</summary>
    public DateOnly? BeroepEinde { get; private set; }

    /// <summary>Nobody decided on it yet.</summary>
    public bool IsOpen => Status is BezwaarStatus.Ontvangen or BezwaarStatus.Overgedragen;

    /// <summary>Came on or before the last day, or was posted then and came within a week (Awb 6:9).</summary>
    public bool IsOpTijd => OntvangenOp <= EindeIndienen || (Poststempel <= EindeIndienen && OntvangenOp <= EindeIndienen.AddDays(Beletsel.Nabezorging));

    /// <summary>Made by the verzoeker, and not by somebody else whom the besluit concerns: by the account, or on paper by the name (R-SEC-8).</summary>
    public bool IsVan(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return AccountId is null ? Leerlingen.Leerling.AlsZoeknaam(Naam) == Leerlingen.Leerling.AlsZoeknaam(verzoek.VerzoekerNaam) : AccountId == verzoek.AccountId;
    }

    /// <summary>Last local date to decide on it: six weeks after the last day for bezwaar (R-AWB-8).</summary>
    public DateOnly BeslisUiterlijk => Bezwaartermijn.Behandelen(EindeIndienen, Kalender.Werkdagen).Einde;

    /// <summary>Registers bezwaar against the besluit of this request. Refuses one that was not made known, one of the civil regime, an empty name, and a day before the besluit or after today.</summary>
    public static Bezwaarschrift LegVast(Verzoek verzoek, Bezwaarinhoud inhoud, string nummer, DateTimeOffset nu, Guid? uitKlacht = null)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(inhoud);
        if (verzoek.Besluit is not { BekendgemaaktOp: { } bekend, EindeBezwaar: { } einde } besluit)
            throw new RuleViolation("R-AWB-7", "Er is nog geen besluit op dit verzoek. Bezwaar maken kan daarna.");
        if (besluit.Regime != Rechtsbescherming.Awb)
            throw new RuleViolation("R-AWB-6", "Tegen dit antwoord is geen bezwaar mogelijk. De brief zegt wat wel kan.");
        if (string.IsNullOrWhiteSpace(inhoud.Naam))
            throw new RuleViolation("R-AWB-2", "Vul in wie bezwaar maakt.", "Naam");
        if (inhoud.Gronden.Length > Bezwaarinhoud.MaxTekst)
            throw new RuleViolation("R-AWB-2", "Maak de tekst korter dan 8.000 tekens. De rest mag met de post.", "Gronden");
        if (inhoud.OntvangenOp > Amsterdam.Datum(nu) || inhoud.OntvangenOp < Amsterdam.Datum(bekend))
            throw new RuleViolation("R-AWB-7", "Vul de dag in waarop het bezwaar kwam: na het besluit en niet na vandaag.", "OntvangenOp");
        if (inhoud.Poststempel is not null && inhoud.Kanaal != Verzoeken.Kanaal.Brief)
            throw new RuleViolation("R-AM-24", "Een poststempel staat alleen op een brief. Laat de datum leeg.", "Poststempel");
        if (inhoud.Poststempel > inhoud.OntvangenOp)
            throw new RuleViolation("R-AM-24", "De poststempel ligt na de dag van ontvangst. Kijk de datum na.", "Poststempel");

        var bezwaar = new Bezwaarschrift
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            Nummer = nummer,
            VerzoekId = verzoek.Id,
            BesluitNummer = besluit.Nummer,
            AccountId = inhoud.AccountId,
            Naam = inhoud.Naam.Trim(),
            Gronden = inhoud.Gronden.Trim(),
            Kanaal = inhoud.Kanaal,
            OntvangenOp = inhoud.OntvangenOp,
            Poststempel = inhoud.Poststempel,
            GeregistreerdOp = nu,
            EindeIndienen = einde,
            Kalender = verzoek.Kalender,
            UitKlachtId = uitKlacht,
        };
        bezwaar.Raise(new BezwaarOntvangen(bezwaar.Id, verzoek.Id, nu));
        return bezwaar;
    }

    /// <summary>Given to who decides on it. Refuses nobody, and a day before receipt or after today.</summary>
    public void DraagOver(string? aan, DateOnly op, DateTimeOffset nu)
    {
        Require(BezwaarStatus.Ontvangen);
        if (string.IsNullOrWhiteSpace(aan))
            throw new RuleViolation("R-AWB-8", "Vul in aan wie u het bezwaar gaf.", "Aan");
        EisDag(op, OntvangenOp, nu);
        (OvergedragenAan, OvergedragenOp, Status) = (aan.Trim(), op, BezwaarStatus.Overgedragen);
        Raise(new BezwaarOvergedragen(Id, VerzoekId, nu));
    }

    /// <summary>It was decided outside the portal, or withdrawn. Refuses a day before receipt or after today.</summary>
    public void HandelAf(BezwaarUitkomst uitkomst, DateOnly op, DateTimeOffset nu)
    {
        Require(BezwaarStatus.Ontvangen, BezwaarStatus.Overgedragen);
        if (!Enum.IsDefined(uitkomst))
            throw new RuleViolation("R-AWB-8", "Kies wat er op het bezwaar besloten is.", "Uitkomst");
        EisDag(op, OvergedragenOp ?? OntvangenOp, nu);
        (Uitkomst, AfgehandeldOp, Status) = (uitkomst, op, BezwaarStatus.Afgehandeld);
        Raise(new BezwaarAfgehandeld(Id, VerzoekId, nu));
    }

    /// <summary>Somebody went to court about the decision, or about what the court decided before. Refuses a bezwaar that was taken back, and a day before that decision or after today.</summary>
    public void StelBeroepIn(DateOnly op, DateTimeOffset nu)
    {
        Require(BezwaarStatus.Afgehandeld);
        if (Uitkomst == BezwaarUitkomst.Ingetrokken)
            throw new RuleViolation("R-AM-04", "Dit bezwaar is ingetrokken. Er is geen besluit waartegen beroep kan.");
        EisDag(op, BeroepEinde ?? AfgehandeldOp!.Value, nu);
        (BeroepOp, BeroepEinde, Status) = (op, null, BezwaarStatus.InBeroep);
        Raise(new BeroepIngesteld(Id, VerzoekId, nu));
    }

    /// <summary>The court decided, or beroep was withdrawn. Refuses a day before beroep or after today.</summary>
    public void EindigBeroep(DateOnly op, DateTimeOffset nu)
    {
        Require(BezwaarStatus.InBeroep);
        EisDag(op, BeroepOp!.Value, nu);
        (BeroepEinde, Status) = (op, BezwaarStatus.Afgehandeld);
        Raise(new BeroepGeeindigd(Id, VerzoekId, nu));
    }

    private void Require(params ReadOnlySpan<BezwaarStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", "Dit kan nu niet meer met dit bezwaar. Ververs de pagina.");
    }

    private static void EisDag(DateOnly op, DateOnly vanaf, DateTimeOffset nu)
    {
        if (op < vanaf || op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-AWB-8", "Vul de echte dag in: niet na vandaag, en niet voor de stap ervoor.", "Op");
    }
}
