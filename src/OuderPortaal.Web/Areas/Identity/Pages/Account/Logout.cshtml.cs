using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Ends this login, or all of them. The server forgets it, so that a kept cookie opens nothing.</summary>
[AllowAnonymous]
public sealed class LogoutModel(Aanmeldingen aanmeldingen) : AccountPageModel
{
    [BindProperty(Name = "overal")]
    public bool Overal { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Overal && User.AccountIdOfLeeg() is { } account)
            await aanmeldingen.BeeindigAllesAsync(account, ct);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        // What the browser kept of us goes; the known device stays known, so that nobody can lock it out.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect("/account/uitloggen");
    }
}
