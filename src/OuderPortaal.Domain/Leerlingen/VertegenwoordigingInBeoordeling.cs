namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Proof of gezag came and is judged.</summary>
public sealed record VertegenwoordigingInBeoordeling(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
