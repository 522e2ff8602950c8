using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>Does something between the list that a job makes and the first transaction that it begins, as another person would (on a server: before the first time that it asks to write); counts what is begun.</summary>
internal sealed class Ertussen : DbTransactionInterceptor, IDbCommandInterceptor
{
    private Func<Task>? _werk;

    public int Begonnen { get; private set; }

    public static Ertussen In(PortaalApp app)
    {
        var ertussen = new Ertussen();
        app.MetDatabase(o => o.AddInterceptors(ertussen));
        return ertussen;
    }

    public void Doe(Func<Task> werk) => (_werk, Begonnen) = (werk, 0);

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        Begonnen++;
        await DoeAsync();
        return result;
    }

    /// <summary>On a server the right to write comes before the transaction.</summary>
    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains("sp_getapplock", StringComparison.Ordinal))
            await DoeAsync();
        return result;
    }

    private Task DoeAsync() => Interlocked.Exchange(ref _werk, null)?.Invoke() ?? Task.CompletedTask;
}
