using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Asks the virus scanner again about files that wait: it was away when they came, or there was none yet. Clean: they can be opened. Infected: file and key are destroyed
/// and the secretariaat and the FG are told. Safe to run twice, late, or on two nodes.
/// </summary>
public sealed class ScanJob(PortaalDbContext db, Documentkluis kluis, IVirusscanner scanner, TimeProvider klok)
{
    private const int PerKeer = 100;
    private const int OpgevenNa = 3;

    /// <summary>Returns how many files got a verdict.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if (!scanner.IsIngesteld)
            return 0;
        var ids = await db.Set<Kluisbestand>().AsNoTracking().Where(k => k.Scan != Scanstand.Schoon).OrderBy(k => k.BewaardOp).Select(k => k.Id).Take(PerKeer).ToListAsync(ct);
        var (klaar, mis) = (0, 0);
        foreach (var id in ids)
        {
            ct.ThrowIfCancellationRequested();
            db.ChangeTracker.Clear();
            var uitslag = await kluis.OnderzoekAsync(id, ct);
            if (uitslag == Scanuitslag.Onbekend)
            {
                // Away, most likely: the next round tries again.
                if (++mis == OpgevenNa)
                    break;
                continue;
            }

            try
            {
                if (uitslag == Scanuitslag.Besmet && await db.Bewijskopieen.SingleOrDefaultAsync(k => k.KluisbestandId == id && k.Oordeel == KopieOordeel.Wacht, ct) is { } kopie)
                    kopie.WasBesmet(await db.Verzoeken.SingleAsync(v => v.Id == kopie.VerzoekId, ct), klok.GetUtcNow());
                await db.SaveChangesAsync(ct);
                klaar++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // It was destroyed while the scanner looked.
            }
        }

        return klaar;
    }
}
