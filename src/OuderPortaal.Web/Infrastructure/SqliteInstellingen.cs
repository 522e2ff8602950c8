using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>What every SQLite connection is told: write-ahead log, flush at each commit, foreign keys, deleted content overwritten, wait instead of fail.</summary>
internal sealed class SqliteInstellingen : DbConnectionInterceptor
{
    public static readonly SqliteInstellingen Instance = new();

    private const string Pragmas =
        "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;";

    private SqliteInstellingen()
    {
    }

    public static string Verbinding(string bestand) => new SqliteConnectionStringBuilder { DataSource = bestand, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Pragmas;
        opdracht.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
