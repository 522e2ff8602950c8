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

    /// <summary>One page of the list, oldest month first, after the line with this random id: what waits for a yes, with what holds it. Also the id from which the next page goes on; null on the last one.</summary>
    public async Task<(IReadOnlyList<Lijstregel> Regels, string? Volgende)> LijstAsync(DateOnly vandaag, string? na, CancellationToken ct)
    {
        var rijen = OpDeLijst();
        if (na is not null && await PlekAsync(na, ct) is { } plek)
            rijen = rijen.Where(v => v.Id.CompareTo(plek) > 0);
        var (voorstellen, volgende) = Bladzijde(await rijen.OrderBy(v => v.Id).Take(PerPagina + 1).ToListAsync(ct));
        var ids = voorstellen.Select(v => v.LeerlingId).ToList();
        var leerlingen = await db.Leerlingen.AsSplitQuery().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var wacht = await beletselen.VanAsync([.. leerlingen.Values], ct);
        return ([.. voorstellen.Where(v => leerlingen.ContainsKey(v.LeerlingId))
            .Select(v => Lijstregel.Van(v, leerlingen[v.LeerlingId], [.. wacht[v.LeerlingId]], vandaag)).OrderBy(r => r.Vanaf).ThenBy(r => r.Voorstel.Id)], volgende);
    }

    /// <summary>How many stand on the list; stops at this number.</summary>
    public Task<int> TelAsync(int hoogstens, CancellationToken ct) => OpDeLijst().OrderBy(v => v.Id).Take(hoogstens).CountAsync(ct);

    /// <summary>One page of what was confirmed and is not gone from each source system, oldest first.</summary>
    public async Task<(IReadOnlyList<Vernietigingsvoorstel> Regels, string? Volgende)> LopendAsync(string? na, CancellationToken ct)
    {
        var rijen = Met(VoorstelStatus.Bevestigd);
        if (na is not null && await PlekAsync(na, ct) is { } plek)
            rijen = rijen.Where(v => v.Id.CompareTo(plek) > 0);
        return Bladzijde(await rijen.OrderBy(v => v.Id).Take(PerPagina + 1).AsSplitQuery().ToListAsync(ct));
    }

    /// <summary>One page of the certificates, newest first.</summary>
    public async Task<(IReadOnlyList<Vernietigingsvoorstel> Regels, string? Volgende)> KlaarAsync(string? na, CancellationToken ct)
    {
        var rijen = Met(VoorstelStatus.Uitgevoerd);
        if (na is not null && await PlekAsync(na, ct) is { } plek)
            rijen = rijen.Where(v => v.Id.CompareTo(plek) < 0);
        return Bladzijde(await rijen.OrderByDescending(v => v.Id).Take(PerPagina + 1).AsSplitQuery().ToListAsync(ct));
    }

    private IQueryable<Vernietigingsvoorstel> Met(VoorstelStatus status) => db.Vernietigingsvoorstellen.AsNoTracking().Where(v => v.Status == status);

    // A pupil who went by another road is off the list that night.
    private IQueryable<Vernietigingsvoorstel> OpDeLijst() => Met(VoorstelStatus.TeBevestigen).Where(v => db.Leerlingen.Any(l => l.Id == v.LeerlingId));

    private Task<Guid?> PlekAsync(string na, CancellationToken ct) =>
        db.Vernietigingsvoorstellen.IgnoreAutoIncludes().AsNoTracking().Where(v => v.PubliekId == na).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);

    /// <summary>One row more than a page was read: then there is a next one.</summary>
    private static (IReadOnlyList<Vernietigingsvoorstel> Regels, string? Volgende) Bladzijde(List<Vernietigingsvoorstel> rijen) =>
        ([.. rijen.Take(PerPagina)], rijen.Count > PerPagina ? rijen[PerPagina - 1].PubliekId : null);
}
