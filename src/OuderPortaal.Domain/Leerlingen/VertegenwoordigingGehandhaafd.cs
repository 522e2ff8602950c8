namespace OuderPortaal.Domain.Leerlingen;

/// <summary>The directeur decided that an objection does not end this link (R-VTG-9).</summary>
public sealed record VertegenwoordigingGehandhaafd(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op) : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
