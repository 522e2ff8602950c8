using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>After the last request and job: moves the write-ahead log into the database file, so that one file is the whole database.</summary>
internal sealed partial class SqliteAfsluiting(IServiceScopeFactory scopes, ILogger<SqliteAfsluiting> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        if (!db.Database.IsSqlite())
            return;

        try
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA optimize", cancellationToken);
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }
        catch (Exception e) when (e is SqliteException or OperationCanceledException)
        {
            NietAfgesloten(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be moved into the database file; the next start does it.")]
    private static partial void NietAfgesloten(ILogger logger, Exception e);
}
