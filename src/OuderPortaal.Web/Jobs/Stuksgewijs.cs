using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Does a list of things one by one, each in a transaction of its own that loads it anew. What a rule refuses by now is skipped. What fails does not hold up the rest: it is tried once more at the
/// end, and only then the job fails, so that the Beheerder sees it.
/// </summary>
internal static class Stuksgewijs
{
    /// <summary>How many things one rule takes in one night; the rest waits for the next.</summary>
    public const int Hoogstens = 1000;

    /// <returns>How many were done.</returns>
    /// <exception cref="StukkenMislukt">Some failed twice; the others were done.</exception>
    public static async Task<int> DoeElkAsync(this PortaalDbContext db, IReadOnlyList<Guid> ids, Func<Guid, CancellationToken, Task> werk, CancellationToken ct)
    {
        var (aantal, mislukt, _) = await RondeAsync(db, ids, werk, ct);
        if (mislukt.Count == 0)
            return aantal;

        var (alsnog, nogSteeds, fout) = await RondeAsync(db, mislukt, werk, ct);
        return fout is null ? aantal + alsnog : throw new StukkenMislukt(nogSteeds.Count, aantal + alsnog, fout);
    }

    /// <summary>Runs rules after each other; one that fails does not keep the next from running.</summary>
    /// <returns>What they did together.</returns>
    /// <exception cref="StukkenMislukt">At least one failed; all were run.</exception>
    public static async Task<int> DoeAlleAsync(this PortaalDbContext db, IReadOnlyList<Func<CancellationToken, Task<int>>> regels, CancellationToken ct)
    {
        var (aantal, mislukt, eerste) = (0, 0, (Exception?)null);
        foreach (var regel in regels)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                aantal += await regel(ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                db.ChangeTracker.Clear();
                mislukt++;
                aantal += (e as StukkenMislukt)?.Gedaan ?? 0;
                // What went wrong, not that it was tried twice.
                eerste ??= e is StukkenMislukt { InnerException: { } oorzaak } ? oorzaak : e;
            }
        }

        return eerste is null ? aantal : throw new StukkenMislukt(mislukt, aantal, eerste);
    }

    private static async Task<(int Gedaan, List<Guid> Mislukt, Exception? Eerste)> RondeAsync(PortaalDbContext db, IReadOnlyList<Guid> ids, Func<Guid, CancellationToken, Task> werk, CancellationToken ct)
    {
        var (gedaan, mislukt, eerste) = (0, new List<Guid>(), (Exception?)null);
        foreach (var id in ids)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await db.InTransactieAsync(async token =>
                {
                    db.ChangeTracker.Clear();
                    await werk(id, token);
                    await db.SaveChangesAsync(token);
                }, CancellationToken.None);
                gedaan++;
            }
            catch (RuleViolation)
            {
                // It changed since the list was made.
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody is working on it: tomorrow.
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                db.ChangeTracker.Clear();
                mislukt.Add(id);
                eerste ??= e;
            }
        }

        return (gedaan, mislukt, eerste);
    }
}
