using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>A file of a message, to save under a name with nothing personal in it; nothing in it can run. Not there while it waits for the virus scanner.</summary>
[VerseFactor(NaToets = true)]
public sealed class BerichtBijlageModel(PortaalDbContext db, EigenVerzoeken verzoeken, Documentkluis kluis, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string bericht, [FromRoute] int nummer, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var account = User.AccountId();
        var bijlage = (await db.Verzoekberichten.AsNoTracking().FirstOrDefaultAsync(b => b.VerzoekId == Verzoek.Id && b.AccountId == account && b.PubliekId == bericht, ct))
            ?.Bijlagen.FirstOrDefault(b => b.Volgnummer == nummer);
        if (bijlage is null)
            return NotFound();
        if (!FactorIsVers)
            return LocalRedirect($"/account/opnieuw-inloggen?terug={Uri.EscapeDataString(Request.Path)}");
        if (await kluis.OpenAsync(bijlage.Id, ct) is not { } inhoud)
            return NotFound();
        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        Response.Headers.CacheControl = "no-store";
        return File(inhoud, bijlage.MediaType, $"{Verzoek.Nummer}-bijlage-{nummer}{Bestandsnaam.Extensie(bijlage.MediaType)}");
    }
}
