namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent is refused; when it was in use until then, because a parent gave it, that stops.</summary>
public sealed record ToestemmingGeweigerd(Guid ToestemmingId, Guid LeerlingId, bool WasInGebruik, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
