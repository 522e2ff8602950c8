namespace OuderPortaal.Domain.Klachten;

/// <summary>Who complained confirmed in writing that it is solved; no formal answer follows.</summary>
public sealed record KlachtOpgelost(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
