namespace OuderPortaal.Domain.Bezwaren;

/// <summary>The court decided, or beroep was withdrawn; what was kept for it is free when hoger beroep can come no more.</summary>
public sealed record BeroepGeeindigd(Guid BezwaarschriftId, Guid VerzoekId, DateTimeOffset Op) : Bezwaargebeurtenis(BezwaarschriftId, VerzoekId, Op);
