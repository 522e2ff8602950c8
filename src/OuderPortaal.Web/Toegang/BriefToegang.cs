using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>
/// Which letters of an own request may be read now: those that hold nothing from our files from N1 on (R-AM-09), others from N2 with a link that holds today. Of a child that is
/// not in our files there is no link to judge: that decision asks the identity alone, as on paper (R-AM-03). What went to another holder of gezag is judged by the link of that person, not by the one of who asked (R-AM-11).
/// </summary>
public sealed class BriefToegang(PortaalDbContext db, Toegangslezer lezer, Niveaus niveaus, TimeProvider klok)
{
    public async Task<Toegangsoordeel> BeoordeelAsync(Brief brief, Verzoek verzoek, AccountId account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(verzoek);
        if (brief.Soort == BriefSoort.WissingAanAnder)
            return await BeoordeelAnderAsync(verzoek, account, ct);
        return await BeoordeelAsync(verzoek, brief.ZonderDossiergegevens, ct);
    }

    /// <summary>A file that we sent with a message: it may hold anything from our files, so it asks what a letter about them asks.</summary>
    public Task<Toegangsoordeel> BeoordeelBestandAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return BeoordeelAsync(verzoek, zonderDossiergegevens: false, ct);
    }

    private async Task<Toegangsoordeel> BeoordeelAsync(Verzoek verzoek, bool zonderDossiergegevens, CancellationToken ct)
    {
        var toets = await lezer.LeesAsync(verzoek, ct);
        if (!zonderDossiergegevens && verzoek is { VraagtAlleenIdentiteit: true, Besluit: not null })
            return toets.Niveau >= Niveau.N2 ? Toegangsoordeel.AllesGoed : Toegangsoordeel.NiveauTeLaag;
        return toets.Beslis(zonderDossiergegevens ? Toegangswens.BriefZonderDossier : Toegangswens.Brief, Amsterdam.Datum(klok.GetUtcNow()));
    }

    private async Task<Toegangsoordeel> BeoordeelAnderAsync(Verzoek verzoek, AccountId account, CancellationToken ct)
    {
        if (await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == verzoek.LeerlingId, ct) is not { } leerling)
            return Toegangsoordeel.GeenKoppeling;
        var alle = await db.Vertegenwoordigingen.AsNoTracking().Where(l => l.LeerlingId == leerling.Id).OrderBy(l => l.Id).ToListAsync(ct);
        var links = alle.FindAll(l => l.AccountId == account && l.Soort.HeeftGezag());
        var vraag = new Toegangsvraag(Toegangswens.Brief, verzoek.Soort, await niveaus.VanAsync(account, ct), Amsterdam.Datum(klok.GetUtcNow()))
        {
            Geboortedatum = leerling.Geboortedatum,
            BezwaarOpNaam = await Toegangslezer.BezwaarOpNaamAsync(db, leerling.Id, links.Select(l => l.Naam), ct),
            Schrikkel = verzoek.Instellingen.Termijnen.Schrikkel,
        };
        var oordelen = links.ConvertAll(l => Toegangstabel.Beslis(vraag with { Link = l.FeitenMet(gever: null) }));
        if (!oordelen.Contains(Toegangsoordeel.AllesGoed))
            return oordelen.FirstOrDefault(Toegangsoordeel.GeenKoppeling);
        // As on paper: somebody around this pupil has to be left in peace. Says not whom or why.
        return await Toegangslezer.WaaromStilAsync(db, leerling, alle, ct) is null ? Toegangsoordeel.AllesGoed : Toegangsoordeel.InOnderzoek;
    }
}
