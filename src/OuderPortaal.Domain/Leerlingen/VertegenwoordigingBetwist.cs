namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Another holder of gezag objected: nothing opens on this link until the directeur decided (R-VTG-9).</summary>
public sealed record VertegenwoordigingBetwist(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op) : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
