namespace OuderPortaal.Web.Ochtend;

/// <summary>That a member of staff was counted for on one open day: one row per person and local day, so a second run or a second node sends nothing twice, and a day without one is known to be missed.</summary>
public sealed class Ochtendmail
{
    /// <summary>Rows are kept this many days.</summary>
    public const int Bewaardagen = 90;

    public required Guid Id { get; init; }

    public required Guid Account { get; init; }

    /// <summary>Local date.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>UTC instant of the count.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>A mail went into the outbox; not for who turned it off or may not log in.</summary>
    public required bool Verstuurd { get; init; }
}
