namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A member of staff may see a pupil.</summary>
public sealed record BetrokkenheidBegonnen(Guid BetrokkenheidId, Guid LeerlingId, MedewerkerId MedewerkerId, DateTimeOffset Op) : Gebeurtenis(Op);
