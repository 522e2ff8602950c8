namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Somebody said to act for a pupil; nothing is proved yet.</summary>
public sealed record VertegenwoordigingAangevraagd(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op) : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
