using System.Diagnostics;
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
        {
            await db.Database.OpenConnectionAsync(ct);
            await db.Database.ExecuteSqlAsync($"EXEC sp_getapplock @Resource = 'ouderportaal-start', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 120000", ct);
        }

        return new(db, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_bestand is not null)
            await _bestand.DisposeAsync();
        else if (_db.Database.GetDbConnection().State == System.Data.ConnectionState.Open)
        {
            // A connection that goes back to the pool keeps what its session holds until somebody takes it out again.
            await _db.Database.ExecuteSqlAsync($"EXEC sp_releaseapplock @Resource = 'ouderportaal-start', @LockOwner = 'Session'");
            await _db.Database.CloseConnectionAsync();
        }
    }

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
                throw new StartGeweigerd("Een ander proces is al twee minuten bezig om deze database klaar te maken.");
            }
        }
    }
}
