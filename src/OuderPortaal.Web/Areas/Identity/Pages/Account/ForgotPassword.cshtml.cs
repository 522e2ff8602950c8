using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Sends a link for a new password to an account that has one; says the same for every address.</summary>
[AllowAnonymous]
public sealed class ForgotPasswordModel(Accountvragen vragen) : AccountPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Vul uw e-mailadres in.")]
    [Mailadres]
    public string Adres { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        await vragen.StelAsync(AccountvraagSoort.NieuwWachtwoord, Adres.Trim(), ct);
        return LocalRedirect("/account/wachtwoord-vergeten/verstuurd");
    }
}
