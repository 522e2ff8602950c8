namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>Something happened to a disclosure; becomes a journaal row with the pupil and no content.</summary>
public abstract record Verstrekkinggebeurtenis(Guid VerstrekkingId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
