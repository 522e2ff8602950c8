namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The proof could not be used; the days since its delivery count (R-TRM-9).</summary>
public sealed record BewijsAfgekeurd(Guid VerzoekId, Guid BewijsverzoekId, string Reden, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
