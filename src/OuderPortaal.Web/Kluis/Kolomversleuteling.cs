using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// Encrypts, on every save, the texts that are new or changed, also when they are the only change. Does nothing the second time, so that code that wants to see
/// these changes before the save (version, journaal) calls <see cref="Versleutel(DbContext)"/> first.
/// </summary>
internal sealed class Kolomversleuteling : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public static readonly Kolomversleuteling Instance = new();

    private Kolomversleuteling()
    {
    }

    public static void Versleutel(DbContext db)
    {
        var gewijzigd = from entry in db.ChangeTracker.Entries()
                        where entry.State is EntityState.Added or EntityState.Modified or EntityState.Unchanged
                        from kolom in VersleuteldeKolom.Van(entry.Metadata)
                        where IsGewijzigd(db, entry, kolom)
                        select (entry, kolom);
        foreach (var (entry, kolom) in gewijzigd.ToList())
            Versleutel(db, entry, kolom);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Versleutel(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Versleutel(eventData.Context!);
        return new(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        NaOpslaan(eventData);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        NaOpslaan(eventData);
        return new(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData)
    {
        Bos(eventData.Context!).NaVastleggen(eventData.Context!, eventData.TransactionId);
        NaVastlegging.VoerUit(eventData.Context!);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionCommitted(transaction, eventData);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData)
    {
        Bos(eventData.Context!).NaTerugdraaien(eventData.Context!);
        NaVastlegging.Vergeet(eventData.Context!);
    }

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionRolledBack(transaction, eventData);
        return Task.CompletedTask;
    }

    private static void NaOpslaan(DbContextEventData eventData)
    {
        Bos(eventData.Context!).NaOpslaan(eventData.Context!);
        if (eventData.Context!.Database.CurrentTransaction is null)
            NaVastlegging.VoerUit(eventData.Context);
    }

    private static bool IsGewijzigd(DbContext db, EntityEntry entry, VersleuteldeKolom kolom)
    {
        var tekst = kolom.Lees(entry.Entity);
        var schaduw = entry.Property(kolom.Schaduw);
        return !TekstGeheugen.IsOngewijzigd(entry.Entity, kolom, tekst)
            || (schaduw.CurrentValue is null && !string.IsNullOrEmpty(tekst))
            || (entry.State is EntityState.Modified && entry.Property(kolom.Eigenaar).IsModified)
            || ((entry.State is EntityState.Added || schaduw.IsModified) && IsMetVerlorenSleutel(db, entry, kolom));
    }

    /// <summary>It was encrypted before, with a key of its own transaction that was rolled back since.</summary>
    private static bool IsMetVerlorenSleutel(DbContext db, EntityEntry entry, VersleuteldeKolom kolom) =>
        TekstGeheugen.Sleutel(entry.Entity, kolom) is { } gebruikt
        && !(Bos(db).Vind(db, EigenaarId(entry, kolom)) is { } huidig && huidig.AsSpan().SequenceEqual(gebruikt));

    private static void Versleutel(DbContext db, EntityEntry entry, VersleuteldeKolom kolom)
    {
        var tekst = kolom.Lees(entry.Entity);
        // Emptied in the very save that destroys the key: there is nothing to keep and nothing to keep it under.
        var sleutel = tekst is null || (tekst.Length == 0 && Bos(db).WordtVernietigd(db, EigenaarId(entry, kolom))) ? null : Bos(db).VindOfMaak(db, EigenaarId(entry, kolom));
        var rij = (Guid)entry.Property(kolom.Sleutel).CurrentValue!;
        entry.Property(kolom.Schaduw).CurrentValue = sleutel is null ? null : Verzegeling.Sluit(sleutel, Encoding.UTF8.GetBytes(tekst!), kolom.Plek(rij));
        TekstGeheugen.Onthoud(entry.Entity, kolom, tekst, sleutel);
    }

    private static Guid EigenaarId(EntityEntry entry, VersleuteldeKolom kolom) =>
        VersleuteldeKolom.Id(kolom.Eigenaar, entry.Property(kolom.Eigenaar).CurrentValue)
        ?? throw new InvalidOperationException($"{entry.Metadata.DisplayName()}.{kolom.Eigenaar.Name} is empty: there is no case whose key encrypts this text.");

    private static Sleutelbos Bos(DbContext db) => db.GetService<Sleutelbos>();
}
