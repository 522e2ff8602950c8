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

    /// <summary>The own request; null when it is not there, and when a pupil of 16 decides about it.</summary>
    public async Task<Verzoek?> VindAsync(AccountId account, string publiekId, CancellationToken ct) =>
        await db.Verzoeken.SingleOrDefaultAsync(v => v.AccountId == account && v.PubliekId == publiekId, ct) is { } verzoek && await DichtAsync(account, verzoek, ct) is null ? verzoek : null;

    /// <summary>Not closed, newest first; without those about which a pupil of 16 decides.</summary>
    public async Task<IReadOnlyList<Verzoek>> LopendAsync(AccountId account, CancellationToken ct)
    {
        var lopend = await db.Verzoeken.AsNoTracking().Where(v => v.AccountId == account && v.GeslotenOp == null).OrderByDescending(v => v.GeregistreerdOp).Take(50).ToListAsync(ct);
        var dicht = (await DichteAsync(account, ct)).Select(d => d.PubliekId).ToHashSet();
        return [.. lopend.Where(v => !dicht.Contains(v.PubliekId))];
    }

    /// <summary>Requests about which a pupil of 16 decides, or decided: this reader sees the same whatever the choice was (D11c). Newest first.</summary>
    public async Task<IReadOnlyList<Dichtverzoek>> DichteAsync(AccountId account, CancellationToken ct)
    {
        var verzoeken = await db.Verzoeken.AsNoTracking()
            .Where(v => v.Soort == VerzoekSoort.Inzage && v.LeerlingId != null && (v.VorigAccountId == account || (v.AccountId == account && v.OvergenomenOp == null && (v.GeslotenOp == null || v.OuderIngelichtOp != null))))
            .OrderByDescending(v => v.GeregistreerdOp).Take(50).ToListAsync(ct);
        var dicht = new List<Dichtverzoek>();
        foreach (var verzoek in verzoeken)
        {
            if (await DichtAsync(account, verzoek, ct) is { } een)
                dicht.Add(een);
        }

        return dicht;
    }

    /// <summary>The one with this public id; null when there is none.</summary>
    public async Task<Dichtverzoek?> DichtAsync(AccountId account, string publiekId, CancellationToken ct) => (await DichteAsync(account, ct)).FirstOrDefault(d => d.PubliekId == publiekId);

    private async Task<Dichtverzoek?> DichtAsync(AccountId account, Verzoek verzoek, CancellationToken ct)
    {
        if (verzoek.LeerlingId is not { } id || await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync(l => l.Id == id, ct) is not { } leerling)
            return null;
        return verzoek.IsDichtVoor(account, leerling, Amsterdam.Datum(klok.GetUtcNow()))
            ? new(verzoek.PubliekId, verzoek.Nummer, leerling.Voornaam, verzoek.OntvangenOp, verzoek.UitslagUiterlijk(leerling), verzoek.OuderIngelichtOp is { } op ? Amsterdam.Datum(op) : null)
            : null;
    }

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
                                 where tot.Keys.Contains(v.Id) && v.Soort == VerzoekSoort.Inzage
                                 join link in db.Vertegenwoordigingen on v.VertegenwoordigingId equals link.Id
                                 join leerling in db.Leerlingen on v.LeerlingId equals leerling.Id
                                 select new { v.Id, link, leerling.Geboortedatum }).AsNoTracking().ToListAsync(ct);
        foreach (var vervallen in koppelingen.Where(k => !k.link.GeldtOp(vandaag, k.Geboortedatum)))
            tot.Remove(vervallen.Id);
        return tot;
    }
}
