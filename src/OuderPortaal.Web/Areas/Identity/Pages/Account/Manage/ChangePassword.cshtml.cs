using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>Choose a password, or another one. The fresh factor that was just shown takes the place of the old password.</summary>
[VerseFactor(OokHerstelcode = true)]
public sealed class ChangePasswordModel(UserManager<OuderPortaal.Web.Identity.Account> accounts, Wachtwoorden wachtwoorden, Inlogpoort poort) : AccountPageModel
{
    [BindProperty] public Invoer Gegevens { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var manier = User.IsHersteld() ? Inlogmanier.Herstelcode : account.TwoFactorEnabled ? Inlogmanier.Authenticator : Inlogmanier.Passkey;
        await wachtwoorden.VeranderAsync(account, Gegevens.Wachtwoord, ct);
        await poort.LogInAsync(account, manier, ct, zelfdeInlog: true);
        return LocalRedirect(account.TwoFactorEnabled ? "/account" : "/account/authenticator");
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies een wachtwoord.")]
        [StringLength(200, MinimumLength = 12, ErrorMessage = "Kies een wachtwoord van minstens 12 tekens.")]
        public string Wachtwoord { get; set; } = "";
    }
}
