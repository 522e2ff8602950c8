using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>One letter with a code.</summary>
/// <param name="Code">The code, without the characters themselves.</param>
/// <param name="Verzoek">Of which request.</param>
/// <param name="Aan">Whom it is for, as our own file knows this person; null when nobody of that name is in it.</param>
/// <param name="WaaromNiet">Why it may not be posted now; null when it may.</param>
/// <param name="Html">The letter, with the code; null when it was posted or may not be.</param>
public sealed record Codebriefregel(Briefcode Code, Verzoek Verzoek, Bekende? Aan, string? WaaromNiet, string? Html);
