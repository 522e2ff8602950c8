using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Mail;

/// <summary>Wakes the outbox as soon as a mail, or a question that a mail will answer, is committed, so that nobody waits for the next minute. One per context.</summary>
public sealed class Mailwekker(Taakloper loper) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private bool _nieuw;
    private bool _vraag;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        _nieuw |= loper.IsActief && eventData.Context!.ChangeTracker.Entries<UitgaandeMail>().Any(e => e.State == EntityState.Added);
        _vraag |= loper.IsActief && eventData.Context!.ChangeTracker.Entries<Identity.Accountvraag>().Any(e => e.State == EntityState.Added);
        return new(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context!.Database.CurrentTransaction is null)
            Wek();
        return new(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wek();
        return Task.CompletedTask;
    }

    private void Wek()
    {
        if (_vraag)
        {
            _vraag = false;
            _ = loper.Wek(Schedule.Accountvragen);
        }

        if (!_nieuw)
            return;
        _nieuw = false;
        _ = loper.Wek(Schedule.Outbox);
    }
}
