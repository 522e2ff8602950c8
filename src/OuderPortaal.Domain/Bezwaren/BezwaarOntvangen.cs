namespace OuderPortaal.Domain.Bezwaren;

/// <summary>Bezwaar against a besluit came in: confirmed, and everything it concerns is kept (R-AWB-2).</summary>
public sealed record BezwaarOntvangen(Guid BezwaarschriftId, Guid VerzoekId, DateTimeOffset Op) : Bezwaargebeurtenis(BezwaarschriftId, VerzoekId, Op);
