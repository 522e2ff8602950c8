using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Log in by passkey, or by password and then a code. One sentence for everything that is not right, so that nobody learns which addresses exist.</summary>
[AllowAnonymous]
public sealed class LoginModel(Inlogpoort poort, Passkeyceremonies passkeys, Passkeybeheer beheer) : AccountPageModel
{
    [BindProperty] public Invoer Gegevens { get; set; } = new();

    [BindProperty(Name = "Credential")]
    public string? Antwoord { get; set; }

    public IActionResult OnGet() => User.AccountIdOfLeeg() is null ? Page() : Verder();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        if (await poort.MetWachtwoordAsync(Gegevens.Adres.Trim(), Gegevens.Wachtwoord, ct) is not { } account)
            return Opnieuw("Inloggen lukt niet met dit adres en dit wachtwoord. Kijk ze goed na. Na tien keer fout kunt u 15 minuten niet inloggen.");

        await poort.WachtOpTweedeFactorAsync(account);
        return LocalRedirect("/account/inloggen/code" + (Url.IsLocalUrl(Terug) ? "?terug=" + Uri.EscapeDataString(Terug) : ""));
    }

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (string.IsNullOrEmpty(Antwoord))
            return Opnieuw("Inloggen met een passkey lukt niet in deze browser. Log in met uw wachtwoord en de app.");
        if (await passkeys.GebruikAsync(account: null, Antwoord, ct) is not var (account, passkey))
            return Opnieuw("Inloggen met de passkey lukte niet. Het duurde te lang, of deze passkey hoort niet bij een account. Probeer het nog een keer.");
        if (!await poort.MagInloggenAsync(account))
            return LocalRedirect("/account/geblokkeerd");

        await beheer.WerkBijAsync(account, passkey);
        await poort.LogInAsync(account, Inlogmanier.Passkey, ct, passkey);
        return Verder();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul uw e-mailadres in.")]
        [Mailadres]
        public string Adres { get; set; } = "";

        [Required(ErrorMessage = "Vul uw wachtwoord in.")]
        [StringLength(200, ErrorMessage = "Dit wachtwoord is te lang.")]
        public string Wachtwoord { get; set; } = "";
    }
}
