using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Identity.Oidc;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>"Mijn gegevens": name, address, ways to log in, and where one is logged in.</summary>
public sealed class IndexModel(UserManager<OuderPortaal.Web.Identity.Account> accounts, Passkeybeheer passkeys, Aanmeldingen aanmeldingen, Herstelcodes herstelcodes, Aanbieders aanbieders,
    Aanbiederpoort poort, Organisatieinlog organisatie) : AccountPageModel
{
    public OuderPortaal.Web.Identity.Account Account { get; private set; } = null!;

    public int Passkeys { get; private set; }

    public int Herstelcodes { get; private set; }

    /// <summary>The login of the organisation, for staff, when the installation has one.</summary>
    public MedewerkersAanbieder? Organisatie => Navigatie.IsMedewerker(User) ? aanbieders.Medewerkers : null;

    public bool IsGekoppeld { get; private set; }

    /// <summary>Only who works the queue gets the morning mail.</summary>
    public bool HeeftOchtendmail => OchtendmailJob.IsVoor(User);

    public IReadOnlyList<Aanmelding> Aanmeldingen { get; private set; } = [];

    [BindProperty]
    [Required(ErrorMessage = "Vul een naam in.")]
    [StringLength(100, ErrorMessage = "De naam mag hier hoogstens 100 tekens lang zijn.")]
    public string Naam { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Naam = Account.Naam;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Account.Naam = Naam.Trim();
        await accounts.UpdateAsync(Account);
        return LocalRedirect("/account");
    }

    public async Task<IActionResult> OnPostUitloggenAsync(Guid aanmelding, CancellationToken ct)
    {
        await aanmeldingen.BeeindigAsync(User.AccountId(), aanmelding, ct);
        return LocalRedirect("/account");
    }

    /// <summary>The morning mail on or off, for oneself.</summary>
    public async Task<IActionResult> OnPostOchtendmailAsync(bool uit, CancellationToken ct)
    {
        if (!HeeftOchtendmail || !await LoadAsync(ct))
            return NotFound();
        Account.OchtendmailUit = uit;
        await accounts.UpdateAsync(Account);
        return LocalRedirect("/account#ochtendmail");
    }

    /// <summary>Staff tie their account to the login of the organisation.</summary>
    [VerseFactor]
    public async Task<IActionResult> OnPostWerkaccountAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Organisatie is not { } aanbieder || IsGekoppeld)
            return NotFound();

        var vraag = new Aanbiedervraag { SleutelHash = "", Doel = Aanbiederdoel.Aanvullen, Account = Account.AccountId, Terug = "/account" };
        return await poort.BeginAsync(aanbieder, vraag, [], ct) is { } adres
            ? Redirect(adres.AbsoluteUri)
            : LocalRedirect($"/account/inloggen/organisatie?uitkomst={Aanbiederuitkomst.Weg}&terug=%2Faccount");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
            return false;

        Account = account;
        Passkeys = (await passkeys.VanAsync(account)).Count;
        Herstelcodes = await herstelcodes.OverAsync(account);
        IsGekoppeld = Organisatie is not null && await organisatie.IsGekoppeldAsync(account.AccountId, ct);
        Aanmeldingen = await aanmeldingen.VanAsync(account.AccountId, ct);
        return true;
    }
}
