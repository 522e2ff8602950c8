namespace OuderPortaal.Domain.Leerlingen;

/// <summary>The directeur decided that a pupil of 16 or 17 is represented; the pupil is told in simple words (R-AM-10).</summary>
public sealed record WilsbesluitGenomen(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
