namespace OuderPortaal.Domain.Verzoeken;

/// <summary>We told before the last day that the answer will be late (R-TRM-13).</summary>
public sealed record VertragingGemeld(Guid VerzoekId, DateOnly VerwachtOp, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
