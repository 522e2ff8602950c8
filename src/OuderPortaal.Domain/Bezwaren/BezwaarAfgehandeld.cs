namespace OuderPortaal.Domain.Bezwaren;

/// <summary>It was decided on bezwaar, outside the portal; what was kept for it is free again.</summary>
public sealed record BezwaarAfgehandeld(Guid BezwaarschriftId, Guid VerzoekId, DateTimeOffset Op) : Bezwaargebeurtenis(BezwaarschriftId, VerzoekId, Op);
