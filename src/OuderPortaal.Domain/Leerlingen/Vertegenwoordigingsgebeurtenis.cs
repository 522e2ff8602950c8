namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Something that happened to a link between an account and a pupil.</summary>
public abstract record Vertegenwoordigingsgebeurtenis(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op) : Gebeurtenis(Op);
