namespace OuderPortaal.Domain.Bezwaren;

/// <summary>Somebody went to court about the decision on bezwaar: everything that it concerns is kept again (R-AM-04).</summary>
public sealed record BeroepIngesteld(Guid BezwaarschriftId, Guid VerzoekId, DateTimeOffset Op) : Bezwaargebeurtenis(BezwaarschriftId, VerzoekId, Op);
