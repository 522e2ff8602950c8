namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Somebody may no longer act for a pupil.</summary>
public sealed record VertegenwoordigingBeeindigd(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op) : Gebeurtenis(Op);
