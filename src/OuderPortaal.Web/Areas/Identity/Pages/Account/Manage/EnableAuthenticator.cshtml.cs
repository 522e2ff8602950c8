using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>Tie an authenticator app to the account, or another one in its place; an account that has no password chooses one first.</summary>
[VerseFactor(OokHerstelcode = true)]
public sealed class EnableAuthenticatorModel(
    UserManager<OuderPortaal.Web.Identity.Account> accounts, Authenticatorapp app, Inlogpoort poort, IAccountpost post, Factorherstel herstel) : AccountPageModel
{
    [BindProperty]
    public string? Appcode { get; set; }

    public string Geheim { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() switch
    {
        null => NotFound(),
        { PasswordHash: null } => LocalRedirect("/account/wachtwoord"),
        _ => Page(),
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync() is not { PasswordHash: not null } account)
            return NotFound();
        if (!await app.ZetAanAsync(account, Appcode))
            return Opnieuw("Deze code klopt niet. Kijk in de app en typ de code die er nu staat.", nameof(Appcode));

        if (User.IsHersteld())
            await herstel.ValTerugAsync(account);
        post.FactorGewijzigd(account);
        await accounts.UpdateAsync(account);
        await poort.LogInAsync(account, Inlogmanier.Authenticator, ct, zelfdeInlog: true);
        return LocalRedirect("/account");
    }

    private async Task<OuderPortaal.Web.Identity.Account?> LoadAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return null;

        Geheim = Authenticatorapp.Leesbaar(await app.GeheimInWordingAsync(account));
        return account;
    }
}
