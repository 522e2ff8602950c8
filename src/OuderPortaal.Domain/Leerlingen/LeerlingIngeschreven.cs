namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A pupil came into the register.</summary>
public sealed record LeerlingIngeschreven(Guid LeerlingId, MedewerkerId Door, DateTimeOffset Op) : Gebeurtenis(Op);
