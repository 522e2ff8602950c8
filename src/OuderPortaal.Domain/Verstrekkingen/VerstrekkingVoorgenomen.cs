namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>A disclosure is planned, on a ground that holds.</summary>
public sealed record VerstrekkingVoorgenomen(Guid VerstrekkingId, Guid LeerlingId, DateTimeOffset Op) : Verstrekkinggebeurtenis(VerstrekkingId, LeerlingId, Op);
