namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent is asked.</summary>
public sealed record ToestemmingGevraagd(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
