using Microsoft.AspNetCore.Authorization;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>The road for who has no recovery code left (R-ID-10): another device, the paper, the desk. The same for everybody, so it tells nothing about anybody.</summary>
[AllowAnonymous]
public sealed class GeenCodesModel : AccountPageModel
{
    public void OnGet()
    {
    }
}
