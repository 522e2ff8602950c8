namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Proof was delivered; the term runs again (R-TRM-9).</summary>
public sealed record BewijsGeleverd(Guid VerzoekId, Guid BewijsverzoekId, DateOnly GeleverdOp, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
