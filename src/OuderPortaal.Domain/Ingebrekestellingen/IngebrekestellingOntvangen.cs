using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Ingebrekestellingen;

/// <summary>The verzoeker said: decide within two weeks; also when that was too early (R-AWB-9).</summary>
public sealed record IngebrekestellingOntvangen(Guid VerzoekId, Guid IngebrekestellingId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
