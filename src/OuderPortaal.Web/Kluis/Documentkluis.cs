using System.Buffers;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// Files, encrypted from the request to the disk: plain bytes exist in memory only, 64 KiB at a time. A file belongs to a case (owner) and disappears with it; its row is
/// written by the caller's <c>SaveChanges</c>, so that file and facts are there together or not at all.
/// </summary>
public sealed class Documentkluis
{
    private readonly PortaalDbContext _db;
    private readonly Sleutelbos _sleutelbos;
    private readonly Kluismap _map;
    private readonly Bestandsontvangst _ontvangst;
    private readonly IVirusscanner _scanner;
    private readonly Vernietigingslijst _vernietigd;
    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _klok;

    internal Documentkluis(
        PortaalDbContext db, Sleutelbos sleutelbos, Kluismap map, Bestandsontvangst ontvangst, IVirusscanner scanner, Vernietigingslijst vernietigd, IServiceScopeFactory scopes, TimeProvider klok) =>
        (_db, _sleutelbos, _map, _ontvangst, _scanner, _vernietigd, _scopes, _klok) = (db, sleutelbos, map, ontvangst, scanner, vernietigd, scopes, klok);

    /// <summary>
    /// Stores a file for this owner. Refuses, with a sentence for the user and without leaving anything, an empty file, one that is longer than <paramref name="hoogstens"/>
    /// bytes (it stops reading there), a kind that is not pdf, png, jpeg or plain text (or not <paramref name="alleen"/>), and a virus. Do not call it inside a transaction:
    /// reading a file may take long.
    /// </summary>
    /// <exception cref="RuleViolation">R-SEC-6.</exception>
    public Task<KluisDocument> BewaarAsync(Guid eigenaarId, Stream inhoud, long hoogstens, CancellationToken ct, string? alleen = null)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return _ontvangst.NeemAanAsync(eigenaarId, inhoud, hoogstens, alleen, (keuring, scan) => SluitOpAsync(eigenaarId, keuring, scan, ct), ct);
    }

    /// <summary>
    /// Takes in the files that come with something that is written at a request, each looked at first, and gives each to <paramref name="erbij"/>. Refuses too many before it looks at one. Nothing is kept when
    /// one is refused: the caller saves afterwards.
    /// </summary>
    /// <exception cref="RuleViolation">R-SEC-6.</exception>
    public async Task BewaarBijlagenAsync(Guid eigenaarId, IReadOnlyList<IFormFile> bestanden, string teVeel, Action<KluisDocument> erbij, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        ArgumentNullException.ThrowIfNull(erbij);
        if (bestanden.Count > Bijlage.Meeste)
            throw new RuleViolation("R-SEC-6", teVeel, "Bestanden");
        foreach (var bestand in bestanden)
        {
            await using var inhoud = bestand.OpenReadStream();
            erbij(await BewaarAsync(eigenaarId, inhoud, Bijlage.Langste, ct));
        }
    }

    private async Task<KluisDocument> SluitOpAsync(Guid eigenaarId, Keuring keuring, Scanstand scan, CancellationToken ct)
    {
        var nu = _klok.GetUtcNow();
        var id = Guid.CreateVersion7(nu);
        var sleutel = Verzegeling.NieuweSleutel();
        try
        {
            var document = await SchrijfAsync(id, sleutel, keuring, scan, ct);
            _map.Bevestig(id);
            _db.Add(new Kluisbestand
            {
                Id = id,
                EigenaarId = eigenaarId,
                Sleutel = Verzegeling.Sluit(_sleutelbos.VindOfMaak(_db, eigenaarId), sleutel, Plek(id)),
                Lengte = document.Lengte,
                Sha256 = document.Sha256,
                MediaType = document.MediaType,
                Scan = scan,
                BewaardOp = nu,
            });
            return document;
        }
        catch
        {
            _map.GooiDeelWeg(id);
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(sleutel);
        }
    }

    /// <summary>What is known of the file; null when there is none (any more).</summary>
    public async Task<KluisDocument?> ZoekAsync(Guid id, CancellationToken ct) => (await _db.Set<Kluisbestand>().FindAsync([id], ct))?.Document;

    /// <summary>Whether somebody may open it: the scanner found nothing, or this installation has none. Away or not asked yet is never "fine".</summary>
    public bool MagOpen(Scanstand scan) => scan == Scanstand.Schoon || (scan == Scanstand.GeenScanner && !_scanner.IsIngesteld);

    /// <summary>Which of these files can be saved now.</summary>
    public async Task<IReadOnlyDictionary<Guid, Bijlagestand>> StandenAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var scans = ids.Count == 0 ? [] : await _db.Set<Kluisbestand>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, k => k.Scan, ct);
        return ids.ToDictionary(id => id, id => !scans.TryGetValue(id, out var scan) ? Bijlagestand.Weg : MagOpen(scan) ? Bijlagestand.Open : Bijlagestand.Wacht);
    }

    /// <summary>Refuses while a file of this owner waits for the virus scanner.</summary>
    /// <exception cref="RuleViolation">R-SEC-6.</exception>
    public async Task EisOnderzochtAsync(Guid eigenaarId, CancellationToken ct)
    {
        if ((await _db.Set<Kluisbestand>().AsNoTracking().Where(k => k.EigenaarId == eigenaarId).Select(k => k.Scan).Distinct().ToListAsync(ct)).Exists(s => !MagOpen(s)))
            throw new RuleViolation("R-SEC-6", "Een document is nog niet op virussen onderzocht. Probeer het over een paar minuten opnieuw.");
    }

    /// <summary>
    /// The plain bytes from front to back; null when the file or the key of its owner is no more, and while it is not known to be free of viruses. Reading throws as soon
    /// as something is not as it was stored.
    /// </summary>
    /// <exception cref="KluisGeschonden">The row is there and the file is not, or it was tampered with.</exception>
    public async Task<Stream?> OpenAsync(Guid id, CancellationToken ct) =>
        await _db.Set<Kluisbestand>().FindAsync([id], ct) is { } rij && _db.Entry(rij).State != EntityState.Deleted && MagOpen(rij.Scan) ? Ontsluit(rij) : null;

    /// <summary>Shows a file that waited to the scanner once more, and keeps the verdict with the caller's save: an infected one is destroyed and told.</summary>
    public async Task<Scanuitslag> OnderzoekAsync(Guid id, CancellationToken ct)
    {
        if (await _db.Set<Kluisbestand>().FindAsync([id], ct) is not { } rij || Ontsluit(rij) is not { } inhoud)
            return Scanuitslag.Onbekend;
        Scanuitslag uitslag;
        await using (inhoud)
            uitslag = await _scanner.OnderzoekAsync(inhoud, ct);
        if (uitslag == Scanuitslag.Schoon)
            rij.Scan = Scanstand.Schoon;
        if (uitslag != Scanuitslag.Besmet)
            return uitslag;
        Vernietig(rij);
        await Virusmelding.VoegToeAsync(_db, rij.EigenaarId, _klok.GetUtcNow(), ct);
        return uitslag;
    }

    private Kluisstroom? Ontsluit(Kluisbestand rij)
    {
        var id = rij.Id;
        if (_sleutelbos.Vind(_db, rij.EigenaarId) is not { } datasleutel)
            return null;

        var sleutel = Verzegeling.Open(datasleutel, rij.Sleutel, Plek(id));
        return new Kluisstroom(_map.Open(id) ?? throw new KluisGeschonden($"File {id} is in the register, but not on the disk."), sleutel, id, rij.Lengte);
    }

    /// <summary>Gives a file to another owner, with the caller's next <c>SaveChanges</c>: from then on it is erased with that one. Nothing happens when it is no more.</summary>
    public async Task VerhuisAsync(Guid id, Guid eigenaarId, CancellationToken ct)
    {
        if (await _db.Set<Kluisbestand>().FindAsync([id], ct) is not { } rij || _sleutelbos.Vind(_db, rij.EigenaarId) is not { } oud)
            return;
        var sleutel = Verzegeling.Open(oud, rij.Sleutel, Plek(id));
        (rij.EigenaarId, rij.Sleutel) = (eigenaarId, Verzegeling.Sluit(_sleutelbos.VindOfMaak(_db, eigenaarId), sleutel, Plek(id)));
        CryptographicOperations.ZeroMemory(sleutel);
    }

    /// <summary>Destroys one file: its key with the caller's next <c>SaveChanges</c> (that is what makes it unreadable), its bytes after the commit.</summary>
    public async Task VernietigAsync(Guid id, CancellationToken ct)
    {
        if (await _db.Set<Kluisbestand>().FindAsync([id], ct) is { } rij)
            Vernietig(rij);
    }

    /// <summary>Destroys everything of an owner: every file, and the data key, so that its encrypted texts are unreadable too (R-BWR-6).</summary>
    public async Task VernietigAllesAsync(Guid eigenaarId, CancellationToken ct)
    {
        foreach (var rij in await _db.Set<Kluisbestand>().Where(k => k.EigenaarId == eigenaarId).ToListAsync(ct))
            Vernietig(rij);
        await _sleutelbos.VernietigAsync(_db, eigenaarId, ct);
    }

    /// <summary>The files that this save would have kept, and does not: nothing is left of them.</summary>
    public void GooiOnvastWeg()
    {
        foreach (var rij in _db.ChangeTracker.Entries<Kluisbestand>().Where(e => e.State == EntityState.Added).ToList())
        {
            rij.State = EntityState.Detached;
            VerwijderAlsWeg(rij.Entity.Id);
        }
    }

    private void Vernietig(Kluisbestand rij)
    {
        _db.Remove(rij);
        _vernietigd.Noteer(_db, Vernietiging.Bestand, rij.Id, rij.BewaardOp);
        NaVastlegging.Plan(_db, () => VerwijderAlsWeg(rij.Id));
    }

    /// <summary>The bytes go only when the row is truly gone; what stays behind here, the sweep takes.</summary>
    private void VerwijderAlsWeg(Guid id)
    {
        try
        {
            using var scope = _scopes.CreateScope();
            if (!scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Set<Kluisbestand>().Any(k => k.Id == id))
                _map.Verwijder(id);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DbException)
        {
            // The commit stands: this must not look as if it failed.
        }
    }

    private async Task<KluisDocument> SchrijfAsync(Guid id, byte[] sleutel, Keuring keuring, Scanstand scan, CancellationToken ct)
    {
        var brok = ArrayPool<byte>.Shared.Rent(Brokken.Lengte);
        var zegel = ArrayPool<byte>.Shared.Rent(Brokken.Verzegeld);
        try
        {
            using var brokken = new Brokken(sleutel, id);
            using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var inhoud = new Geheugenstroom(keuring.Delen);
            await using var bestand = _map.MaakDeel(id);
            for (var rest = keuring.Lengte; rest > 0;)
            {
                var lengte = await LeesAsync(inhoud, brok, ct);
                rest -= lengte;
                som.AppendData(brok, 0, lengte);
                await bestand.WriteAsync(zegel.AsMemory(0, brokken.Sluit(brok.AsSpan(0, lengte), laatste: rest == 0, zegel)), ct);
            }

            bestand.Flush(flushToDisk: true);
            return new(id, keuring.Lengte, Convert.ToHexStringLower(som.GetHashAndReset()), keuring.MediaType, scan);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(brok);
            ArrayPool<byte>.Shared.Return(brok);
            ArrayPool<byte>.Shared.Return(zegel);
        }
    }

    private static ValueTask<int> LeesAsync(Stream inhoud, byte[] brok, CancellationToken ct) =>
        inhoud.ReadAtLeastAsync(brok.AsMemory(0, Brokken.Lengte), Brokken.Lengte, throwOnEndOfStream: false, ct);

    private static byte[] Plek(Guid id) => Verzegeling.Plek("bestandssleutel", id.ToString());
}
