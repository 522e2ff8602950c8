namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Data of a pupil in the register changed.</summary>
public sealed record LeerlingGewijzigd(Guid LeerlingId, MedewerkerId Door, DateTimeOffset Op) : Gebeurtenis(Op);
