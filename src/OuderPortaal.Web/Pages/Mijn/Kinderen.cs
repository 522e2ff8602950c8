using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>The pupils of one account. Names from our register are shown from N2 only (regels.md B4), so below that there are none.</summary>
public sealed class Kinderen(PortaalDbContext db, Niveaus niveaus, Spelregelboek boek, TimeProvider klok)
{
    public async Task<IReadOnlyList<Kind>> VanAsync(AccountId account, CancellationToken ct)
    {
        var paren = await (from link in db.Vertegenwoordigingen.AsNoTracking()
                           join leerling in db.Leerlingen.AsNoTracking().AsSplitQuery() on link.LeerlingId equals leerling.Id
                           where link.AccountId == account
                               && (link.Status == VertegenwoordigingStatus.Actief || link.Status == VertegenwoordigingStatus.Betwist || link.Eindreden == Eindreden.Leeftijd16)
                           orderby leerling.Geboortedatum descending
                           select new { link, leerling }).Take(50).ToListAsync(ct);
        var niveau = paren.Count == 0 ? Niveau.N0 : await niveaus.VanAsync(account, ct);
        if (niveau < Niveau.N2)
            return [];

        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var schrikkel = await boek.SchrikkelAsync(ct);
        var kinderen = new List<Kind>();
        foreach (var p in paren)
        {
            var onderCuratele = p.link.Soort is VertegenwoordigingSoort.Zelf or VertegenwoordigingSoort.Gemachtigde && await Toegangslezer.OnderCurateleAsync(db, p.leerling, vandaag, schrikkel, ct);
            kinderen.Add(new Kind(p.leerling, p.link, Toegangstabel.Beslis(new Toegangsvraag(Toegangswens.Brief, VerzoekSoort.Inzage, niveau, vandaag)
            {
                Link = p.link.FeitenMet(await Toegangslezer.GeverAsync(db, p.link, ct)),
                Geboortedatum = p.leerling.Geboortedatum,
                OnderCuratele = onderCuratele,
                Schrikkel = schrikkel,
                BezwaarOpNaam = await Toegangslezer.BezwaarOpNaamAsync(db, p.leerling.Id, [p.link.Naam], ct),
            }), schrikkel));
        }

        return
        [
            .. kinderen.Where(kind => kind.Geldt || kind.IsBetwist || (kind.EindigtBijZestien && kind.Oordeel == Toegangsoordeel.Leeftijd))
                .OrderByDescending(kind => kind.Geldt).DistinctBy(kind => kind.Leerling.Id).OrderByDescending(kind => kind.Leerling.Geboortedatum),
        ];
    }
}
