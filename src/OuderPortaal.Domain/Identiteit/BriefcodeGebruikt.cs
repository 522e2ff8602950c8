using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>The code of a letter was typed in well by the account it belongs to.</summary>
public sealed record BriefcodeGebruikt(Guid VerzoekId, Guid BriefcodeId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
