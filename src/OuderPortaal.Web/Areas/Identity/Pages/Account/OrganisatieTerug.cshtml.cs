using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Identity.Oidc;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Where the organisation sends staff back to; leads on at once, so that the answer stays in no address bar.</summary>
[AllowAnonymous]
public sealed class OrganisatieTerugModel(Aanbieders aanbieders, Aanbiederpoort poort, Organisatieinlog inlog) : AccountPageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var organisatie = aanbieders.Medewerkers ?? throw new InvalidOperationException("Without a provider this page has no route.");
        var (uitkomst, vraag, antwoord) = await poort.RondAfAsync(organisatie, Request.Query, ct);
        if (vraag is { Doel: Aanbiederdoel.Identiteit })
            (uitkomst, antwoord) = (Aanbiederuitkomst.Verlopen, null);
        if (vraag is not null && antwoord is not null)
            uitkomst = await inlog.LogInAsync(organisatie, vraag, antwoord, User.AccountIdOfLeeg(), ct);

        Terug = vraag?.Terug;
        if (uitkomst == Aanbiederuitkomst.Gelukt)
            return Verder();
        return LocalRedirect($"/account/inloggen/organisatie?uitkomst={uitkomst}" + (Url.IsLocalUrl(Terug) ? "&terug=" + Uri.EscapeDataString(Terug) : ""));
    }
}
