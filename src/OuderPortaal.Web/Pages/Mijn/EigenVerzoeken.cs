using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>The requests of one account. Somebody else's request does not exist.</summary>
public sealed class EigenVerzoeken(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Closed requests on one page.</summary>
    public const int PerBladzijde = 10;

    /// <summary>The own request; null when it is not there, and when a pupil of 16 decides about it.</summary>
    public async Task<Verzoek?> VindAsync(AccountId account, string publiekId, CancellationToken ct) =>
        await db.Verzoeken.SingleOrDefaultAsync(v => v.AccountId == account && v.PubliekId == publiekId, ct) is { } verzoek && (await DichteAsync(account, [verzoek], ct)).Count == 0 ? verzoek : null;

    /// <summary>The newest bezwaar that the verzoeker made against this request; that of somebody else is not told (R-SEC-8).</summary>
    public async Task<Bezwaarschrift?> BezwaarAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return (await db.Bezwaarschriften.AsNoTracking().Where(b => b.VerzoekId == verzoek.Id).OrderByDescending(b => b.GeregistreerdOp).ToListAsync(ct)).Find(b => b.IsVan(verzoek));
    }

    /// <summary>Not closed, newest first; without those about which a pupil of 16 decides.</summary>
    public async Task<IReadOnlyList<Verzoek>> LopendAsync(AccountId account, IReadOnlyCollection<Dichtverzoek> dicht, CancellationToken ct)
    {
        var lopend = await db.Verzoeken.AsNoTracking().Where(v => v.AccountId == account && v.GeslotenOp == null).OrderByDescending(v => v.GeregistreerdOp).Take(50).ToListAsync(ct);
        return [.. lopend.Where(v => dicht.All(d => d.PubliekId != v.PubliekId))];
    }

    /// <summary>Requests about which a pupil of 16 decides, or decided: this reader sees the same whatever the choice was (D11c). Newest first.</summary>
    public async Task<IReadOnlyList<Dichtverzoek>> DichteAsync(AccountId account, CancellationToken ct)
    {
        return await DichteAsync(account, await db.Verzoeken.AsNoTracking()
            .Where(v => v.Soort != VerzoekSoort.InzageEigenGegevens && v.LeerlingId != null && (v.VorigAccountId == account || (v.AccountId == account && v.OvergenomenOp == null && (v.GeslotenOp == null || v.OuderIngelichtOp != null))))
            .OrderByDescending(v => v.GeregistreerdOp).Take(50).ToListAsync(ct), ct);
    }

    /// <summary>The one with this public id; null when there is none.</summary>
    public async Task<Dichtverzoek?> DichtAsync(AccountId account, string publiekId, CancellationToken ct) => (await DichteAsync(account, ct)).FirstOrDefault(d => d.PubliekId == publiekId);

    /// <summary>Closed, newest first, after the one with this public id; one more than a page when there are more.</summary>
    public async Task<IReadOnlyList<Verzoek>> GeslotenAsync(AccountId account, string? na, CancellationToken ct)
    {
        var vanaf = na is null ? null : await db.Verzoeken.Where(v => v.AccountId == account && v.PubliekId == na).Select(v => (DateTimeOffset?)v.GeregistreerdOp).FirstOrDefaultAsync(ct);
        return await db.Verzoeken.AsNoTracking().Where(v => v.AccountId == account && v.GeslotenOp != null && (v.OuderIngelichtOp == null || v.OvergenomenOp != null) && (vanaf == null || v.GeregistreerdOp < vanaf))
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
                                 where tot.Keys.Contains(v.Id) && v.Soort != VerzoekSoort.InzageEigenGegevens
                                 join link in db.Vertegenwoordigingen on v.VertegenwoordigingId equals link.Id
                                 join leerling in db.Leerlingen on v.LeerlingId equals leerling.Id
                                 select new { v.Id, link, leerling.Geboortedatum, verzoek = v }).AsNoTracking().ToListAsync(ct);
        foreach (var k in koppelingen)
        {
            if (!k.link.GeldtOp(vandaag, k.Geboortedatum, await Toegangslezer.GeverAsync(db, k.link, ct), k.verzoek.Instellingen.Termijnen.Schrikkel)
                || await Toegangslezer.BezwaarOpNaamAsync(db, k.link.LeerlingId, [k.link.Naam], ct))
                tot.Remove(k.Id);
        }

        return tot;
    }

    private async Task<IReadOnlyList<Dichtverzoek>> DichteAsync(AccountId account, IReadOnlyCollection<Verzoek> verzoeken, CancellationToken ct)
    {
        var ids = verzoeken.Where(v => v.LeerlingId is not null).Select(v => v.LeerlingId!.Value).Distinct().ToList();
        if (ids.Count == 0)
            return [];
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var leerlingen = await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        return [.. from verzoek in verzoeken
                   let leerling = verzoek.LeerlingId is { } id ? leerlingen.GetValueOrDefault(id) : null
                   where leerling is not null && verzoek.IsDichtVoor(account, leerling, vandaag)
                   select new Dichtverzoek(
                       verzoek.PubliekId, verzoek.Nummer, leerling.Voornaam, verzoek.OntvangenOp, verzoek.UitslagUiterlijk(leerling),
                       verzoek.OuderIngelichtOp is { } op ? Amsterdam.Datum(op) : null)];
    }
}
