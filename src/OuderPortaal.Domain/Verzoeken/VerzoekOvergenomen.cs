namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The pupil took the request over: same number, same date of receipt (R-VTG-18).</summary>
public sealed record VerzoekOvergenomen(Guid VerzoekId, Guid LeerlingId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
