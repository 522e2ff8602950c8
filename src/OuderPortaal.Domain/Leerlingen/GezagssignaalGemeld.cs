namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Something says that the gezag may have changed: the proof must be seen again.</summary>
public sealed record GezagssignaalGemeld(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
