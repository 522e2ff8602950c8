namespace OuderPortaal.Domain.Kantoor;

/// <summary>Somebody planned days on which the office is closed.</summary>
public sealed record KantoorsluitingGepland(Guid KantoorsluitingId, DateTimeOffset Op) : Gebeurtenis(Op);
