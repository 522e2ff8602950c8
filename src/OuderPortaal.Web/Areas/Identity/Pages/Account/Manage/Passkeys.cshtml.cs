using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>Add, rename and remove passkeys; every change asks for a fresh factor.</summary>
[VerseFactor(OokHerstelcode = true)]
public sealed class PasskeysModel(UserManager<OuderPortaal.Web.Identity.Account> accounts, Passkeyceremonies ceremonies, Passkeybeheer beheer) : AccountPageModel
{
    private OuderPortaal.Web.Identity.Account _account = null!;

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    [BindProperty(Name = "Credential")]
    public string? Antwoord { get; set; }

    [BindProperty]
    public string? Nummer { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync())
            return NotFound();
        if (await ceremonies.MaakAsync(_account.Id, Antwoord, ct) is not { } passkey)
            return Opnieuw("De passkey is niet gemaakt. Het duurde te lang, of het werd gestopt. Probeer het nog een keer.");

        await beheer.VoegToeAsync(_account, passkey, $"Passkey van {Apparaat.Benoem(Request.Headers.UserAgent)}", User.IsHersteld());
        return LocalRedirect("/account/passkeys");
    }

    public async Task<IActionResult> OnPostHernoemAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        if (Naam?.Trim() is not { Length: > 0 and <= 60 } naam)
            return Opnieuw("Geef de passkey een naam van 1 tot 60 tekens.");
        return await beheer.HernoemAsync(_account, Nummer, naam) ? LocalRedirect("/account/passkeys") : NotFound();
    }

    public async Task<IActionResult> OnPostVerwijderAsync(CancellationToken ct)
    {
        if (!await LoadAsync())
            return NotFound();
        return await beheer.VerwijderAsync(_account, Nummer, User.AanmeldingId(), ct) ? LocalRedirect("/account/passkeys") : NotFound();
    }

    private async Task<bool> LoadAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return false;

        _account = account;
        Passkeys = await beheer.VanAsync(account);
        return true;
    }
}
