using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Tests.Journaal;

/// <summary>A journaal of ten thousand rows that the program wrote, with two anchors; each test gets a copy of the database and does with it what an administrator of a database can do.</summary>
public sealed class Proefketen : IAsyncLifetime
{
    public const int Rijen = 10_000;
    private readonly PortaalApp _app = new();

    internal Journaalsleutels Sleutels => _app.Services.GetRequiredService<Journaalsleutels>();

    internal IReadOnlyList<Anker> Ankers { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Serverdatabase.Server is not null)
            return;
        while (await _app.VraagAsync(db => db.Journaal.CountAsync()) is var aantal && aantal < Rijen)
        {
            await _app.VraagAsync(db =>
            {
                db.AddRange(Enumerable.Range(aantal, Math.Min(1000, Rijen - aantal)).Select(Regel));
                return db.SaveChangesAsync();
            });
        }

        Ankers = await _app.VraagAsync(async db => new[] { await AnkerAsync(db, 4000), await AnkerAsync(db, 9990) });
        await _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Does this with a copy, and checks it afterwards.</summary>
    internal async Task<Ketenuitslag> NaAsync(Func<PortaalDbContext, Task> knoei, bool metAnkers = true, bool sluitWeer = true, IReadOnlyList<Anker>? ankers = null, Func<PortaalDbContext, Task>? tijdens = null)
    {
        var bestand = Path.Combine(_app.Map, $"{Path.GetRandomFileName()}.db");
        await using (var verbinding = _app.OpenSqlite())
        {
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "VACUUM INTO $kopie";
            opdracht.Parameters.AddWithValue("$kopie", bestand);
            await opdracht.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using (var db = Db(bestand))
        {
            await OpenAsync(db);
            await knoei(db);
        }

        await using var gelezen = Db(bestand, tijdens is null ? [] : [new Tussendoor(async () =>
        {
            await using var db = Db(bestand);
            await tijdens(db);
        })]);
        var slot = new Journaalslot(gelezen, Sleutels);
        if (sluitWeer)
            await slot.RichtInAsync(default);
        return await new Ketencontrole(gelezen, Sleutels, slot).ControleerAsync(metAnkers ? ankers ?? Ankers : [], default);
    }

    /// <summary>What the program does when it writes rows.</summary>
    internal async Task SchrijfAsync(PortaalDbContext db, int aantal)
    {
        db.AddRange(Enumerable.Range(90_000, aantal).Select(Regel));
        await new Journaalketen(Sleutels).SchakelAsync(db, default);
        await db.SaveChangesAsync();
        await db.Database.CurrentTransaction!.CommitAsync();
    }

    /// <summary>What the program does when rows were kept long enough.</summary>
    internal async Task SnoeiAsync(PortaalDbContext db, long tot)
    {
        var laatste = await db.Journaal.AsNoTracking().SingleAsync(j => j.Nummer == tot);
        var regel = Regel(95_000);
        db.Add(new JournaalRegel { Id = regel.Id, Op = regel.Op, Hoedanigheid = "systeem", Handeling = Snoei.Handeling, Bijzonderheid = new Snoei(tot, laatste.Zegel!).ToString() });
        await new Journaalketen(Sleutels).SchakelAsync(db, default);
        await db.SaveChangesAsync();
        await db.Set<Journaalkop>().ExecuteUpdateAsync(s => s.SetProperty(k => k.GesnoeidTot, tot));
        await db.Journaal.Where(j => j.Nummer <= tot).ExecuteDeleteAsync();
        if (db.Database.CurrentTransaction is { } open)
            await open.CommitAsync();
    }

    private static JournaalRegel Regel(int i)
    {
        var op = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddSeconds(i);
        return new()
        {
            Id = Guid.CreateVersion7(op), Op = op, AccountId = new AccountId(Guid.CreateVersion7(op)), Hoedanigheid = "Secretariaat", Handeling = "VerzoekBekeken", VerzoekId = Guid.CreateVersion7(op),
            Bijzonderheid = $"secretariaat/{i}",
        };
    }

    private static async Task OpenAsync(PortaalDbContext db)
    {
        await db.Database.ExecuteSqlAsync($"DROP TRIGGER \"Journaal_NietWijzigen\"");
        await db.Database.ExecuteSqlAsync($"DROP TRIGGER \"Journaal_NietWissen\"");
    }

    private async Task<Anker> AnkerAsync(PortaalDbContext db, long nummer)
    {
        var rij = await db.Journaal.AsNoTracking().SingleAsync(j => j.Nummer == nummer);
        return Anker.Maak(rij.Op, nummer, nummer, rij.Zegel!, Sleutels);
    }

    private SqlitePortaalDbContext Db(string bestand, params IInterceptor[] tussen) => new((DbContextOptions<SqlitePortaalDbContext>)new DbContextOptionsBuilder<SqlitePortaalDbContext>()
        .UseSqlitePortaal($"Data Source={bestand};Pooling=False").UseApplicationServiceProvider(_app.Services).AddInterceptors(tussen).Options);

    /// <summary>Does something once, when a check has begun and not read its rows yet.</summary>
    private sealed class Tussendoor(Func<Task> werk) : DbCommandInterceptor
    {
        private bool _begonnen;
        private bool _gedaan;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            var koppen = command.CommandText.Contains("Journaalkop", StringComparison.Ordinal);
            if (_begonnen && !_gedaan && !koppen && !command.CommandText.Contains("Handeling\" = ", StringComparison.Ordinal))
            {
                _gedaan = true;
                await werk();
            }

            _begonnen |= koppen;
            return result;
        }
    }
}
