using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>SQLite's write-ahead log still holds what was overwritten in the database. Moved into the database file and cut to nothing, it does not; on another database there is nothing to do.</summary>
internal static class SqliteLogboek
{
    // Who reads at this moment may hold it up: the next one, or the night, takes what is left.
    private const string Opdracht = "PRAGMA busy_timeout=2000; PRAGMA wal_checkpoint(TRUNCATE);";

    /// <summary>Once what is destroyed in this transaction is committed.</summary>
    public static void LeegNaVastlegging(PortaalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.IsSqlite() && db.Database.GetConnectionString() is { } verbinding)
            NaVastlegging.Plan(db, () => Leeg(verbinding));
    }

    /// <summary>At once; not inside a transaction.</summary>
    public static async Task LeegAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }

    private static void Leeg(string verbinding)
    {
        try
        {
            // A connection of its own: that of the save may still be in use.
            using var eigen = new SqliteConnection(new SqliteConnectionStringBuilder(verbinding) { Pooling = false }.ToString());
            eigen.Open();
            using var opdracht = eigen.CreateCommand();
            opdracht.CommandText = Opdracht;
            opdracht.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // The commit stands: this must not look as if it failed. The night does it again.
        }
    }
}
