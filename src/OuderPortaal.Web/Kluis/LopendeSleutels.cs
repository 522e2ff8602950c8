using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// The keys that one context has made or destroyed and that are not committed yet: known to that context only. What was decided in a transaction that is gone
/// no longer counts, so that nothing is ever encrypted with a key that was rolled back.
/// </summary>
internal sealed class LopendeSleutels
{
    private readonly Dictionary<Guid, Wijziging> _wijzigingen = [];

    public void Gemaakt(Datasleutel datasleutel, byte[] sleutel) => _wijzigingen[datasleutel.EigenaarId] = new(datasleutel, sleutel);

    public void Vernietigd(Datasleutel datasleutel) => _wijzigingen[datasleutel.EigenaarId] = new(datasleutel, null);

    /// <summary>True when this context knows better than the database; the key is null when it destroys it.</summary>
    public bool Weet(DbContext db, Guid eigenaarId, out byte[]? sleutel)
    {
        sleutel = null;
        if (!_wijzigingen.TryGetValue(eigenaarId, out var wijziging))
            return false;

        if (!wijziging.Telt(db))
        {
            _wijzigingen.Remove(eigenaarId);
            wijziging.MaakLos(db);
            return false;
        }

        sleutel = wijziging.Sleutel;
        return true;
    }

    public void WachtOp(Guid transactieId)
    {
        foreach (var wijziging in _wijzigingen.Values)
            wijziging.TransactieId ??= transactieId;
    }

    public IReadOnlyList<(Guid EigenaarId, byte[]? Sleutel)> Neem(Guid? transactieId)
    {
        var klaar = _wijzigingen.Where(w => w.Value.TransactieId == transactieId).Select(w => (w.Key, w.Value.Sleutel)).ToList();
        foreach (var (eigenaarId, _) in klaar)
            _wijzigingen.Remove(eigenaarId);
        return klaar;
    }

    /// <summary>What was saved in a transaction that was rolled back is no longer so. What waits to be saved still waits.</summary>
    public void Vergeet(DbContext db)
    {
        foreach (var (eigenaarId, wijziging) in _wijzigingen.Where(w => w.Value.TransactieId is not null).ToList())
        {
            wijziging.MaakLos(db);
            _wijzigingen.Remove(eigenaarId);
        }
    }

    private sealed class Wijziging(Datasleutel datasleutel, byte[]? sleutel)
    {
        public byte[]? Sleutel => sleutel;

        /// <summary>The caller's transaction that it was saved in; null while it is not saved.</summary>
        public Guid? TransactieId { get; set; }

        public bool Telt(DbContext db) => TransactieId is { } id
            ? db.Database.CurrentTransaction?.TransactionId == id
            : db.Entry(datasleutel).State is EntityState.Added or EntityState.Deleted;

        public void MaakLos(DbContext db) => db.Entry(datasleutel).State = EntityState.Detached;
    }
}
