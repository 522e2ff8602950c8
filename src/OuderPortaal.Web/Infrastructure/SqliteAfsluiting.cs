using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>After the last request and job: moves the write-ahead log into the database file, so that one file is the whole database.</summary>
internal sealed partial class SqliteAfsluiting(IServiceScopeFactory scopes, ILogger<SqliteAfsluiting> log) : IHostedLifecycleService
{
    // Read at the start: when the program stops, the services may be gone before the last word is said.
    private string? _verbinding;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        _verbinding = db.Database.IsSqlite() ? db.Database.GetConnectionString() : null;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (_verbinding is null)
            return;

        try
        {
            await using var verbinding = new SqliteConnection(_verbinding);
            await verbinding.OpenAsync(cancellationToken);
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);";
            await opdracht.ExecuteNonQueryAsync(cancellationToken);
            SqliteConnection.ClearPool(verbinding);
        }
        catch (Exception e) when (e is SqliteException or OperationCanceledException)
        {
            NietAfgesloten(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be moved into the database file; the next start does it.")]
    private static partial void NietAfgesloten(ILogger logger, Exception e);
}
