namespace OuderPortaal.Domain.Bezwaren;

/// <summary>The bezwaarschrift went to who decides on it, outside the portal (R-AWB-8).</summary>
public sealed record BezwaarOvergedragen(Guid BezwaarschriftId, Guid VerzoekId, DateTimeOffset Op) : Bezwaargebeurtenis(BezwaarschriftId, VerzoekId, Op);
