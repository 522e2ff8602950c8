namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>A planned disclosure is not done.</summary>
public sealed record VerstrekkingVervallen(Guid VerstrekkingId, Guid LeerlingId, DateTimeOffset Op) : Verstrekkinggebeurtenis(VerstrekkingId, LeerlingId, Op);
