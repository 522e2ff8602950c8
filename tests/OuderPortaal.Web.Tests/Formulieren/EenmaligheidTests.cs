using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Gevolgen;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <summary>The one-time key of a form when the database asks to try again, as SQL Server does: written once, and never forgotten.</summary>
public sealed class EenmaligheidTests : IAsyncDisposable
{
    private const string Sleutel = "0123456789abcdef0123";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("save"), InlineData("transaction"), InlineData("transaction after a save")]
    public async Task Save_ThatIsTriedAgain_WritesTheKeyOnce(string wat)
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "The strategy that tries again is put over SQLite here; on a server it is the product's own.");
        await using var scope = _app.Services.CreateAsyncScope();
        var db = Db(scope.ServiceProvider);
        scope.ServiceProvider.GetRequiredService<Eenmaligheid>().Begin(Sleutel);
        var pogingen = 0;

        if (wat == "save")
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async ct =>
            {
                if (pogingen == 0)
                    db.Add(Regel());
                // As a save that fails: what was tracked stays tracked, and the key was not written.
                if (pogingen++ == 0)
                {
                    scope.ServiceProvider.GetRequiredService<Eenmaligheid>().LegVast(db);
                    scope.ServiceProvider.GetRequiredService<Eenmaligheid>().Vergeet();
                    throw new Verbroken();
                }

                await db.SaveChangesAsync(ct);
            }, Ct);
        else
            await db.InTransactieAsync(async ct =>
            {
                if (wat == "transaction" && pogingen++ == 0)
                    throw new Verbroken();
                db.Add(Regel());
                await db.SaveChangesAsync(ct);
                if (pogingen++ == 0)
                    throw new Verbroken();
            }, Ct);

        Assert.True(pogingen > 1);
        Assert.Equal([Sleutel], await _app.VraagAsync(d => d.EenmaligeSleutels.Select(e => e.Sleutel).ToListAsync(Ct)));
        Assert.Equal(1, await _app.VraagAsync(d => d.Journaal.CountAsync(j => j.Handeling == "Proef", Ct)));
    }

    private JournaalRegel Regel() => new() { Id = Guid.CreateVersion7(_app.Klok.Nu), Op = _app.Klok.Nu, Hoedanigheid = "systeem", Handeling = "Proef" };

    private SqlitePortaalDbContext Db(IServiceProvider diensten) => new((DbContextOptions<SqlitePortaalDbContext>)new DbContextOptionsBuilder<SqlitePortaalDbContext>()
        .UseSqlitePortaal($"Data Source={_app.Databasebestand};Pooling=False").UseApplicationServiceProvider(diensten).AddInterceptors(diensten.GetRequiredService<Gebeurtenisafhandeling>())
        .ReplaceService<IExecutionStrategyFactory, Probeert>().Options);

    private sealed class Verbroken : Exception;

    private sealed class Probeert(ExecutionStrategyDependencies afhankelijk) : IExecutionStrategyFactory
    {
        public IExecutionStrategy Create() => new Strategie(afhankelijk);
    }

    private sealed class Strategie(ExecutionStrategyDependencies afhankelijk) : ExecutionStrategy(afhankelijk, 3, TimeSpan.FromMilliseconds(1))
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is Verbroken;
    }
}
