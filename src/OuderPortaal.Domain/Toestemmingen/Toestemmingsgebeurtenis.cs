namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Something happened to a consent; becomes a journaal row with the pupil and no content.</summary>
public abstract record Toestemmingsgebeurtenis(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
