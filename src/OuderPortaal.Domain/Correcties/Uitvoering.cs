namespace OuderPortaal.Domain.Correcties;

/// <summary>One granted item in one source system: to be done within the werkdagen of the settings, ticked by one, an erasure by two (R-COR-8, R-WIS-5).</summary>
public sealed class Uitvoering
{
    private Uitvoering()
    {
    }

    internal Uitvoering(Guid id, Guid correctieId, Guid onderdeelId, string bron, bool wist, DateOnly uiterlijk, DateOnly? nietVoor)
    {
        Id = id;
        CorrectieId = correctieId;
        OnderdeelId = onderdeelId;
        Bron = bron;
        Wist = wist;
        Uiterlijk = uiterlijk;
        NietVoor = nietVoor;
    }

    public Guid Id { get; private set; }

    public Guid CorrectieId { get; private set; }

    public Guid OnderdeelId { get; private set; }

    /// <summary>The source system.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>An erasure: it cannot come back, so two people tick.</summary>
    public bool Wist { get; private set; }

    /// <summary>Last local date to do it.</summary>
    public DateOnly Uiterlijk { get; private set; }

    /// <summary>First local date on which an erasure may be done: the werkdag after the term for bezwaar, when somebody else is belanghebbende (R-WIS-3). Null: at once. It is blocked meanwhile.</summary>
    public DateOnly? NietVoor { get; private set; }

    public MedewerkerId? GedaanDoor { get; private set; }

    /// <summary>UTC instant of the first tick.</summary>
    public DateTimeOffset? GedaanOp { get; private set; }

    public MedewerkerId? BevestigdDoor { get; private set; }

    /// <summary>UTC instant of the second tick, of an erasure.</summary>
    public DateTimeOffset? BevestigdOp { get; private set; }

    public bool IsKlaar => Wist ? BevestigdOp is not null : GedaanOp is not null;

    internal void VinkAf(MedewerkerId door, DateTimeOffset nu)
    {
        if (GedaanOp is null)
            (GedaanDoor, GedaanOp) = (door, nu);
        else
            (BevestigdDoor, BevestigdOp) = (door, nu);
    }
}
