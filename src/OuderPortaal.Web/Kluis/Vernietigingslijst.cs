using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// What was destroyed, in a file beside the database that only grows (R-BWR-13): a backup that is put back brings keys and files back, and this list tells which ones must go again.
/// Each line stands in the journaal too, in the transaction of the destruction; what the file missed, by a stop or a full disk, is added at the next start and every night. A destruction that a
/// person confirmed has its certificate here too, again after each tick: the backup does not know it.
/// </summary>
public sealed partial class Vernietigingslijst
{
    /// <summary>How far back the journaal is compared with the file: longer than a backup is kept.</summary>
    private static readonly TimeSpan Terugblik = TimeSpan.FromDays(60);

    private static readonly string[] Handelingen = [Vernietiging.Sleutel, Vernietiging.Bestand, Vernietiging.Leerling, Vernietiging.Traject];

    private readonly string _pad;
    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _klok;
    private readonly ILogger<Vernietigingslijst> _log;
    private readonly Lock _slot = new();

    internal Vernietigingslijst(string pad, IServiceScopeFactory scopes, TimeProvider klok, ILogger<Vernietigingslijst> log) => (_pad, _scopes, _klok, _log) = (pad, scopes, klok, log);

    /// <summary>Adds what the journaal knows and the file does not. Returns how many.</summary>
    public async Task<int> VulAanAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await VulVerklaringenAanAsync(db, ct);
        var sinds = _klok.GetUtcNow() - Terugblik;
        var rijen = await db.Journaal.AsNoTracking()
            .Where(j => j.VerzoekId == null && j.Op > sinds && Handelingen.Contains(j.Handeling)).OrderBy(j => j.Op).ToListAsync(ct);
        if (rijen.Count == 0)
            return 0;
        var bekend = Lees().Select(v => v.Regel).ToHashSet();
        var ontbreekt = rijen.Where(r => !bekend.Contains(r.Id)).Select(Vernietiging.Van).ToList();
        SchrijfBij([.. ontbreekt.Select(v => v.ToString())]);
        return ontbreekt.Count;
    }

    /// <summary>Adds the certificates that went further than the file knows. Only after the commit.</summary>
    public async Task VulVerklaringenAanAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var sinds = _klok.GetUtcNow() - Terugblik;
        var rijen = await db.Vernietigingsvoorstellen.AsNoTracking().AsSplitQuery().Where(v => v.BevestigdOp != null && (v.AfgerondOp == null || v.AfgerondOp > sinds)).OrderBy(v => v.Id).ToListAsync(ct);
        if (rijen.Count == 0)
            return;
        var bekend = LeesVerklaringen().ToDictionary(v => v.Id, v => v.Stand);
        SchrijfBij([.. rijen.Select(Vernietigingsverklaring.Van).OfType<Vernietigingsverklaring>().Where(v => v.Stand > bekend.GetValueOrDefault(v.Id)).Select(Verklaringsregel.Schrijf)]);
    }

    /// <summary>Each certificate as it was last written.</summary>
    internal IReadOnlyList<Vernietigingsverklaring> LeesVerklaringen() =>
        [.. Regels().Select(Verklaringsregel.Lees).OfType<Vernietigingsverklaring>().GroupBy(v => v.Id).Select(g => g.MaxBy(v => v.Stand)!)];

    /// <summary>Writes it down in the caller's save, and on the file once that is committed.</summary>
    internal void Noteer(PortaalDbContext db, string handeling, Guid wat, DateTimeOffset gemaaktOp)
    {
        var nu = _klok.GetUtcNow();
        var vernietiging = new Vernietiging(Guid.CreateVersion7(nu), nu, handeling, wat, gemaaktOp);
        db.Add(vernietiging.AlsJournaal);
        NaVastlegging.Plan(db, () => SchrijfAlsVast(vernietiging));
    }

    /// <summary>Everything on the file; a line that was cut off is passed over.</summary>
    internal IReadOnlyList<Vernietiging> Lees() => [.. Regels().Select(Vernietiging.Lees).OfType<Vernietiging>()];

    private List<string> Regels()
    {
        if (!File.Exists(_pad))
            return [];
        // Another process may be writing.
        using var bestand = new StreamReader(new FileStream(_pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var regels = new List<string>();
        while (bestand.ReadLine() is { } regel)
            regels.Add(regel);
        return regels;
    }

    private void SchrijfAlsVast(Vernietiging vernietiging)
    {
        try
        {
            using var scope = _scopes.CreateScope();
            if (scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Journaal.Any(j => j.Id == vernietiging.Regel))
                SchrijfBij([vernietiging.ToString()]);
        }
        catch (DbException)
        {
            // The commit stands: this must not look as if it failed. The night adds it.
        }
    }

    private void SchrijfBij(List<string> lijst)
    {
        if (lijst.Count == 0)
            return;
        try
        {
            lock (_slot)
            {
                var opties = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.Read };
                if (!OperatingSystem.IsWindows())
                    opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                using var bestand = new FileStream(_pad, opties);
                var heel = bestand.Length == 0 || LaatsteByte(bestand) == (byte)'\n';
                bestand.Seek(0, SeekOrigin.End);
                bestand.Write(System.Text.Encoding.ASCII.GetBytes((heel ? "" : "\n") + string.Concat(lijst.Select(regel => regel + "\n"))));
                bestand.Flush(flushToDisk: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            NietGeschreven(_log, e);
        }
    }

    private static int LaatsteByte(FileStream bestand)
    {
        bestand.Seek(-1, SeekOrigin.End);
        return bestand.ReadByte();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The list of what was destroyed could not be written; the next start or night tries again.")]
    private static partial void NietGeschreven(ILogger log, Exception e);
}
