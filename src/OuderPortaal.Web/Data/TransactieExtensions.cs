using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Data;

/// <summary>Read, then write what depends on it, as one.</summary>
public static class TransactieExtensions
{
    /// <summary>
    /// Runs the work in one transaction that holds the write lock from before its first read (SQLite: begin immediate; SQL Server: <see cref="Serverslot"/>, and serializable for
    /// statements that wait for no lock), and commits it.
    /// On SQL Server it may run again after a lost connection or deadlock: so load everything inside, and do nothing slow and nothing outside the database.
    /// Inside a running transaction it simply joins.
    /// </summary>
    public static async Task<T> InTransactieAsync<T>(this PortaalDbContext db, Func<CancellationToken, Task<T>> werk, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(werk);
        if (db.Database.CurrentTransaction is not null)
            return await werk(ct);

        var opnieuw = false;
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                if (opnieuw)
                    db.Vergeet();
                opnieuw = true;
                await using var slot = await Serverslot.OmTeSchrijvenAsync(db, token);
                await using var transactie = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, token);
                var uitkomst = await werk(token);
                await transactie.CommitAsync(token);
                return uitkomst;
            },
            ct);
    }

    /// <summary>Nothing of the first try is in the database: not what was tracked, and not the one-time key of the form.</summary>
    private static void Vergeet(this PortaalDbContext db)
    {
        db.ChangeTracker.Clear();
        db.GetService<Eenmaligheid>().Vergeet();
    }

    /// <inheritdoc cref="InTransactieAsync{T}"/>
    public static Task InTransactieAsync(this PortaalDbContext db, Func<CancellationToken, Task> werk, CancellationToken ct) =>
        db.InTransactieAsync(
            async token =>
            {
                await werk(token);
                return true;
            },
            ct);
}
