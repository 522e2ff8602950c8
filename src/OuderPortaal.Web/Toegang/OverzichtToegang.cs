using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Toegang;

/// <summary>
/// The one gate before an overview: asked at every opening of the page, the zip and each document. Reads everything anew. One wrong release is the bug we may never have.
/// </summary>
public sealed class OverzichtToegang(PortaalDbContext db, Toegangslezer lezer, Factorwacht wacht, TimeProvider klok)
{
    public async Task<Overzichtstoegang> BeoordeelAsync(string verzoekId, ClaimsPrincipal wie, CancellationToken ct)
    {
        var account = wie.AccountId();
        if (await db.Verzoeken.SingleOrDefaultAsync(v => v.AccountId == account && v.PubliekId == verzoekId, ct) is not { } verzoek)
            return new(Toegangsoordeel.NietVanU);

        var overzicht = await db.Overzichten.SingleOrDefaultAsync(o => o.VerzoekId == verzoek.Id, ct);
        var toets = await lezer.LeesAsync(verzoek, ct);
        var oordeel = Oordeel(verzoek, overzicht, toets, wie);
        if (oordeel is Toegangsoordeel.AllesGoed or Toegangsoordeel.FactorNietVers && await wacht.TotAsync(wie, ct) is not null)
            oordeel = Toegangsoordeel.Wachttijd;
        return new(oordeel, verzoek, overzicht, toets);
    }

    private Toegangsoordeel Oordeel(Verzoek verzoek, Gegevensoverzicht? overzicht, Vrijgavetoets toets, ClaimsPrincipal wie)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        if (verzoek.Status is not (VerzoekStatus.Besloten or VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd or VerzoekStatus.Afgesloten) || overzicht is null)
            return Toegangsoordeel.NietBeschikbaar;
        if (overzicht.Status is OverzichtStatus.Verzegeld or OverzichtStatus.Vernietigd || (overzicht.Status == OverzichtStatus.Beschikbaar && !overzicht.IsBeschikbaarOp(vandaag)))
            return Toegangsoordeel.Verlopen;
        if (overzicht.Status != OverzichtStatus.Beschikbaar)
            return Toegangsoordeel.NietBeschikbaar;
        return toets.Beslis(Toegangswens.Overzicht, vandaag, wie.FactorIsVers(klok));
    }
}
