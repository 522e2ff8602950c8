using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Kluis;

/// <summary>Proves, before anything is written, that the master key and the database belong together.</summary>
internal static class Kanariecontrole
{
    private static readonly byte[] Plek = Verzegeling.Plek("kanarie");

    /// <summary>Reads only. A database that does not exist yet fits every key.</summary>
    /// <exception cref="StartGeweigerd">Another key wrapped this database, or its canary is gone.</exception>
    public static async Task ControleerAsync(PortaalDbContext db, Hoofdsleutels sleutels, CancellationToken ct)
    {
        if (await LeesAsync(db, ct) is not { } kanarie)
            return;

        try
        {
            sleutels.Ontwikkel(kanarie.HoofdsleutelId, kanarie.Zegel, Plek);
        }
        catch (KluisGeschonden)
        {
            throw new StartGeweigerd(
                $"De sleutel van de kluis past niet bij deze database: die is gemaakt met een andere sleutel '{kanarie.HoofdsleutelId}'. Er is niets veranderd. Geef de juiste sleutel.");
        }
    }

    /// <summary>Writes the canary of a new database.</summary>
    /// <exception cref="StartGeweigerd">There are keys, but the canary is gone.</exception>
    public static async Task ZetAsync(PortaalDbContext db, Hoofdsleutels sleutels, CancellationToken ct)
    {
        if (await db.Set<Kanarie>().AnyAsync(ct))
            return;
        if (await db.Set<Datasleutel>().AnyAsync(ct))
            throw new StartGeweigerd("De controlerij van de kluis (tabel Kanarie) is weg, maar er zijn wel sleutels. Zet een reservekopie van de database terug.");

        var (id, zegel) = sleutels.Wikkel("OuderPortaal"u8, Plek);
        db.Add(new Kanarie { HoofdsleutelId = id, Zegel = zegel });
        await db.SaveChangesAsync(ct);
    }

    private static async Task<Kanarie?> LeesAsync(PortaalDbContext db, CancellationToken ct)
    {
        var maker = db.GetService<IRelationalDatabaseCreator>();
        if (!await maker.ExistsAsync(ct) || !await maker.HasTablesAsync(ct))
            return null;

        try
        {
            return await db.Set<Kanarie>().AsNoTracking().SingleOrDefaultAsync(ct);
        }
        catch (DbException)
        {
            // The table comes with the migrations.
            return null;
        }
    }
}
