using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Throws a draft away, after asking once. What was sent already is not touched.</summary>
public sealed class WeggooienModel(PortaalDbContext db, Concepten concepten) : PageModel
{
    [FromRoute]
    public string Concept { get; set; } = "";

    public Stem T { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await concepten.VindAsync(User.AccountId(), Concept, ct) is not { } concept)
            return NotFound();
        T = new Stem(Aanvraag.Lees(concept.Inhoud).Vorm);
        return Page();
    }

    // The draft and its key go together: a draft without a key cannot be read by anybody, also not by a copy of this form.
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => db.InTransactieAsync(GooiWegAsync, ct);

    private async Task<IActionResult> GooiWegAsync(CancellationToken ct)
    {
        if (await concepten.VindAsync(User.AccountId(), Concept, ct) is not { } concept)
            return NotFound();
        if (Aanvraag.Lees(concept.Inhoud).Verzonden is { Length: > 0 } verzonden)
            return LocalRedirect($"/mijn/verzoeken/{verzonden}/ontvangen");
        await concepten.GooiWegAsync(concept, ct);
        await db.SaveChangesAsync(ct);
        return LocalRedirect("/mijn?weggegooid=ja");
    }
}
