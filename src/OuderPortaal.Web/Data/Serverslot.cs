using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Data;

/// <summary>
/// A named lock on the database of SQL Server that one connection holds at a time, before, during and after its transactions. Gone with the connection, also when its process is killed.
/// </summary>
internal sealed class Serverslot : IAsyncDisposable
{
    /// <summary>Who waits has a connection open; the other connections of the pool are for who reads, and for who holds the lock.</summary>
    private static readonly SemaphoreSlim Rij = new(16);

    private readonly PortaalDbContext _db;
    private readonly string _naam;

    private Serverslot(PortaalDbContext db, string naam) => (_db, _naam) = (db, naam);

    /// <summary>
    /// The right to write: one at a time in all processes together, as SQLite has by itself, so that nobody reads what another is about to change (ADR 27). Null on SQLite.
    /// Not to be taken by who has it already.
    /// </summary>
    /// <exception cref="DatabaseBezet">Somebody else wrote for 25 seconds.</exception>
    public static async Task<Serverslot?> OmTeSchrijvenAsync(PortaalDbContext db, CancellationToken ct) =>
        db.Database.IsSqlite() ? null : await NeemAsync(db, "schrijven", TimeSpan.FromSeconds(25), ct);

    /// <exception cref="DatabaseBezet">Somebody else held it all this time.</exception>
    public static async Task<Serverslot> NeemAsync(PortaalDbContext db, string naam, TimeSpan geduld, CancellationToken ct)
    {
        if (!await Rij.WaitAsync(geduld, ct))
            throw new DatabaseBezet();
        try
        {
            await db.Database.OpenConnectionAsync(ct);
        }
        catch
        {
            Rij.Release();
            throw;
        }

        // With the name of the database: not every server keeps the locks of two databases apart.
        var slot = new Serverslot(db, $"ouderportaal-{naam}-{db.Database.GetDbConnection().Database}");
        try
        {
            await slot.VraagAsync(geduld, ct);
            return slot;
        }
        catch (SqlException bezet) when (bezet.Number == 51001)
        {
            await slot.DisposeAsync();
            throw new DatabaseBezet(bezet);
        }
        catch
        {
            await slot.DisposeAsync();
            throw;
        }
    }

    /// <summary>What was done is done: a lock that cannot be given back takes its connection along, and says nothing. Otherwise work that was committed would be tried again.</summary>
    public async ValueTask DisposeAsync()
    {
        var verbinding = (SqlConnection)_db.Database.GetDbConnection();
        try
        {
            // A connection that goes back to the pool keeps what its session holds until somebody takes it out again; one that broke holds nothing.
            if (verbinding.State == ConnectionState.Open)
                await _db.Database.ExecuteSqlAsync($"IF APPLOCK_MODE('public', {_naam}, 'Session') <> 'NoLock' EXEC sp_releaseapplock @Resource = {_naam}, @LockOwner = 'Session'");
        }
#pragma warning disable CA1031 // See the summary.
        catch (Exception)
#pragma warning restore CA1031
        {
            SqlConnection.ClearPool(verbinding);
        }
        finally
        {
            await _db.Database.CloseConnectionAsync();
            Rij.Release();
        }
    }

    private async Task VraagAsync(TimeSpan geduld, CancellationToken ct)
    {
        var eerder = _db.Database.GetCommandTimeout();
        // Otherwise the command gives up before the lock does.
        _db.Database.SetCommandTimeout(geduld + geduld);
        try
        {
            await _db.Database.ExecuteSqlAsync($"""
                DECLARE @uitkomst int;
                EXEC @uitkomst = sp_getapplock @Resource = {_naam}, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = {(int)geduld.TotalMilliseconds};
                IF @uitkomst = -1 THROW 51001, 'Somebody else holds this lock.', 1;
                IF @uitkomst < -1 THROW 51002, 'This lock could not be asked for.', 1;
                """, ct);
        }
        finally
        {
            _db.Database.SetCommandTimeout(eerder);
        }
    }
}
