namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The decision was made known; this instant stops the term (D-19).</summary>
public sealed record BesluitBekendgemaakt(Guid VerzoekId, BesluitUitkomst Uitkomst, Bekendmakingswijze Wijze, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
