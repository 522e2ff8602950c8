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
                        where IsGewijzigd(entry, kolom)
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
        Bos(eventData).NaOpslaan(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Bos(eventData).NaOpslaan(eventData.Context!);
        return new(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        Bos(eventData).NaVastleggen(eventData.Context!, eventData.TransactionId);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionCommitted(transaction, eventData);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Bos(eventData).NaTerugdraaien(eventData.Context!);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionRolledBack(transaction, eventData);
        return Task.CompletedTask;
    }

    private static bool IsGewijzigd(EntityEntry entry, VersleuteldeKolom kolom)
    {
        var tekst = kolom.Lees(entry.Entity);
        var zegel = entry.Property(kolom.Schaduw).CurrentValue;
        return !TekstGeheugen.IsOngewijzigd(entry.Entity, kolom, tekst)
            || (zegel is null && !string.IsNullOrEmpty(tekst))
            || (entry.State is EntityState.Modified && entry.Property(kolom.Eigenaar).IsModified);
    }

    private static void Versleutel(DbContext db, EntityEntry entry, VersleuteldeKolom kolom)
    {
        var tekst = kolom.Lees(entry.Entity);
        entry.Property(kolom.Schaduw).CurrentValue = tekst is null ? null : Sluit(db, entry, kolom, tekst);
        TekstGeheugen.Onthoud(entry.Entity, kolom, tekst);
    }

    private static byte[] Sluit(DbContext db, EntityEntry entry, VersleuteldeKolom kolom, string tekst)
    {
        var eigenaarId = VersleuteldeKolom.Id(kolom.Eigenaar, entry.Property(kolom.Eigenaar).CurrentValue)
            ?? throw new InvalidOperationException($"{entry.Metadata.DisplayName()}.{kolom.Eigenaar.Name} is empty: there is no case whose key encrypts this text.");
        var rij = (Guid)entry.Property(kolom.Sleutel).CurrentValue!;
        var sleutel = db.GetService<Sleutelbos>().VindOfMaak(db, eigenaarId);
        return Verzegeling.Sluit(sleutel, Encoding.UTF8.GetBytes(tekst), kolom.Plek(rij));
    }

    private static Sleutelbos Bos(DbContextEventData gebeurtenis) => gebeurtenis.Context!.GetService<Sleutelbos>();
}
