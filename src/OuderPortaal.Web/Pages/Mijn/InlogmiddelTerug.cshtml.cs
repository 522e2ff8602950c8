using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Identity.Oidc;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>Where the provider sends a verzoeker back to. The answer counts for the account that asked, once; it leads on at once, so that it stays in no address bar.</summary>
public sealed class InlogmiddelTerugModel(Aanbieders aanbieders, Aanbiederpoort poort, Middelbewijs bewijs, Aanspreker aanspreker) : PageModel
{
    public Stem T { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var middel = aanbieders.Identiteit ?? throw new InvalidOperationException("Without a provider this page has no route.");
        var account = User.AccountId();
        var (uitkomst, vraag, antwoord) = await poort.RondAfAsync(middel, Request.Query, ct);
        if (vraag is not { Doel: Aanbiederdoel.Identiteit, VerzoekId: { } verzoek, Terug: { } terug } || vraag.Account != account)
        {
            T = await aanspreker.StemAsync(account, ct);
            return Page();
        }

        if (antwoord is not null)
            uitkomst = await bewijs.NeemAanAsync(middel, account, verzoek, antwoord, ct);
        return LocalRedirect($"{terug}?uitkomst={uitkomst}");
    }
}
