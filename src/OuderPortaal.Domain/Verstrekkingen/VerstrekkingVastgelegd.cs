namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>A disclosure that has happened stands in the record. Without a ground of article 9, or with a kind that was closed off, the FG looks, and whether it is a breach (R-AM-27).</summary>
public sealed record VerstrekkingVastgelegd(Guid VerstrekkingId, Guid LeerlingId, bool ZonderGrond, bool Afgeschermd, DateTimeOffset Op) : Verstrekkinggebeurtenis(VerstrekkingId, LeerlingId, Op);
