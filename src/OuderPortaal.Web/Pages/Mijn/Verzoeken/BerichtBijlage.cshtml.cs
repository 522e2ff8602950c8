using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>
/// A file of a message, to save under a name with nothing personal in it; nothing in it can run. Not there while it waits for the virus scanner. One that we sent asks what a letter asks:
/// N2 and a link that holds today (<see cref="BriefToegang"/>).
/// </summary>
[VerseFactor(NaToets = true)]
public sealed class BerichtBijlageModel(PortaalDbContext db, EigenVerzoeken verzoeken, Documentkluis kluis, BriefToegang toegang, Factorwacht wacht, TimeProvider klok)
    : VerzoekPagina(verzoeken, klok)
{
    public Toegangsoordeel Oordeel { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string bericht, [FromRoute] int nummer, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var account = User.AccountId();
        var gevonden = await db.Verzoekberichten.AsNoTracking().FirstOrDefaultAsync(b => b.VerzoekId == Verzoek.Id && b.AccountId == account && b.PubliekId == bericht, ct);
        if (gevonden?.Bijlagen.FirstOrDefault(b => b.Volgnummer == nummer) is not { } bijlage)
            return NotFound();
        var vanOns = gevonden.Richting == Berichtrichting.VanOns;
        if (vanOns && (Oordeel = await toegang.BeoordeelBestandAsync(Verzoek, ct)) != Toegangsoordeel.AllesGoed)
            return Page();
        if (!FactorIsVers)
            return LocalRedirect($"/account/opnieuw-inloggen?terug={Uri.EscapeDataString(Request.Path)}");
        if (vanOns && await wacht.TotAsync(User, ct) is not null)
        {
            Oordeel = Toegangsoordeel.Wachttijd;
            return Page();
        }

        if (await kluis.OpenAsync(bijlage.Id, ct) is not { } inhoud)
            return NotFound();
        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        Response.Headers.CacheControl = "no-store";
        return File(inhoud, bijlage.MediaType, $"{Verzoek.Nummer}-bijlage-{nummer}{Bestandsnaam.Extensie(bijlage.MediaType)}");
    }
}
