using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Toegang;

/// <summary>
/// The one gate before an overview: asked at every opening of the page, the zip and each document. Reads everything anew. One wrong release is the bug we may never have.
/// </summary>
public sealed class OverzichtToegang(PortaalDbContext db, Toegangslezer lezer, TimeProvider klok)
{
    public async Task<Overzichtstoegang> BeoordeelAsync(string verzoekId, ClaimsPrincipal wie, CancellationToken ct)
    {
        var account = wie.AccountId();
        if (await db.Verzoeken.SingleOrDefaultAsync(v => v.AccountId == account && v.PubliekId == verzoekId, ct) is not { } verzoek)
            return new(Toegangsoordeel.NietVanU);

        var overzicht = await db.Overzichten.SingleOrDefaultAsync(o => o.VerzoekId == verzoek.Id, ct);
        var toets = await lezer.LeesAsync(verzoek, ct);
        return new(Oordeel(verzoek, overzicht, toets, wie), verzoek, overzicht, toets);
    }

    /// <summary>Whether the link still carries this request; own data need none. Null: nothing stands in the way.</summary>
    public static Toegangsoordeel? Koppeling(Vrijgavetoets toets, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(toets);
        if (toets.Verzoek.Soort == VerzoekSoort.InzageEigenGegevens)
            return null;
        if (toets is { Leerling: { } leerling, Link: { } link } && !Vertegenwoordiging.PastBijLeeftijd(link.Soort, leerling.Geboortedatum, vandaag))
            return Toegangsoordeel.Leeftijd;
        // The level is judged apart, so that the sentence says what is really wrong.
        return (toets with { Niveau = Niveau.N3 }).Beletsels(vandaag).Count > 0 ? Toegangsoordeel.KoppelingVervallen : null;
    }

    private Toegangsoordeel Oordeel(Verzoek verzoek, Gegevensoverzicht? overzicht, Vrijgavetoets toets, ClaimsPrincipal wie)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        if (verzoek.Status is not (VerzoekStatus.Besloten or VerzoekStatus.Afgesloten) || overzicht is null)
            return Toegangsoordeel.NietBeschikbaar;
        if (overzicht.Status is OverzichtStatus.Verzegeld or OverzichtStatus.Vernietigd || (overzicht.Status == OverzichtStatus.Beschikbaar && !overzicht.IsBeschikbaarOp(vandaag)))
            return Toegangsoordeel.Verlopen;
        if (overzicht.Status != OverzichtStatus.Beschikbaar)
            return Toegangsoordeel.NietBeschikbaar;
        if (Koppeling(toets, vandaag) is { } koppeling)
            return koppeling;
        if (toets.Niveau < Niveau.N3 || toets.Beletsels(vandaag).Count > 0)
            return Toegangsoordeel.NiveauTeLaag;
        return wie.FactorIsVers(klok) ? Toegangsoordeel.AllesGoed : Toegangsoordeel.FactorNietVers;
    }
}
