using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Cijfers;

/// <summary>The whole years that everybody may read about, newest first. Counted anew only when something of those years changed: nobody logs in for this page.</summary>
public sealed class Jaarverslag(PortaalDbContext db, Cijferteller teller, Jaarbewaring bewaring)
{
    /// <summary>Requests go three years after they were closed (R-BWR-5): of an earlier year some may be gone.</summary>
    private const int Jaren = 2;

    public async Task<IReadOnlyList<Jaarcijfers>> LeesAsync(CancellationToken ct)
    {
        var dit = teller.Vandaag.Year;
        var eerste = Math.Max(dit - Jaren, await EersteHeleJaarAsync(ct));
        if (eerste >= dit)
            return [];
        var stand = await StandAsync(eerste, dit - 1, ct);
        if (bewaring.Lees(stand) is { } bewaard)
            return bewaard;

        var uit = new List<Jaarcijfers>();
        for (var jaar = dit - 1; jaar >= eerste; jaar--)
            uit.Add(Jaarcijfers.Van(await teller.TelAsync(new(jaar), ct)));
        bewaring.Bewaar(stand, uit);
        return uit;
    }

    /// <summary>The portal worked from its first to its last day.</summary>
    private async Task<int> EersteHeleJaarAsync(CancellationToken ct)
    {
        var begin = Amsterdam.Datum(await db.InstellingenVersies.OrderBy(i => i.Vanaf).Select(i => i.Vanaf).FirstAsync(ct)).AddYears(Installatie.JarenTerug);
        return begin.DayOfYear == 1 ? begin.Year : begin.Year + 1;
    }

    /// <summary>Another one when a request of these years came, changed or went, and on another day: what runs may be late by then.</summary>
    private async Task<string> StandAsync(int eerste, int laatste, CancellationToken ct)
    {
        var (van, totEnMet) = (new Periode(eerste).Van, new Periode(laatste).TotEnMet);
        var verzoeken = db.Verzoeken.Where(v => v.OntvangenOp >= van && v.OntvangenOp <= totEnMet);
        var telling = await verzoeken.GroupBy(_ => 1).Select(g => new { Aantal = g.Count(), Versies = g.Sum(v => (long)v.Versie) }).FirstOrDefaultAsync(ct);
        var laatst = await verzoeken.OrderByDescending(v => v.Nummer).Select(v => v.PubliekId).FirstOrDefaultAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"{teller.Vandaag:yyyy-MM-dd} {eerste} {telling?.Aantal} {telling?.Versies} {laatst}");
    }
}
