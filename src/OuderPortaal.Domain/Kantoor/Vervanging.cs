using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Kantoor;

/// <summary>
/// That one member of staff looks after the tasks and cases of another who is away, from one local date to another. Nothing is assigned anew: what is of the other stays so, and shows with "namens". It ends by
/// itself, and gives no reach that the replacement does not have.
/// </summary>
public sealed class Vervanging : Aggregate
{
    /// <summary>Most calendar days of one.</summary>
    public const int LangsteDuur = 184;

    private Vervanging()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>Who is away.</summary>
    public MedewerkerId Afwezige { get; private set; }

    public MedewerkerId Vervanger { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly TotEnMet { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant; null unless it was ended before its last day.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    /// <summary>Records one. Refuses oneself as replacement, days in the past or the wrong way round, too long, a second one for these days, and somebody who is away then.</summary>
    public static Vervanging LegVast(MedewerkerId afwezige, MedewerkerId vervanger, DateOnly van, DateOnly totEnMet, IReadOnlyCollection<Vervanging> andere, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(andere);
        if (afwezige == vervanger)
            throw new RuleViolation("Vervanging", "Kies een ander als vervanger.", "Vervanger");
        Kantoorperiode.Keur("Vervanging", van, totEnMet, LangsteDuur, "Leg een vervanging vast voor hoogstens een half jaar.", nu);
        var dan = andere.Where(a => a.BeeindigdOp is null && a.Van <= totEnMet && van <= a.TotEnMet).ToList();
        if (dan.Exists(a => a.Afwezige == afwezige))
            throw new RuleViolation("Vervanging", "Voor die dagen is er al een vervanger.", "Van");
        if (dan.Exists(a => a.Afwezige == vervanger || a.Vervanger == afwezige))
            throw new RuleViolation("Vervanging", "Deze collega is dan zelf weg, of wordt dan door deze persoon vervangen. Kies een ander.", "Vervanger");

        var vervanging = new Vervanging { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), Afwezige = afwezige, Vervanger = vervanger, Van = van, TotEnMet = totEnMet, Door = door, Op = nu };
        vervanging.Raise(new VervangingVastgelegd(vervanging.Id, nu));
        return vervanging;
    }

    /// <summary>Ends it at once. Refuses one that is over.</summary>
    public void Beeindig(DateTimeOffset nu)
    {
        if (BeeindigdOp is not null || TotEnMet < Amsterdam.Datum(nu))
            throw new RuleViolation("Vervanging", "Deze vervanging is al voorbij.");
        BeeindigdOp = nu;
        Raise(new VervangingBeeindigd(Id, nu));
    }
}
