namespace OuderPortaal.Domain.Kantoor;

/// <summary>A replacement ended before its last day.</summary>
public sealed record VervangingBeeindigd(Guid VervangingId, DateTimeOffset Op) : Gebeurtenis(Op);
