using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>A code was made for a letter that has to be printed and posted.</summary>
public sealed record BriefcodeGemaakt(Guid VerzoekId, Guid BriefcodeId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
