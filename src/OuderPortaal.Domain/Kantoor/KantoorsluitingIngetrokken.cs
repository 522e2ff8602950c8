namespace OuderPortaal.Domain.Kantoor;

/// <summary>The office is open after all.</summary>
public sealed record KantoorsluitingIngetrokken(Guid KantoorsluitingId, DateTimeOffset Op) : Gebeurtenis(Op);
