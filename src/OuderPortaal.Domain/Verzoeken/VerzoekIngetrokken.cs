namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The verzoeker withdrew; the term ends (R-TRM-17).</summary>
public sealed record VerzoekIngetrokken(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
