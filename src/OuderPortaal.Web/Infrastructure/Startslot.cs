using System.Data;
using System.Diagnostics;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>One process at a time migrates and seeds; the others wait for it. Gone with the process, also when that is killed.</summary>
internal sealed class Startslot : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);
    private readonly FileStream? _bestand;
    private readonly PortaalDbContext _db;

    private Startslot(PortaalDbContext db, FileStream? bestand) => (_db, _bestand) = (db, bestand);

    public static async Task<Startslot> NeemAsync(PortaalDbContext db, Datamap datamap, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
            return new(db, await NeemBestandAsync(Path.Combine(datamap.Pad, "start.slot"), ct));

        // The database itself may not exist yet; then EF's own migration lock is enough for the first one.
        if (await db.Database.CanConnectAsync(ct))
            await NeemOpServerAsync(db, ct);

        return new(db, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_bestand is not null)
            await _bestand.DisposeAsync();
        else if (_db.Database.GetDbConnection().State == ConnectionState.Open)
            await GeefTerugAsync();
    }

    private static async Task NeemOpServerAsync(PortaalDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var eerder = db.Database.GetCommandTimeout();
        // Otherwise the command gives up before the lock does.
        db.Database.SetCommandTimeout(Geduld + Geduld);
        try
        {
            await db.Database.ExecuteSqlAsync($"""
                DECLARE @uitkomst int;
                EXEC @uitkomst = sp_getapplock @Resource = 'ouderportaal-start', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = {(int)Geduld.TotalMilliseconds};
                IF @uitkomst < 0 THROW 51001, 'Somebody else holds the start lock.', 1;
                """, ct);
        }
        catch (SqlException bezet) when (bezet.Number == 51001)
        {
            throw Bezet();
        }
        finally
        {
            db.Database.SetCommandTimeout(eerder);
        }
    }

    /// <summary>A connection that goes back to the pool keeps what its session holds until somebody takes it out again.</summary>
    private async Task GeefTerugAsync()
    {
        try
        {
            await _db.Database.ExecuteSqlAsync($"IF APPLOCK_MODE('public', 'ouderportaal-start', 'Session') <> 'NoLock' EXEC sp_releaseapplock @Resource = 'ouderportaal-start', @LockOwner = 'Session'");
        }
        finally
        {
            await _db.Database.CloseConnectionAsync();
        }
    }

    private static StartGeweigerd Bezet() => new("Een ander proces is al twee minuten bezig om deze database klaar te maken.");

    private static async Task<FileStream> NeemBestandAsync(string pad, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(begin) < Geduld)
            {
                await Task.Delay(100, ct);
            }
            catch (IOException)
            {
                throw Bezet();
            }
        }
    }
}
