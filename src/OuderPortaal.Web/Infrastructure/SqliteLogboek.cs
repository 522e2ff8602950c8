using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>SQLite's write-ahead log still holds what was overwritten in the database. Moved into the database file and cut to nothing, it does not; on another database there is nothing to do.</summary>
internal static partial class SqliteLogboek
{
    /// <summary>Each waits a second for who reads at this moment.</summary>
    private const int Pogingen = 3;

    private const string Opdracht = "PRAGMA busy_timeout=1000; PRAGMA wal_checkpoint(TRUNCATE);";

    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(200);

    /// <summary>Once what is destroyed in this transaction is committed.</summary>
    public static void LeegNaVastlegging(PortaalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!db.Database.IsSqlite() || db.Database.GetConnectionString() is not { } verbinding)
            return;
        var log = Log(db);
        NaVastlegging.Plan(db, () => Leeg(verbinding, log));
    }

    /// <summary>At once; not inside a transaction.</summary>
    public static async Task LeegAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!db.Database.IsSqlite() || db.Database.GetConnectionString() is not { } verbinding)
            return;
        for (var poging = 1; poging <= Pogingen; poging++)
        {
            if (IsGeleegd(verbinding))
                return;
            await Task.Delay(Adempauze, ct);
        }

        NietGeleegd(Log(db), Pogingen);
    }

    private static void Leeg(string verbinding, ILogger log)
    {
        try
        {
            for (var poging = 1; poging <= Pogingen; poging++)
            {
                if (IsGeleegd(verbinding))
                    return;
            }

            NietGeleegd(log, Pogingen);
        }
        catch (SqliteException e)
        {
            // The commit stands: this must not look as if it failed. The night does it again.
            Mislukt(log, e);
        }
    }

    /// <summary>That it is held up is no error for SQLite: it stands in the first column of the answer.</summary>
    private static bool IsGeleegd(string verbinding)
    {
        // A connection of its own: that of the save may still be in use.
        using var eigen = new SqliteConnection(new SqliteConnectionStringBuilder(verbinding) { Pooling = false }.ToString());
        eigen.Open();
        using var opdracht = eigen.CreateCommand();
        opdracht.CommandText = Opdracht;
        using var antwoord = opdracht.ExecuteReader();
        // The first statement answers too.
        return antwoord.NextResult() && antwoord.Read() && antwoord.GetInt64(0) == 0;
    }

    private static ILogger Log(PortaalDbContext db) => db.GetService<ILoggerFactory>().CreateLogger(typeof(SqliteLogboek));

    [LoggerMessage(Level = LogLevel.Error, Message = "The write-ahead log was held up {Pogingen} times by who reads, so it may still hold what was destroyed; the night or the next start does it.")]
    private static partial void NietGeleegd(ILogger logger, int pogingen);

    [LoggerMessage(Level = LogLevel.Error, Message = "The write-ahead log was not emptied, so it may still hold what was destroyed; the night or the next start does it.")]
    private static partial void Mislukt(ILogger logger, Exception e);
}
