using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>What the account pages share: where to go on to, and that nothing of them is kept by a browser.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AccountPageModel : PageModel
{
    /// <summary>The page one wanted before logging in; only addresses of the portal itself count.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>Goes to the page one wanted, or to where this person begins.</summary>
    protected IActionResult Verder() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : Inlogpoort.Begin(User));

    /// <summary>Shows the page again with a sentence.</summary>
    protected PageResult Opnieuw(string zin, string veld = "")
    {
        ModelState.AddModelError(veld, zin);
        return Page();
    }
}
