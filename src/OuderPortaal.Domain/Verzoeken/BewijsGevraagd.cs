namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Proof was asked in writing with a bewijstermijn (R-TRM-8).</summary>
public sealed record BewijsGevraagd(Guid VerzoekId, Guid BewijsverzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
