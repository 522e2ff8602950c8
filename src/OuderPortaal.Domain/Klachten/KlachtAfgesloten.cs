namespace OuderPortaal.Domain.Klachten;

/// <summary>What the answer promised was done.</summary>
public sealed record KlachtAfgesloten(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
