namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The request was matched to a pupil of the register (R-AM-08).</summary>
public sealed record LeerlingGekoppeld(Guid VerzoekId, Guid LeerlingId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
