using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Second step after a right password: the code of the app.</summary>
[AllowAnonymous]
public sealed class LoginWith2faModel(Inlogpoort poort) : AccountPageModel
{
    [BindProperty]
    public string? Appcode { get; set; }

    public async Task<IActionResult> OnGetAsync() => await poort.WachtendAsync() is null ? LocalRedirect("/account/inloggen") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await poort.WachtendAsync() is not { } account)
            return LocalRedirect("/account/inloggen");
        if (await poort.IsOpSlotAsync(account, ct))
            return LocalRedirect("/account/geblokkeerd");
        if (!await poort.MetCodeAsync(account, Appcode, ct))
            return Opnieuw("Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in de app.", nameof(Appcode));

        await poort.LogInAsync(account, Inlogmanier.Authenticator, ct);
        return Verder();
    }
}
