namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Somebody may no longer act for a pupil.</summary>
public sealed record VertegenwoordigingBeeindigd(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, Eindreden Reden, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
