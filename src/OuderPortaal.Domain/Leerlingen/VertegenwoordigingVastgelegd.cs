namespace OuderPortaal.Domain.Leerlingen;

/// <summary>It was recorded that somebody may act for a pupil.</summary>
public sealed record VertegenwoordigingVastgelegd(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
