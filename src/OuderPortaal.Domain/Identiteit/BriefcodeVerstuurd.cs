using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>A letter with a code was posted; a second letter for the same question too, which moves no date.</summary>
public sealed record BriefcodeVerstuurd(Guid VerzoekId, Guid BriefcodeId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
