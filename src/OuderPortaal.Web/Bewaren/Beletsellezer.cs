using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Bewaren;

/// <summary>Reads what holds the data of pupils although their term passed (R-12.1-5): cases about them, and a family that must hear it first (R-AM-32). Nothing of it is stored, so it ends by itself.</summary>
public sealed class Beletsellezer(PortaalDbContext db, Gezinsbericht gezin, TimeProvider klok)
{
    private static readonly TaakSoort[] Houdt = [TaakSoort.VerstrekkingZonderGrond, TaakSoort.AfgeschermdVerstrekt, TaakSoort.GebruikStoppen];

    public async Task<IReadOnlyList<Beletsel>> VanAsync(Leerling leerling, CancellationToken ct) => [.. (await VanAsync([leerling], ct))[leerling.Id]];

    public async Task<ILookup<Guid, Beletsel>> VanAsync(IReadOnlyCollection<Leerling> leerlingen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerlingen);
        var uit = await ZakenAsync([.. leerlingen.Select(l => l.Id)], ct);
        uit.AddRange(await LosAsync([.. leerlingen.Select(l => (l.Id, (string?)l.Zoeknaam, l.Geboortedatum))], ct));
        uit.AddRange(await gezin.BeletselenAsync(leerlingen, ct));
        return uit.ToLookup(b => b.Leerling, b => b.Beletsel);
    }

    /// <summary>What came after a person confirmed; of a pupil who is gone from the register only number and date of birth are known.</summary>
    public async Task<IReadOnlyList<Beletsel>> NaBevestigingAsync(Vernietigingsvoorstel voorstel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        var (oud, kenmerk) = (voorstel.LeerlingId, voorstel.Kenmerk);
        // Also who was put in again by hand meanwhile.
        var leerlingen = await db.Leerlingen.AsNoTracking().AsSplitQuery().Where(l => l.Id == oud || (kenmerk != "" && l.Kenmerk == kenmerk)).ToListAsync(ct);
        var uit = await ZakenAsync([.. leerlingen.Select(l => l.Id).Append(oud).Distinct()], ct);
        List<(Guid, string?, DateOnly)> wie = [.. leerlingen.Select(l => (l.Id, (string?)l.Zoeknaam, l.Geboortedatum))];
        if (DateOnly.TryParseExact(voorstel.Geboren, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var geboren))
            wie.Add((oud, null, geboren));
        uit.AddRange(await LosAsync(wie, ct));
        return [.. uit.Select(b => b.Beletsel).Distinct()];
    }

    /// <summary>Of pupils by their id: requests, also of a parent about own data in the file, objections, and tasks that somebody must look at.</summary>
    private async Task<List<(Guid Leerling, Beletsel Beletsel)>> ZakenAsync(List<Guid> ids, CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var uit = new List<(Guid Leerling, Beletsel Beletsel)>();
        var grens = Verzoeklijsten.NogBezwaarSinds(vandaag);
        var lopend = db.Verzoeken.IgnoreAutoIncludes().AsNoTracking().Lopend(vandaag);

        var eigen = await lopend.Where(v => v.LeerlingId != null && ids.Contains(v.LeerlingId.Value))
            .Select(v => new { Leerling = v.LeerlingId!.Value, v.Nummer, v.Besluit!.EindeBezwaar }).ToListAsync(ct);
        var ouders = await (
            from v in lopend
            where v.Soort == VerzoekSoort.InzageEigenGegevens && v.LeerlingId == null && v.AccountId != null
            join k in db.Vertegenwoordigingen on v.AccountId equals k.AccountId
            where ids.Contains(k.LeerlingId)
            select new { Leerling = k.LeerlingId, v.Nummer, v.Besluit!.EindeBezwaar }).Distinct().ToListAsync(ct);
        uit.AddRange(eigen.Concat(ouders).OrderBy(v => v.Nummer, StringComparer.Ordinal).Select(v => (v.Leerling, v.EindeBezwaar >= grens
            ? new Beletsel(Beletselsoort.Bezwaartermijn, v.Nummer, v.EindeBezwaar.Value.AddDays(Beletsel.Nabezorging))
            : new Beletsel(Beletselsoort.OpenVerzoek, v.Nummer))));

        foreach (var leerling in ids)
        {
            var klachten = await db.KlachtenOver(leerling).AsNoTracking().Select(k => k.Nummer).ToListAsync(ct);
            uit.AddRange(klachten.Order(StringComparer.Ordinal).Select(n => (leerling, new Beletsel(Beletselsoort.OpenKlacht, n))));
        }

        var bezwaren = await (from b in db.Bezwaarschriften.Houdend(vandaag)
                              join v in db.Verzoeken on b.VerzoekId equals v.Id
                              where v.LeerlingId != null && ids.Contains(v.LeerlingId.Value)
                              orderby b.Nummer
                              select new { Leerling = v.LeerlingId!.Value, b.Nummer }).ToListAsync(ct);
        uit.AddRange(bezwaren.Select(b => (b.Leerling, new Beletsel(Beletselsoort.OpenBezwaar, b.Nummer))));

        var betwist = await db.GezagConflicten.AsNoTracking().Where(c => ids.Contains(c.LeerlingId) && c.Uitkomst == null).Select(c => c.LeerlingId).Distinct().ToListAsync(ct);
        uit.AddRange(betwist.Select(l => (l, new Beletsel(Beletselsoort.GezagConflict))));
        var taken = await db.Taken.AsNoTracking().Where(t => t.LeerlingId != null && ids.Contains(t.LeerlingId.Value) && t.GedaanOp == null && Houdt.Contains(t.Soort))
            .Select(t => t.LeerlingId!.Value).Distinct().ToListAsync(ct);
        uit.AddRange(taken.Select(l => (l, new Beletsel(Beletselsoort.OpenTaak))));
        return uit;
    }

    /// <summary>Open requests that nobody matched yet and that may be about them: the same date of birth, or a typing error (R-AM-08). Without a name, a date that looks like it is enough.</summary>
    private async Task<IReadOnlyList<(Guid Leerling, Beletsel Beletsel)>> LosAsync(List<(Guid Id, string? Zoeknaam, DateOnly Geboren)> wie, CancellationToken ct)
    {
        if (wie.Count == 0)
            return [];
        var los = await db.Verzoeken.IgnoreAutoIncludes().AsNoTracking()
            .Where(v => v.LeerlingId == null && v.GeslotenOp == null && v.Soort != VerzoekSoort.InzageEigenGegevens).OrderBy(v => v.Nummer).ToListAsync(ct);
        return [.. from l in wie
                   from v in los
                   let lijkt = Herkenning.Van(v.BetrokkeneNaam, v.BetrokkeneGeboortedatum, l.Zoeknaam ?? "", l.Geboren)
                   where lijkt.Geboortedatum == Datumgelijkenis.Gelijk || (l.Zoeknaam is null ? lijkt.Geboortedatum is Datumgelijkenis.Omgewisseld or Datumgelijkenis.Lijkt : lijkt.IsVoorstel)
                   select (l.Id, new Beletsel(Beletselsoort.NietGekoppeldVerzoek, v.Nummer))];
    }
}
