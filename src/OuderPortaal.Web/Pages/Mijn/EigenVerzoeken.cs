using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>The requests of one account. Somebody else's request does not exist.</summary>
public sealed class EigenVerzoeken(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Closed requests on one page.</summary>
    public const int PerBladzijde = 10;

    public Task<Verzoek?> VindAsync(AccountId account, string publiekId, CancellationToken ct) =>
        db.Verzoeken.SingleOrDefaultAsync(v => v.AccountId == account && v.PubliekId == publiekId, ct);

    /// <summary>Not closed, newest first.</summary>
    public async Task<IReadOnlyList<Verzoek>> LopendAsync(AccountId account, CancellationToken ct) =>
        await db.Verzoeken.AsNoTracking().Where(v => v.AccountId == account && v.GeslotenOp == null).OrderByDescending(v => v.GeregistreerdOp).Take(50).ToListAsync(ct);

    /// <summary>Closed, newest first, after the one with this public id; one more than a page when there are more.</summary>
    public async Task<IReadOnlyList<Verzoek>> GeslotenAsync(AccountId account, string? na, CancellationToken ct)
    {
        var vanaf = na is null ? null : await db.Verzoeken.Where(v => v.AccountId == account && v.PubliekId == na).Select(v => (DateTimeOffset?)v.GeregistreerdOp).FirstOrDefaultAsync(ct);
        return await db.Verzoeken.AsNoTracking().Where(v => v.AccountId == account && v.GeslotenOp != null && (vanaf == null || v.GeregistreerdOp < vanaf))
            .OrderByDescending(v => v.GeregistreerdOp).Take(PerBladzijde + 1).ToListAsync(ct);
    }

    /// <summary>Per request the last local date on which its overview can be opened; only those that can be opened today, on a link that holds today (R-VTG-17).</summary>
    public async Task<IReadOnlyDictionary<Guid, DateOnly>> BeschikbaarTotAsync(IReadOnlyCollection<Verzoek> verzoeken, CancellationToken ct)
    {
        var ids = verzoeken.Where(v => v.Status == VerzoekStatus.Besloten).Select(v => v.Id).ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, DateOnly>();
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var tot = await db.Overzichten.Where(o => ids.Contains(o.VerzoekId) && o.Status == OverzichtStatus.Beschikbaar && o.BeschikbaarTot >= vandaag)
            .ToDictionaryAsync(o => o.VerzoekId, o => o.BeschikbaarTot!.Value, ct);
        var koppelingen = await (from v in db.Verzoeken
                                 where tot.Keys.Contains(v.Id) && v.Soort == VerzoekSoort.Inzage
                                 join link in db.Vertegenwoordigingen on v.VertegenwoordigingId equals link.Id
                                 join leerling in db.Leerlingen on v.LeerlingId equals leerling.Id
                                 select new { v.Id, link, leerling.Geboortedatum }).AsNoTracking().ToListAsync(ct);
        foreach (var vervallen in koppelingen.Where(k => !k.link.GeldtOp(vandaag, k.Geboortedatum)))
            tot.Remove(vervallen.Id);
        return tot;
    }

    /// <summary>
    /// Per request that is up to a pupil who became 16: the local date on which the reader hears how it goes on. Derived at this instant, also when no job ever ran.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, DateOnly?>> UitslagAsync(IReadOnlyCollection<Verzoek> verzoeken, CancellationToken ct)
    {
        var open = verzoeken.Where(v => v is { IsOpen: true, Soort: VerzoekSoort.Inzage, LeerlingId: not null, Hoedanigheid: not Hoedanigheid.LeerlingZelf }).ToList();
        var ids = open.Select(v => v.LeerlingId!.Value).Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, DateOnly?>();
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var leerlingen = await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        return open.Where(v => v.IsAanLeerling(leerlingen[v.LeerlingId!.Value], vandaag)).ToDictionary(v => v.Id, v => (DateOnly?)v.UitslagUiterlijk(leerlingen[v.LeerlingId!.Value]));
    }
}
