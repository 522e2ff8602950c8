namespace OuderPortaal.Domain.Scholingen;

/// <summary>It was recorded that somebody of staff was trained.</summary>
public sealed record ScholingVastgelegd(Guid ScholingId, DateTimeOffset Op) : Gebeurtenis(Op);
