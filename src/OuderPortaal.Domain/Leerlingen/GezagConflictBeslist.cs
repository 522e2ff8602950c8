namespace OuderPortaal.Domain.Leerlingen;

/// <summary>The directeur decided on an objection.</summary>
public sealed record GezagConflictBeslist(Guid ConflictId, Guid VertegenwoordigingId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
