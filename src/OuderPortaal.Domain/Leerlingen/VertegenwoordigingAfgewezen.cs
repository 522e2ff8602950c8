namespace OuderPortaal.Domain.Leerlingen;

/// <summary>It was judged that somebody may not act for a pupil.</summary>
public sealed record VertegenwoordigingAfgewezen(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, Afwijsreden Reden, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);
