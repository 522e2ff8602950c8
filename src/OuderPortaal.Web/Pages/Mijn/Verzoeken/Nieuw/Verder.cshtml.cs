using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Takes up a draft where it stopped: the first question without an answer.</summary>
public sealed class VerderModel(Concepten concepten, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string concept, CancellationToken ct)
    {
        if (await concepten.VindAsync(User.AccountId(), concept, ct) is not { } gevonden)
            return NotFound();
        var aanvraag = await concepten.LeesAsync(gevonden, ct);
        return aanvraag.Verzonden.Length > 0
            ? LocalRedirect($"/mijn/verzoeken/{aanvraag.Verzonden}/ontvangen")
            : LocalRedirect($"/mijn/verzoeken/nieuw/{concept}/{aanvraag.Volgende(Amsterdam.Datum(klok.GetUtcNow())).ToString().ToLowerInvariant()}");
    }
}
