using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Asks the virus scanner again about files that wait: it was away when they came, or there was none yet. Clean: they can be opened. Infected: file and key are destroyed
/// and the secretariaat and the FG are told. Safe to run twice, late, or on two nodes.
/// </summary>
public sealed partial class ScanJob(PortaalDbContext db, Documentkluis kluis, IVirusscanner scanner, TimeProvider klok, ILogger<ScanJob> log)
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
            try
            {
                db.ChangeTracker.Clear();
                var uitslag = await kluis.OnderzoekAsync(id, ct);
                if (uitslag == Scanuitslag.Onbekend)
                {
                    // Away, most likely: the next round tries again.
                    if (++mis == OpgevenNa)
                        break;
                    continue;
                }

                if (uitslag == Scanuitslag.Besmet)
                    await VerwerpKopieAsync(id, ct);
                await db.SaveChangesAsync(ct);
                klaar++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // It was destroyed while the scanner looked.
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // One file that cannot be read never stops the ones behind it.
                LogOvergeslagen(fout.GetType().Name, id);
            }
        }

        return klaar;
    }

    /// <summary>When a rule refuses to ask anew, the file goes all the same.</summary>
    private async Task VerwerpKopieAsync(Guid bestand, CancellationToken ct)
    {
        if (await db.Bewijskopieen.SingleOrDefaultAsync(k => k.KluisbestandId == bestand && k.Oordeel == KopieOordeel.Wacht, ct) is not { } kopie)
            return;
        var nu = klok.GetUtcNow();
        try
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == kopie.VerzoekId, ct);
            kopie.WasBesmet(verzoek, nu, (await Niveaus.BewijsAsync(db, verzoek, nu, ct))?.Niveau ?? Niveau.N1);
        }
        catch (RuleViolation)
        {
            kopie.Beeindig(nu);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A file could not be examined ({Fout}) and was skipped: {Bestand}.")]
    private partial void LogOvergeslagen(string fout, Guid bestand);
}
