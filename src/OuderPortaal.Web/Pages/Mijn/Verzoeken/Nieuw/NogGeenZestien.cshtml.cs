using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>For a pupil under 16: who can help, with or without a parent, and from when (R-VTG-2, D-16). The draft stays; a wrong date can be mended.</summary>
public sealed class NogGeenZestienModel(Concepten concepten) : PageModel
{
    public Stem T { get; private set; }

    /// <summary>Local date of the 16th birthday.</summary>
    public DateOnly Zestien { get; private set; }

    public string Vraag { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromRoute] string concept, CancellationToken ct)
    {
        if (await concepten.VindAsync(User.AccountId(), concept, ct) is not { } gevonden)
            return NotFound();
        var aanvraag = await concepten.LeesAsync(gevonden, ct);
        Vraag = $"/mijn/verzoeken/nieuw/{concept}/zelf";
        if (aanvraag.EigenGeboren is not { } geboren)
            return LocalRedirect(Vraag);
        (T, Zestien) = (new Stem(Aanspreekvorm.Je), Leeftijdsgrens.Van(geboren, 16, aanvraag.Schrikkel).Datum);
        return Page();
    }
}
