using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>One process at a time migrates and seeds; the others wait for it. Gone with the process, also when that is killed.</summary>
internal sealed class Startslot : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);
    private readonly FileStream? _bestand;
    private readonly Serverslot? _opServer;

    private Startslot(FileStream? bestand, Serverslot? opServer) => (_bestand, _opServer) = (bestand, opServer);

    public static async Task<Startslot> NeemAsync(PortaalDbContext db, Datamap datamap, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
            return new(await NeemBestandAsync(Path.Combine(datamap.Pad, "start.slot"), ct), null);

        // The database itself may not exist yet; then EF's own migration lock is enough for the first one.
        return new(null, await db.Database.CanConnectAsync(ct) ? await NeemOpServerAsync(db, ct) : null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_bestand is not null)
            await _bestand.DisposeAsync();
        if (_opServer is not null)
            await _opServer.DisposeAsync();
    }

    private static async Task<Serverslot> NeemOpServerAsync(PortaalDbContext db, CancellationToken ct)
    {
        try
        {
            return await Serverslot.NeemAsync(db, "start", Geduld, ct);
        }
        catch (DatabaseBezet)
        {
            throw Bezet();
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
