using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Cijfers;

/// <summary>
/// Counts the requests that were received in a period, by the term of each (R-TRM-1..14, R-AM-33). Reads a part at a time, and of each request only dates and outcomes: no child row
/// more than that, and nothing that has to be decrypted.
/// </summary>
public sealed class Cijferteller(PortaalDbContext db, TimeProvider klok)
{
    private const int PerKeer = 2000;

    /// <summary>Local date.</summary>
    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    /// <summary>The years of which there is something to count, newest first; always with this year.</summary>
    public async Task<IReadOnlyList<int>> JarenAsync(CancellationToken ct)
    {
        var eerste = (await db.Verzoeken.MinAsync(v => (DateOnly?)v.OntvangenOp, ct))?.Year ?? Vandaag.Year;
        return [.. Enumerable.Range(eerste, Math.Max(1, Vandaag.Year - eerste + 1)).Reverse()];
    }

    public async Task<Cijferblad> TelAsync(Periode periode, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(periode);
        var (nu, blad) = (klok.GetUtcNow(), new Cijferblad(periode));
        var instellingen = await db.InstellingenVersies.AsNoTracking().ToDictionaryAsync(i => i.Id, ct);
        var kalenders = await db.KalenderVersies.AsNoTracking().ToDictionaryAsync(k => k.Id, ct);
        var verzoeken = Uit(periode);
        for (var na = ""; ;)
        {
            var rijen = await LeesAsync(verzoeken, na, ct);
            foreach (var rij in rijen)
            {
                var versie = instellingen[rij.InstellingenId];
                var feiten = new Termijnfeiten(Termijnfeiten.Begin(rij.OntvangenOp, rij.Poststempel, versie), rij.Vragen, versie, kalenders[rij.KalenderId]);
                var opschortingen = feiten.Opschortingen;
                var termijn = feiten.Bereken(opschortingen);
                blad.Van(rij.Soort).Tel(rij, termijn, opschortingen, nu);
                blad.Samen.Tel(rij, termijn, opschortingen, nu);
            }

            if (rijen.Count < PerKeer)
                break;
            na = rijen[^1].Nummer;
        }

        foreach (var (soort, grond, aantal) in await db.WeigeringenAsync(verzoeken, ct))
        {
            blad.Van(soort).Tel(grond, aantal);
            blad.Samen.Tel(grond, aantal);
        }

        return blad;
    }

    private IQueryable<Verzoek> Uit(Periode periode)
    {
        var (van, totEnMet) = (periode.Van, periode.TotEnMet);
        return db.Verzoeken.AsNoTracking().Where(v => v.OntvangenOp >= van && v.OntvangenOp <= totEnMet);
    }

    private static Task<List<Verzoekrij>> LeesAsync(IQueryable<Verzoek> verzoeken, string na, CancellationToken ct) => verzoeken
        .Where(v => v.Nummer.CompareTo(na) > 0).OrderBy(v => v.Nummer).Take(PerKeer)
        .Select(v => new Verzoekrij(
            v.Nummer, v.Soort, v.Status, v.OntvangenOp, v.Poststempel, v.Instellingen.Id, v.Kalender.Id, v.GeslotenOp, v.VerwachtOp,
            v.Besluit!.BekendgemaaktOp, (BesluitUitkomst?)v.Besluit.Uitkomst, v.Besluit.Informatieweigering,
            v.Bewijsverzoeken.Select(b => new Bewijsfeit(b.Id, b.Onderwerp, b.Twijfel, b.GevraagdOp, b.Bewijstermijn, b.VersturenUiterlijk, b.VerstuurdOp, b.GeleverdOp, b.Oordeel)).ToList()))
        .ToListAsync(ct);
}
