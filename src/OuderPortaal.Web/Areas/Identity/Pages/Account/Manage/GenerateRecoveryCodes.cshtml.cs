using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>Makes new recovery codes and shows them once; older ones stop working.</summary>
[VerseFactor]
public sealed class GenerateRecoveryCodesModel(UserManager<OuderPortaal.Web.Identity.Account> accounts, IAccountpost post, Herstelcodes herstelcodes) : AccountPageModel
{
    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return NotFound();

        post.FactorGewijzigd(account);
        Codes = await herstelcodes.MaakAsync(account);
        return Page();
    }
}
