using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>"Mijn gegevens": name, address, ways to log in, and where one is logged in.</summary>
public sealed class IndexModel(UserManager<OuderPortaal.Web.Identity.Account> accounts, Passkeybeheer passkeys, Aanmeldingen aanmeldingen, Herstelcodes herstelcodes) : AccountPageModel
{
    public OuderPortaal.Web.Identity.Account Account { get; private set; } = null!;

    public int Passkeys { get; private set; }

    public int Herstelcodes { get; private set; }

    public IReadOnlyList<Aanmelding> Aanmeldingen { get; private set; } = [];

    [BindProperty]
    [Required(ErrorMessage = "Vul een naam in.")]
    [StringLength(100, ErrorMessage = "De naam mag hier hoogstens 100 tekens lang zijn.")]
    public string Naam { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Naam = Account.Naam;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Account.Naam = Naam.Trim();
        await accounts.UpdateAsync(Account);
        return LocalRedirect("/account");
    }

    public async Task<IActionResult> OnPostUitloggenAsync(Guid aanmelding, CancellationToken ct)
    {
        await aanmeldingen.BeeindigAsync(User.AccountId(), aanmelding, ct);
        return LocalRedirect("/account");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return false;

        Account = account;
        Passkeys = (await passkeys.VanAsync(account)).Count;
        Herstelcodes = await herstelcodes.OverAsync(account);
        Aanmeldingen = await aanmeldingen.VanAsync(account.AccountId, ct);
        return true;
    }
}
