namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent is given, from this local date.</summary>
public sealed record ToestemmingGegeven(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
