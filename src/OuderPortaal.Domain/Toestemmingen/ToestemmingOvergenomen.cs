namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>The pupil of 16 said yes: what the parent gave is over, a consent of the pupil took its place.</summary>
public sealed record ToestemmingOvergenomen(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
