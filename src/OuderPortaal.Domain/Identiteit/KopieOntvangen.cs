using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>A redacted copy came into quarantine.</summary>
public sealed record KopieOntvangen(Guid VerzoekId, Guid KopieId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
