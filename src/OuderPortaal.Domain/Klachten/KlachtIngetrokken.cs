namespace OuderPortaal.Domain.Klachten;

/// <summary>Who complained withdrew.</summary>
public sealed record KlachtIngetrokken(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
