namespace OuderPortaal.Domain.Klachten;

/// <summary>The answer comes later: once by us, further with written consent (R-KLT-3).</summary>
public sealed record KlachtVerdaagd(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
