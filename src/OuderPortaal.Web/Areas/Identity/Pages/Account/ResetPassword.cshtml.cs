using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>A new password by a link of 30 minutes. Logs nobody in; the second factor stays; all logins end.</summary>
[AllowAnonymous]
public sealed class ResetPasswordModel(Wachtwoorden wachtwoorden) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty] public Invoer Gegevens { get; set; } = new();

    public bool Werkt { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Werkt = await wachtwoorden.VindAsync(Code, ct) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var link = await wachtwoorden.VindAsync(Code, ct);
        Werkt = link is not null;
        if (link is null || !ModelState.IsValid)
            return Page();

        await wachtwoorden.HerstelAsync(link, Gegevens.Wachtwoord, ct);
        return LocalRedirect("/account/wachtwoord-opnieuw/klaar");
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies een wachtwoord.")]
        [StringLength(200, MinimumLength = 12, ErrorMessage = "Kies een wachtwoord van minstens 12 tekens.")]
        public string Wachtwoord { get; set; } = "";
    }
}
