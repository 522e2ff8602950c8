using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Bewaren;

/// <summary>What goes when (article 12): trajecten by the first day on which they may go. Derived each time from the end of the traject.</summary>
public sealed class Bewaarkalender(PortaalDbContext db, Beletsellezer beletselen)
{
    public const int PerPagina = 50;

    /// <summary>Lines on the list at once: more than a month has, so that what waits never hides what can go.</summary>
    private const int MaxLijst = 500;

    /// <summary>Years in which something goes, with how much; the first one comes first.</summary>
    public async Task<IReadOnlyList<(int Jaar, int Aantal)>> JarenAsync(CancellationToken ct)
    {
        var einden = await db.Set<Traject>().AsNoTracking().Where(t => t.Afloop != null).GroupBy(t => t.Afloop!.Value).Select(g => new { Afloop = g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return [.. einden.GroupBy(e => Bewaartermijn.Na(e.Afloop).VernietigenVanaf.Year, e => e.Aantal).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum()))];
    }

    /// <summary>One page of a year, oldest first, after the traject with this id; one more than a page tells that there is a next one.</summary>
    public async Task<IReadOnlyList<Kalenderregel>> VanAsync(int jaar, Guid? na, CancellationToken ct)
    {
        // The first day of destruction is the day after three years: in this year for an end from 31 December to 30 December.
        var (van, tot) = (new DateOnly(jaar - 1, 12, 31).AddYears(-Bewaartermijn.Jaren), new DateOnly(jaar, 12, 30).AddYears(-Bewaartermijn.Jaren));
        var rijen = db.Set<Traject>().AsNoTracking().Where(t => t.Afloop >= van && t.Afloop <= tot);
        if (na is { } id && await db.Set<Traject>().AsNoTracking().Where(t => t.Id == id).Select(t => t.Afloop).FirstOrDefaultAsync(ct) is { } plek)
            rijen = rijen.Where(t => t.Afloop > plek || (t.Afloop == plek && t.Id.CompareTo(id) > 0));
        var trajecten = await rijen.OrderBy(t => t.Afloop).ThenBy(t => t.Id).Take(PerPagina + 1).ToListAsync(ct);
        var ids = trajecten.Select(t => t.LeerlingId).Distinct().ToList();
        var leerlingen = await db.Leerlingen.AsNoTracking().AsSplitQuery().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var wacht = await beletselen.VanAsync([.. leerlingen.Values], ct);
        return [.. trajecten.Where(t => leerlingen.ContainsKey(t.LeerlingId)).Select(t => new Kalenderregel(t, leerlingen[t.LeerlingId], [.. wacht[t.LeerlingId]]))];
    }

    /// <summary>Everything on the list, oldest first: what waits for a yes, with what holds it.</summary>
    public async Task<IReadOnlyList<Lijstregel>> LijstAsync(DateOnly vandaag, CancellationToken ct)
    {
        var voorstellen = await db.Vernietigingsvoorstellen.Where(v => v.Status == VoorstelStatus.TeBevestigen).OrderBy(v => v.Id).Take(MaxLijst).ToListAsync(ct);
        var ids = voorstellen.Select(v => v.LeerlingId).ToList();
        var leerlingen = await db.Leerlingen.AsSplitQuery().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var wacht = await beletselen.VanAsync([.. leerlingen.Values], ct);
        return [.. voorstellen.Where(v => leerlingen.ContainsKey(v.LeerlingId))
            .Select(v => Lijstregel.Van(v, leerlingen[v.LeerlingId], [.. wacht[v.LeerlingId]], vandaag)).OrderBy(r => r.Vanaf).ThenBy(r => r.Voorstel.Id)];
    }
}
