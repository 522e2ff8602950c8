using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>
/// For who lost the phone. After a right password it takes the place of the app's code; an account that has passkeys only gives its address and a code.
/// Gives N1 and is never fresh enough for an overview.
/// </summary>
[AllowAnonymous]
public sealed class LoginWithRecoveryCodeModel(Inlogpoort poort) : AccountPageModel
{
    [BindProperty]
    public string? Adres { get; set; }

    [BindProperty]
    public string? Herstelcode { get; set; }

    /// <summary>Whether the password step came before.</summary>
    public bool NaWachtwoord { get; private set; }

    public async Task OnGetAsync() => NaWachtwoord = await poort.WachtendAsync() is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var wachtend = await poort.WachtendAsync();
        NaWachtwoord = wachtend is not null;
        var account = wachtend is not null
            ? await poort.MetHerstelcodeAsync(wachtend, Herstelcode, ct) ? wachtend : null
            : await poort.ZonderWachtwoordAsync(Adres ?? "", Herstelcode, ct);
        if (account is null)
            return Opnieuw("Inloggen lukt niet. Kijk na of de code goed is, en niet al gebruikt. Na tien keer fout kunt u 15 minuten niet inloggen.", nameof(Herstelcode));

        await poort.LogInAsync(account, Inlogmanier.Herstelcode, ct);
        return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/account");
    }
}
