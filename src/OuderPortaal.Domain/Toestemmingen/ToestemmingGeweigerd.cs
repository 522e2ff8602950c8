namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent is refused.</summary>
public sealed record ToestemmingGeweigerd(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
