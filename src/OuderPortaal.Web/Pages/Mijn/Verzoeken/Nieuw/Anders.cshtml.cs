using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>For what the portal cannot take yet: the road that does work, and when the time begins.</summary>
public sealed class AndersModel(Concepten concepten) : PageModel
{
    public bool IsKlacht { get; private set; }

    public Stem T { get; private set; }

    public string Vraag { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromRoute] string concept, CancellationToken ct)
    {
        if (await concepten.VindAsync(User.AccountId(), concept, ct) is not { } gevonden)
            return NotFound();
        var aanvraag = Aanvraag.Lees(gevonden.Inhoud);
        (IsKlacht, T, Vraag) = (aanvraag.Wens == Wens.Klacht, new Stem(aanvraag.Vorm), $"/mijn/verzoeken/nieuw/{concept}/wat");
        return Page();
    }
}
