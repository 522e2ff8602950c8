namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent is withdrawn, at once: use stops.</summary>
public sealed record ToestemmingIngetrokken(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
