namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>A disclosure without a ground turned out to have one.</summary>
public sealed record GrondAangevuld(Guid VerstrekkingId, Guid LeerlingId, DateTimeOffset Op) : Verstrekkinggebeurtenis(VerstrekkingId, LeerlingId, Op);
