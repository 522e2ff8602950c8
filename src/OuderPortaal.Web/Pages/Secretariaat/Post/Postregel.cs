using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>One letter that must go by post.</summary>
/// <param name="Brief">The letter.</param>
/// <param name="Verzoek">Of which request.</param>
/// <param name="MetOverzicht">The overview on paper goes with it.</param>
/// <param name="WaaromNiet">Why it may not go now; null when it may.</param>
public sealed record Postregel(Brief Brief, Verzoek Verzoek, bool MetOverzicht, string? WaaromNiet);
