using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>Does something between the list that a job makes and the first transaction that it begins, as another person would; counts what is begun.</summary>
internal sealed class Ertussen : DbTransactionInterceptor
{
    private Func<Task>? _werk;

    public int Begonnen { get; private set; }

    public static Ertussen In(PortaalApp app)
    {
        var ertussen = new Ertussen();
        app.Met(diensten => diensten.ConfigureDbContext<SqlitePortaalDbContext>(o => o.AddInterceptors(ertussen)).ConfigureDbContext<SqlServerPortaalDbContext>(o => o.AddInterceptors(ertussen)));
        return ertussen;
    }

    public void Doe(Func<Task> werk) => (_werk, Begonnen) = (werk, 0);

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        Begonnen++;
        if (Interlocked.Exchange(ref _werk, null) is { } werk)
            await werk();
        return result;
    }
}
