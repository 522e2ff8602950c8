using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>One letter that must go by post.</summary>
/// <param name="Brief">The letter.</param>
/// <param name="Verzoek">Of which request.</param>
/// <param name="Overzicht">Random id of the request whose overview goes with it on paper; null when none does.</param>
/// <param name="WaaromNiet">Why it may not go now; null when it may.</param>
public sealed record Postregel(Brief Brief, Verzoek Verzoek, string? Overzicht, string? WaaromNiet);
