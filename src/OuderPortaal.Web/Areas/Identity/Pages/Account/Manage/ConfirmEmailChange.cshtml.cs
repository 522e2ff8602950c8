using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>Where the mail to a new address leads: who is logged in takes it into use. Looking changes nothing.</summary>
[VerseFactor]
public sealed class ConfirmEmailChangeModel(UserManager<OuderPortaal.Web.Identity.Account> accounts, Adreswijziging wijziging) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public Accountlink? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } account)
            return NotFound();
        if (Link is null)
            return Page();

        await wijziging.BevestigAsync(Link, account, User.AanmeldingId(), ct);
        return LocalRedirect("/account");
    }

    private async Task<OuderPortaal.Web.Identity.Account?> LoadAsync(CancellationToken ct)
    {
        var account = await accounts.GetUserAsync(User);
        Link = account is null ? null : await wijziging.VindAsync(Code, account, ct);
        return account;
    }
}
