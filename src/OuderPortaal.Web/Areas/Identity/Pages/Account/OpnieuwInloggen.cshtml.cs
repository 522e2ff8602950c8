using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Step-up: show the passkey or the code once more, then go back to where one was.</summary>
public sealed class OpnieuwInloggenModel(
    UserManager<OuderPortaal.Web.Identity.Account> accounts, Inlogpoort poort, Passkeyceremonies passkeys, Passkeybeheer beheer) : AccountPageModel
{
    [BindProperty]
    public string? Appcode { get; set; }

    [BindProperty(Name = "Credential")]
    public string? Antwoord { get; set; }

    public bool HeeftPasskey { get; private set; }

    public bool HeeftApp { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() is null ? LocalRedirect("/account/inloggen") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync() is not { } account)
            return LocalRedirect("/account/inloggen");
        if (await poort.IsOpSlotAsync(account, ct))
            return LocalRedirect("/account/geblokkeerd");
        if (!HeeftApp || !await poort.MetCodeAsync(account, Appcode, ct))
            return Opnieuw("Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in de app.", nameof(Appcode));

        await poort.LogInAsync(account, Inlogmanier.Authenticator, ct);
        return Verder();
    }

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken ct)
    {
        if (await LoadAsync() is not { } account)
            return LocalRedirect("/account/inloggen");
        if (!await poort.MagInloggenAsync(account))
            return LocalRedirect("/account/geblokkeerd");
        if (await passkeys.GebruikAsync(account, Antwoord, ct) is not var (_, passkey))
            return Opnieuw("Dat lukte niet met de passkey. Probeer het nog een keer.");

        await beheer.WerkBijAsync(account, passkey);
        await poort.LogInAsync(account, Inlogmanier.Passkey, ct, passkey);
        return Verder();
    }

    private async Task<OuderPortaal.Web.Identity.Account?> LoadAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return null;

        var ookHier = !await poort.IsAlleenOrganisatieAsync(account);
        HeeftPasskey = ookHier && (await beheer.VanAsync(account)).Count > 0;
        HeeftApp = ookHier && account is { PasswordHash.Length: > 0, TwoFactorEnabled: true };
        return account;
    }
}
