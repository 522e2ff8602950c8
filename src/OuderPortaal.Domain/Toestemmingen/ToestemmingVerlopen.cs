namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent ended by its date, or because the pupil of 16 did not answer: use stops.</summary>
public sealed record ToestemmingVerlopen(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
