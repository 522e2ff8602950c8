using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Where a confirm link or an invitation leads: choose how to log in. Looking at it changes nothing, so that a mail scanner does no harm.</summary>
[AllowAnonymous]
public sealed class ConfirmEmailModel(Factorkeuze keuze, Startpunt startpunt) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(Name = "Credential")]
    public string? Antwoord { get; set; }

    public Accountlink? Link { get; private set; }

    /// <summary>Staff who may choose nothing but the login of their organisation.</summary>
    public bool AlleenOrganisatie => Link is not null && keuze.IsAlleenOrganisatie(Link);

    public async Task OnGetAsync(CancellationToken ct) => Link = await keuze.VindAsync(Code, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Link = await keuze.VindAsync(Code, ct);
        if (Link is null)
            return Page();

        if (string.IsNullOrEmpty(Antwoord))
            return Opnieuw("Een passkey maken lukt niet in deze browser. Kies een wachtwoord met een app.");
        if (!await keuze.MetPasskeyAsync(Link, Antwoord, $"Passkey van {Apparaat.Benoem(Request.Headers.UserAgent)}", ct))
            return Opnieuw("De passkey is niet gemaakt. Het duurde te lang, of u stopte. Probeer het nog een keer.");
        return LocalRedirect(await startpunt.NaFactorkeuzeAsync(User, ct));
    }
}
