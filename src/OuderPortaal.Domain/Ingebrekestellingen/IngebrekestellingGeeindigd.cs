using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Ingebrekestellingen;

/// <summary>The besluit was made known, or the request ended without one: the two weeks and the dwangsom stop.</summary>
public sealed record IngebrekestellingGeeindigd(Guid VerzoekId, Guid IngebrekestellingId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
