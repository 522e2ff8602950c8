using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Identity.Oidc;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Sends staff to the login of their organisation: to come in, to take up an invitation, or to show once more that it is they. Says here what went wrong.</summary>
[AllowAnonymous]
public sealed class OrganisatieModel(Aanbieders aanbieders, Aanbiederpoort poort, Factorkeuze keuze) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public Aanbiederuitkomst? Uitkomst { get; set; }

    /// <summary>Of an invitation.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Step-up.</summary>
    [BindProperty]
    public bool NogEens { get; set; }

    public MedewerkersAanbieder Organisatie => aanbieders.Medewerkers ?? throw new InvalidOperationException("Without a provider this page has no route.");

    public string Zin => Uitkomst switch
    {
        Aanbiederuitkomst.Gestopt => "U bent gestopt. Er is niets veranderd.",
        Aanbiederuitkomst.Verlopen => "Dit duurde te lang, of is al gebruikt. Begin opnieuw, of vraag de beheerder om een nieuwe uitnodiging.",
        Aanbiederuitkomst.Onbekend => "Dit werkaccount hoort niet bij een account hier. Vraag de beheerder om een uitnodiging. Kies dan via de link in de mail voor uw werkaccount.",
        Aanbiederuitkomst.AlGekoppeld => "Dit werkaccount hoort al bij een ander account hier, of u heeft er al een. Er is niets veranderd. Vraag de beheerder.",
        Aanbiederuitkomst.GeenRol => "Uw werkaccount zit niet in een groep met een rol in dit portaal, of in meer dan een. Vraag de beheerder om de goede groep.",
        Aanbiederuitkomst.EenFactor => "Uw organisatie vroeg geen tweede bewijs. Dit portaal vraagt dat wel. Vraag de beheerder om inloggen in twee stappen.",
        Aanbiederuitkomst.Geblokkeerd => "U kunt nu niet inloggen. Vraag de beheerder waarom.",
        Aanbiederuitkomst.NietVers => "Uw organisatie vroeg niet opnieuw om in te loggen. Daarom kunt u nog niet verder.",
        _ => "Het lukte niet. U kunt het nog eens proberen of een andere manier kiezen.",
    };

    public IActionResult OnGet() => Uitkomst is null ? LocalRedirect("/account/inloggen") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var vraag = await VraagAsync(ct);
        if (vraag is null)
            return Mislukt(Aanbiederuitkomst.Verlopen);
        return await poort.BeginAsync(Organisatie, vraag, [], ct) is { } adres ? Redirect(adres.AbsoluteUri) : Mislukt(Aanbiederuitkomst.Weg);
    }

    private async Task<Aanbiedervraag?> VraagAsync(CancellationToken ct)
    {
        var terug = Url.IsLocalUrl(Terug) ? Terug : null;
        if (!string.IsNullOrEmpty(Code))
        {
            return await keuze.VindAsync(Code, ct) is { Doel: Linkdoel.Uitnodiging } link
                ? new Aanbiedervraag { SleutelHash = "", Doel = Aanbiederdoel.Koppelen, LinkId = link.Id }
                : null;
        }

        return NogEens && User.AccountIdOfLeeg() is { } account
            ? new Aanbiedervraag { SleutelHash = "", Doel = Aanbiederdoel.Opnieuw, Account = account, Terug = terug }
            : new Aanbiedervraag { SleutelHash = "", Doel = Aanbiederdoel.Inloggen, Terug = terug };
    }

    private LocalRedirectResult Mislukt(Aanbiederuitkomst uitkomst) =>
        LocalRedirect($"/account/inloggen/organisatie?uitkomst={uitkomst}" + (Url.IsLocalUrl(Terug) ? "&terug=" + Uri.EscapeDataString(Terug) : ""));
}
