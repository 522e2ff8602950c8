namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Consent ended because the file of the pupil was destroyed: nothing is left to stop.</summary>
public sealed record ToestemmingBeeindigd(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
