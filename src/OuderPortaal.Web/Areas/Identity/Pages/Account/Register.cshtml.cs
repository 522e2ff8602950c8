using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Asks a name and an address; the mail leads on. Answers the same whether the address is known or not (R-SEC-4).</summary>
[AllowAnonymous]
public sealed class RegisterModel(Accountvragen vragen) : AccountPageModel
{
    [BindProperty] public Invoer Gegevens { get; set; } = new();

    public IActionResult OnGet() => User.AccountIdOfLeeg() is null ? Page() : Verder();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        await vragen.StelAsync(AccountvraagSoort.Registreren, Gegevens.Adres.Trim(), ct, Gegevens.Naam.Trim());
        return LocalRedirect("/account/registreren/verstuurd");
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul uw naam in.")]
        [StringLength(100, ErrorMessage = "Uw naam mag hier hoogstens 100 tekens lang zijn.")]
        public string Naam { get; set; } = "";

        [Required(ErrorMessage = "Vul uw e-mailadres in.")]
        [Mailadres]
        public string Adres { get; set; } = "";
    }
}
