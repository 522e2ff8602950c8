using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>A redacted copy is over: its file and its key are destroyed in the same transaction (R-ID-5).</summary>
public sealed record KopieVernietigd(Guid VerzoekId, Guid KopieId, Guid BewijsverzoekId, KopieOordeel Oordeel, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
