namespace OuderPortaal.Domain.Klachten;

/// <summary>The answer was signed and sent (R-KLT-6); the term ends.</summary>
public sealed record KlachtAfgehandeld(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
