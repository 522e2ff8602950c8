using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// Gives the data key of a case. A new one is a row of the running <c>SaveChanges</c>; a known one is read over a connection of its own (SQL Server has no
/// second reader on one connection) and kept in memory for five minutes.
/// <para>The owner is the unit of erasure: <see cref="VernietigAsync"/> makes every text and file of that owner unreadable, at once and for good.</para>
/// </summary>
public sealed class Sleutelbos
{
    private readonly IServiceScopeFactory _scopes;
    private readonly Hoofdsleutels _hoofdsleutels;
    private readonly Vernietigingslijst _vernietigd;
    private readonly TimeProvider _klok;
    private readonly SleutelGeheugen _geheugen = new();
    private readonly ConditionalWeakTable<DbContext, LopendeSleutels> _lopend = [];

    internal Sleutelbos(IServiceScopeFactory scopes, Hoofdsleutels hoofdsleutels, Vernietigingslijst vernietigd, TimeProvider klok) =>
        (_scopes, _hoofdsleutels, _vernietigd, _klok) = (scopes, hoofdsleutels, vernietigd, klok);

    /// <summary>
    /// Deletes the key in the caller's transaction (with the next <c>SaveChanges</c>). Its encrypted columns read as null or an empty string from then on.
    /// An owner without a key is fine: there is nothing to read.
    /// </summary>
    public async Task VernietigAsync(PortaalDbContext db, Guid eigenaarId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<Datasleutel>().FindAsync([eigenaarId], ct) is not { } datasleutel)
            return;

        db.Remove(datasleutel);
        _vernietigd.Noteer(db, Vernietiging.Sleutel, eigenaarId, datasleutel.AangemaaktOp);
        Lopend(db).Vernietigd(datasleutel);
        _geheugen.Vergeet(eigenaarId);
    }

    /// <summary>Reads the keys of many owners at once, before a page or job loads their rows: one query instead of one for each.</summary>
    public async Task LaadVoorAsync(IEnumerable<Guid> eigenaars, CancellationToken ct)
    {
        var stand = _geheugen.Stand;
        foreach (var ids in eigenaars.Distinct().Where(id => _geheugen.Vind(id) is null).Chunk(500))
        {
            await using var scope = _scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
            await foreach (var datasleutel in db.Set<Datasleutel>().AsNoTracking().Where(d => ids.Contains(d.EigenaarId)).AsAsyncEnumerable().WithCancellation(ct))
                Onthoud(datasleutel, stand);
        }
    }

    /// <summary>The key, or null when there is none (any more).</summary>
    internal byte[]? Vind(DbContext db, Guid eigenaarId) =>
        _lopend.TryGetValue(db, out var lopend) && lopend.Weet(db, eigenaarId, out var sleutel) ? sleutel : _geheugen.Vind(eigenaarId) ?? Lees(eigenaarId);

    /// <summary>The key; made, as a row of the running <c>SaveChanges</c>, when the owner has none yet.</summary>
    internal byte[] VindOfMaak(DbContext db, Guid eigenaarId)
    {
        if (Vind(db, eigenaarId) is { } sleutel)
            return sleutel;
        if (WordtVernietigd(db, eigenaarId))
            throw new InvalidOperationException("The data key of this owner is being destroyed in this transaction; nothing can be encrypted for it.");

        sleutel = Verzegeling.NieuweSleutel();
        var (hoofdsleutelId, zegel) = _hoofdsleutels.Wikkel(sleutel, Plek(eigenaarId));
        var datasleutel = new Datasleutel { EigenaarId = eigenaarId, Gewikkeld = zegel, HoofdsleutelId = hoofdsleutelId, AangemaaktOp = _klok.GetUtcNow() };
        db.Add(datasleutel);
        Lopend(db).Gemaakt(datasleutel, sleutel);
        return sleutel;
    }

    /// <summary>Whether this context destroys the key of the owner, and that is not committed yet.</summary>
    internal bool WordtVernietigd(DbContext db, Guid eigenaarId) => _lopend.TryGetValue(db, out var lopend) && lopend.Weet(db, eigenaarId, out var sleutel) && sleutel is null;

    /// <summary>The rows are safe (or, inside a transaction of the caller, waiting for its commit).</summary>
    internal void NaOpslaan(DbContext db)
    {
        if (!_lopend.TryGetValue(db, out var lopend))
            return;
        if (db.Database.CurrentTransaction is { } transactie)
            lopend.WachtOp(transactie.TransactionId);
        else
            Verwerk(lopend.Neem(null));
    }

    internal void NaVastleggen(DbContext db, Guid transactieId)
    {
        if (_lopend.TryGetValue(db, out var lopend))
            Verwerk(lopend.Neem(transactieId));
    }

    internal void NaTerugdraaien(DbContext db)
    {
        if (_lopend.TryGetValue(db, out var lopend))
            lopend.Vergeet(db);
    }

    private void Verwerk(IEnumerable<(Guid EigenaarId, byte[]? Sleutel)> wijzigingen)
    {
        foreach (var (eigenaarId, sleutel) in wijzigingen)
        {
            if (sleutel is null)
                _geheugen.Vergeet(eigenaarId);
            else
                _geheugen.Onthoud(eigenaarId, sleutel, _geheugen.Stand);
        }
    }

    private byte[]? Lees(Guid eigenaarId)
    {
        var stand = _geheugen.Stand;
        using var scope = _scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        return db.Set<Datasleutel>().AsNoTracking().FirstOrDefault(d => d.EigenaarId == eigenaarId) is { } datasleutel ? Onthoud(datasleutel, stand) : null;
    }

    private byte[] Onthoud(Datasleutel datasleutel, int stand)
    {
        var sleutel = _hoofdsleutels.Ontwikkel(datasleutel.HoofdsleutelId, datasleutel.Gewikkeld, Plek(datasleutel.EigenaarId));
        _geheugen.Onthoud(datasleutel.EigenaarId, sleutel, stand);
        return sleutel;
    }

    private LopendeSleutels Lopend(DbContext db) => _lopend.GetValue(db, static _ => new LopendeSleutels());

    private static byte[] Plek(Guid eigenaarId) => Verzegeling.Plek("datasleutel", eigenaarId.ToString());
}
