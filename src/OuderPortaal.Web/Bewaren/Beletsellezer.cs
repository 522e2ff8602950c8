using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Bewaren;

/// <summary>Reads what holds the data of pupils although their term passed (R-12.1-5): cases about them, and a family that must hear it first (R-AM-32). Nothing of it is stored, so it ends by itself.</summary>
public sealed class Beletsellezer(PortaalDbContext db, Gezinsbericht gezin, TimeProvider klok)
{
    public async Task<IReadOnlyList<Beletsel>> VanAsync(Leerling leerling, CancellationToken ct) => [.. (await VanAsync([leerling], ct))[leerling.Id]];

    public async Task<ILookup<Guid, Beletsel>> VanAsync(IReadOnlyCollection<Leerling> leerlingen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerlingen);
        var (ids, vandaag) = (leerlingen.Select(l => l.Id).ToList(), Amsterdam.Datum(klok.GetUtcNow()));
        var uit = new List<(Guid Leerling, Beletsel Beletsel)>();

        var eigen = await db.Verzoeken.IgnoreAutoIncludes().AsNoTracking()
            .Where(v => v.LeerlingId != null && ids.Contains(v.LeerlingId.Value) && (v.GeslotenOp == null || v.Besluit!.EindeBezwaar >= vandaag))
            .OrderBy(v => v.Nummer).Select(v => new { Leerling = v.LeerlingId!.Value, v.Nummer, v.Besluit!.EindeBezwaar }).ToListAsync(ct);
        uit.AddRange(eigen.Select(v => (v.Leerling, v.EindeBezwaar >= vandaag
            ? new Beletsel(Beletselsoort.Bezwaartermijn, v.Nummer, v.EindeBezwaar)
            : new Beletsel(Beletselsoort.OpenVerzoek, v.Nummer))));

        var geboren = leerlingen.Select(l => (DateOnly?)l.Geboortedatum).Distinct().ToList();
        var los = await db.Verzoeken.IgnoreAutoIncludes().AsNoTracking()
            .Where(v => v.LeerlingId == null && v.GeslotenOp == null && geboren.Contains(v.BetrokkeneGeboortedatum))
            .OrderBy(v => v.Nummer).Select(v => new { v.Nummer, v.BetrokkeneGeboortedatum }).ToListAsync(ct);
        uit.AddRange(from l in leerlingen from v in los where v.BetrokkeneGeboortedatum == l.Geboortedatum select (l.Id, new Beletsel(Beletselsoort.NietGekoppeldVerzoek, v.Nummer)));

        var betwist = await db.GezagConflicten.AsNoTracking().Where(c => ids.Contains(c.LeerlingId) && c.Uitkomst == null).Select(c => c.LeerlingId).Distinct().ToListAsync(ct);
        uit.AddRange(betwist.Select(l => (l, new Beletsel(Beletselsoort.GezagConflict))));
        uit.AddRange(await gezin.BeletselenAsync(leerlingen, ct));
        return uit.ToLookup(b => b.Leerling, b => b.Beletsel);
    }
}
