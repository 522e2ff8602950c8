namespace OuderPortaal.Domain.Leerlingen;

/// <summary>The proof was seen again; the next re-check is twelve months later (R-VTG-16).</summary>
public sealed record VertegenwoordigingGecontroleerd(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op) : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
