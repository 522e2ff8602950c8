namespace OuderPortaal.Domain.Klachten;

/// <summary>An answer to the complaint waits for the directeur.</summary>
public sealed record KlachtVoorgelegd(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
