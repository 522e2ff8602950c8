namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>The pupil became 16 and is asked again (R-TST-4).</summary>
public sealed record HerbevestigingGevraagd(Guid ToestemmingId, Guid LeerlingId, DateTimeOffset Op) : Toestemmingsgebeurtenis(ToestemmingId, LeerlingId, Op);
