namespace OuderPortaal.Domain.Bewaking;

/// <summary>
/// One warning about one legal date. (VerzoekId, Klok, Stap, PeilDatum) is unique: a second run, a second node or a restart writes nothing twice, and a date that moves
/// by a pause makes new warnings by right.
/// </summary>
public sealed class Alarm
{
    public required Guid Id { get; init; }

    /// <summary>The case: a request, or the complaint, breach or question of its own clock.</summary>
    public required Guid VerzoekId { get; init; }

    public required Klok Klok { get; init; }

    public required Alarmstap Stap { get; init; }

    /// <summary>The legal date that it warns about, local.</summary>
    public required DateOnly PeilDatum { get; init; }

    /// <summary>UTC instant at which it was written.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>An earlier step was missed, or this one came on a later day than its own (R-AM-16).</summary>
    public required bool Nagekomen { get; init; }
}
