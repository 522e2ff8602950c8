namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A member of staff may no longer see a pupil.</summary>
public sealed record BetrokkenheidBeeindigd(Guid BetrokkenheidId, Guid LeerlingId, MedewerkerId MedewerkerId, DateTimeOffset Op) : Gebeurtenis(Op);
