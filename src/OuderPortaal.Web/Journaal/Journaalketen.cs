using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Journaal;

/// <summary>
/// Gives the new rows of a save their place in the chain. Runs inside the transaction of that save, whose writer is the only one at that moment: SQLite has no second, and on
/// SQL Server <see cref="Serverslot"/> makes the next save wait until this one is committed or gone.
/// </summary>
internal sealed class Journaalketen(Journaalsleutels sleutels)
{
    /// <summary>Opens a transaction when none runs; <see cref="PortaalDbContext.SaveChangesAsync(bool, CancellationToken)"/> commits it.</summary>
    public async Task SchakelAsync(PortaalDbContext db, CancellationToken ct)
    {
        // Those of one save stand in the order of their instants, whatever order EF kept them in.
        var nieuw = db.ChangeTracker.Entries<JournaalRegel>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).OrderBy(r => r.Op).ThenBy(r => r.Id).ToList();
        if (nieuw.Count == 0)
            return;

        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        var koppen = db.Set<Journaalkop>().Where(k => k.Id == Journaalkop.EnigeId);
        var kop = await koppen.AsNoTracking().SingleOrDefaultAsync(ct) ?? throw new InvalidOperationException("The head of the journaal is gone: nothing is saved without its row.");

        var (nummer, zegel) = (kop.Nummer, kop.Zegel);
        foreach (var regel in nieuw)
        {
            regel.Schakel(++nummer, sleutels.HuidigeId, sleutels.Huidige, zegel);
            zegel = regel.Zegel!;
        }

        await koppen.ExecuteUpdateAsync(s => s.SetProperty(k => k.Nummer, nummer).SetProperty(k => k.Zegel, zegel), ct);
    }
}
