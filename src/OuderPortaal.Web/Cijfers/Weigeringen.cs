using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Cijfers;

/// <summary>Items that were refused, in whole or in part, in besluiten that were made known (R-COR-6).</summary>
internal static class Weigeringen
{
    public static async Task<IReadOnlyList<(VerzoekSoort Soort, Weigeringsgrond Grond, int Aantal)>> WeigeringenAsync(this PortaalDbContext db, IQueryable<Verzoek> verzoeken, CancellationToken ct)
    {
        var rijen = await verzoeken.Where(v => v.Besluit!.BekendgemaaktOp != null)
            .Join(db.Correcties, v => v.Id, c => c.VerzoekId, (v, c) => new { v.Soort, c.Onderdelen }).SelectMany(x => x.Onderdelen, (x, o) => new { x.Soort, o.Grond })
            .Where(x => x.Grond != null).GroupBy(x => new { x.Soort, x.Grond }).Select(g => new { g.Key.Soort, g.Key.Grond, Aantal = g.Count() }).ToListAsync(ct);
        return [.. rijen.Select(r => (r.Soort, r.Grond!.Value, r.Aantal))];
    }
}
