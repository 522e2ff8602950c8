namespace OuderPortaal.Domain.Kantoor;

/// <summary>The directeur recorded who signs in the place of the directeur, from when to when.</summary>
public sealed record WaarnemingVastgelegd(Guid WaarnemingId, DateTimeOffset Op) : Gebeurtenis(Op);
