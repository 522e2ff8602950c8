using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>First half of password and app; the account cannot log in yet.</summary>
[AllowAnonymous]
public sealed class WachtwoordkiezenModel(Factorkeuze keuze) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty] public Invoer Gegevens { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await keuze.VindAsync(Code, ct) is null ? LocalRedirect("/account/bevestigen") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await keuze.VindAsync(Code, ct) is not { } link)
            return LocalRedirect("/account/bevestigen");
        if (!ModelState.IsValid)
            return Page();

        await keuze.KiesWachtwoordAsync(link, Gegevens.Wachtwoord, ct);
        return LocalRedirect($"/account/bevestigen/app?code={Uri.EscapeDataString(Code!)}");
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies een wachtwoord.")]
        [StringLength(200, MinimumLength = 12, ErrorMessage = "Kies een wachtwoord van minstens 12 tekens.")]
        public string Wachtwoord { get; set; } = "";
    }
}
