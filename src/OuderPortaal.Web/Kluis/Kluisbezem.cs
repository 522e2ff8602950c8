using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Kluis;

/// <summary>Sweeps the vault: takes away what a cut off upload or a stopped process left behind, and tells which files are missing. Safe to run twice, late, or on two nodes.</summary>
public sealed class Kluisbezem
{
    private const int Greep = 500;
    private static readonly TimeSpan Wachttijd = TimeSpan.FromHours(24);
    private readonly PortaalDbContext _db;
    private readonly Kluismap _map;

    internal Kluisbezem(PortaalDbContext db, Kluismap map) => (_db, _map) = (db, map);

    public async Task<Veegresultaat> VeegAsync(CancellationToken ct)
    {
        // The age of a file is real time, whatever the portal clock says.
        var grens = TimeProvider.System.GetUtcNow() - Wachttijd;
        var verwijderd = _map.VeegDelen(grens);
        foreach (var ids in _map.OuderDan(grens).Chunk(Greep))
        {
            var bekend = await _db.Set<Kluisbestand>().AsNoTracking().Where(k => ids.Contains(k.Id)).Select(k => k.Id).ToListAsync(ct);
            foreach (var wees in ids.Except(bekend))
            {
                _map.Verwijder(wees);
                verwijderd++;
            }
        }

        return new(verwijderd, await ZonderBestandAsync(ct));
    }

    private async Task<List<Guid>> ZonderBestandAsync(CancellationToken ct)
    {
        List<Guid> ontbreekt = [];
        await foreach (var id in _db.Set<Kluisbestand>().AsNoTracking().Select(k => k.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!_map.Heeft(id))
                ontbreekt.Add(id);
        }

        // A file that was destroyed while we looked is not missing.
        return ontbreekt.Count == 0 ? [] : await _db.Set<Kluisbestand>().AsNoTracking().Where(k => ontbreekt.Contains(k.Id)).Select(k => k.Id).ToListAsync(ct);
    }
}
