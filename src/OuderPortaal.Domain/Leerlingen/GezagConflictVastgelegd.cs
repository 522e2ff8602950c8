namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Somebody objected to the link of another (R-VTG-9).</summary>
public sealed record GezagConflictVastgelegd(Guid ConflictId, Guid VertegenwoordigingId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
