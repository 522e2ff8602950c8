using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Kantoor;

/// <summary>
/// Days on which the office is closed although the law calls them werkdagen (R-AM-25). It never moves a term: alarms come earlier, because they count open days. Local dates, both included.
/// </summary>
public sealed class Kantoorsluiting : Aggregate
{
    /// <summary>Open days before it on which the list of what falls in it is made.</summary>
    public const int OpenDagenVooraf = 5;

    /// <summary>Most calendar days of one closure.</summary>
    public const int LangsteDuur = 42;

    /// <summary>Most characters of the reason.</summary>
    public const int LangsteReden = 200;

    private Kantoorsluiting()
    {
    }

    public string PubliekId { get; private set; } = "";

    public DateOnly Van { get; private set; }

    public DateOnly TotEnMet { get; private set; }

    /// <summary>Why, without a name: "Kerst".</summary>
    public string Reden { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant at which the list went to who must act; null before.</summary>
    public DateTimeOffset? GemeldOp { get; private set; }

    /// <summary>UTC instant; null while it counts.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>Every day of it.</summary>
    public IEnumerable<DateOnly> Dagen => Enumerable.Range(0, TotEnMet.DayNumber - Van.DayNumber + 1).Select(Van.AddDays);

    /// <summary>Plans one. Refuses one that began before today, ends before it begins, lasts too long, has no reason, or overlaps another that counts.</summary>
    public static Kantoorsluiting Plan(DateOnly van, DateOnly totEnMet, string? reden, IEnumerable<Kantoorsluiting> andere, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(andere);
        Kantoorperiode.Keur("R-AM-25", van, totEnMet, LangsteDuur, $"Een sluiting duurt hoogstens {LangsteDuur} dagen.", nu);
        var waarom = Invoertekst.Vereist(reden, LangsteReden, "R-AM-25", "Reden", "Schrijf waarom het kantoor dicht is.");
        if (andere.FirstOrDefault(a => a.IngetrokkenOp is null && a.Van <= totEnMet && van <= a.TotEnMet) is { } ander)
            throw new RuleViolation("R-AM-25", $"Er is al een sluiting van {Datumtekst.DagMaand(ander.Van)} tot en met {Datumtekst.DagMaand(ander.TotEnMet)}.", "Van");

        var sluiting = new Kantoorsluiting { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), Van = van, TotEnMet = totEnMet, Reden = waarom, Door = door, Op = nu };
        sluiting.Raise(new KantoorsluitingGepland(sluiting.Id, nu));
        return sluiting;
    }

    /// <summary>The day on which the list is due: five open days before it.</summary>
    public DateOnly MeldOp(Werkdagkalender openDagen)
    {
        ArgumentNullException.ThrowIfNull(openDagen);
        return openDagen.WerkdagenErbij(Van, -OpenDagenVooraf);
    }

    /// <summary>The list went out; once.</summary>
    public void Meld(DateTimeOffset nu)
    {
        if (GemeldOp is null && IngetrokkenOp is null)
            GemeldOp = nu;
    }

    /// <summary>The office is open after all. Refuses one that is over, and twice.</summary>
    public void TrekIn(DateTimeOffset nu)
    {
        if (IngetrokkenOp is not null)
            throw new RuleViolation("R-AM-25", "Deze sluiting was al ingetrokken. Een collega was u net voor.");
        if (TotEnMet < Amsterdam.Datum(nu))
            throw new RuleViolation("R-AM-25", "Deze sluiting is voorbij.");
        IngetrokkenOp = nu;
        Raise(new KantoorsluitingIngetrokken(Id, nu));
    }
}
