using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Kantoor;

/// <summary>
/// That a member of staff signs besluiten in the place of the directeur, from one local date to another, on a mandaat in writing (R-AM-13). It ends by itself, and changes nothing about who composed or judged:
/// they never sign.
/// </summary>
public sealed class Waarneming : Aggregate
{
    /// <summary>Most calendar days of one.</summary>
    public const int LangsteDuur = 184;

    /// <summary>Most characters of what says the mandaat.</summary>
    public const int LangsteMandaat = 200;

    private Waarneming()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>The waarnemer.</summary>
    public MedewerkerId MedewerkerId { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly TotEnMet { get; private set; }

    /// <summary>Which decision gives it: "Mandaatbesluit 2026-3 van 2 maart 2026".</summary>
    public string Mandaat { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant; null unless it was ended before its last day.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    /// <summary>Records one. Refuses oneself, days in the past or the wrong way round, too long, without a mandaat, and days that this person has already.</summary>
    public static Waarneming LegVast(MedewerkerId wie, DateOnly van, DateOnly totEnMet, string? mandaat, IEnumerable<Waarneming> andere, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(andere);
        if (wie == door)
            throw new RuleViolation("R-AM-13", "U kunt niet uzelf waarnemer maken.", "Wie");
        Kantoorperiode.Keur("R-AM-13", van, totEnMet, LangsteDuur, "Leg een waarneming vast voor hoogstens een half jaar.", nu);
        var besluit = Invoertekst.Vereist(mandaat, LangsteMandaat, "R-AM-13", "Mandaat", "Schrijf welk besluit het mandaat geeft.");
        if (andere.Any(a => a.MedewerkerId == wie && a.BeeindigdOp is null && a.Van <= totEnMet && van <= a.TotEnMet))
            throw new RuleViolation("R-AM-13", "Deze collega neemt in die tijd al waar.", "Van");

        var waarneming = new Waarneming { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), MedewerkerId = wie, Van = van, TotEnMet = totEnMet, Mandaat = besluit, Door = door, Op = nu };
        waarneming.Raise(new WaarnemingVastgelegd(waarneming.Id, nu));
        return waarneming;
    }

    /// <summary>Whether this person may sign on this local date.</summary>
    public bool Geldt(DateOnly dag) => BeeindigdOp is null && Van <= dag && dag <= TotEnMet;

    /// <summary>Ends it at once. Refuses one that is over.</summary>
    public void Beeindig(DateTimeOffset nu)
    {
        if (BeeindigdOp is not null || TotEnMet < Amsterdam.Datum(nu))
            throw new RuleViolation("R-AM-13", "Deze waarneming is al voorbij.");
        BeeindigdOp = nu;
        Raise(new WaarnemingBeeindigd(Id, nu));
    }
}
