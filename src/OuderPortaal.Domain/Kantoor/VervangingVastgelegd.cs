namespace OuderPortaal.Domain.Kantoor;

/// <summary>Somebody of staff is replaced for some days.</summary>
public sealed record VervangingVastgelegd(Guid VervangingId, DateTimeOffset Op) : Gebeurtenis(Op);
