using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Second half of password and app: the code proves that the app has the secret. Then the account is ready and the recovery codes are shown once.</summary>
[AllowAnonymous]
public sealed class AppkoppelenModel(Factorkeuze keuze, Authenticatorapp app, Startpunt startpunt) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public string? Appcode { get; set; }

    public string Geheim { get; private set; } = "";

    /// <summary>Filled when it is done.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>Where to, when it is done.</summary>
    public string Begin { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await LoadAsync(ct) is null ? LocalRedirect("/account/bevestigen") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not var (link, account))
            return LocalRedirect("/account/bevestigen");

        Codes = await keuze.MetCodeAsync(link, account, Appcode, ct);
        if (Codes is not null)
            Begin = await startpunt.NaFactorkeuzeAsync(User, ct);
        return Codes is null ? Opnieuw("Deze code klopt niet. Kijk in de app en typ de code die er nu staat.", nameof(Appcode)) : Page();
    }

    private async Task<(Accountlink, OuderPortaal.Web.Identity.Account)?> LoadAsync(CancellationToken ct)
    {
        if (await keuze.VindAsync(Code, ct) is not { } link || await keuze.MetWachtwoordAsync(link) is not { } account)
            return null;

        Geheim = Authenticatorapp.Leesbaar(await app.GeheimInWordingAsync(account));
        return (link, account);
    }
}
