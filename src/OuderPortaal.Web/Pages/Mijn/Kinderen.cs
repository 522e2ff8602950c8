using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>The pupils of one account. Names from our register are shown from N2 only (regels.md B4), so below that there are none.</summary>
public sealed class Kinderen(PortaalDbContext db, Niveaus niveaus, TimeProvider klok)
{
    public async Task<IReadOnlyList<Kind>> VanAsync(AccountId account, CancellationToken ct)
    {
        var paren = await (from link in db.Vertegenwoordigingen.AsNoTracking()
                           join leerling in db.Leerlingen.AsNoTracking().AsSplitQuery() on link.LeerlingId equals leerling.Id
                           where link.AccountId == account && link.Status == VertegenwoordigingStatus.Actief
                           orderby leerling.Geboortedatum descending
                           select new { link, leerling }).Take(50).ToListAsync(ct);
        if (paren.Count == 0 || await niveaus.VanAsync(account, ct) < Niveau.N2)
            return [];

        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        return
        [
            .. paren.Select(p => new Kind(p.leerling, p.link, p.link.GeldtOp(vandaag, p.leerling.Geboortedatum)))
                .Where(kind => kind.Geldt || (kind.EindigtBijZestien && vandaag >= kind.Zestien))
                .DistinctBy(kind => kind.Leerling.Id),
        ];
    }
}
