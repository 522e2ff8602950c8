using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Benchmarks;

/// <summary>The real composition of the portal on a database of its own, with a number of open requests that were inserted fast.</summary>
internal sealed class Portaal : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("ouderportaal-bench-").FullName;

    private Portaal(WebApplication app) => App = app;

    public static DateTimeOffset Nu { get; } = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    public WebApplication App { get; private set; }

    public static async Task<Portaal> MaakAsync(int open, int due)
    {
        var portaal = new Portaal(null!);
        var bron = Bron();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test", ContentRootPath = bron, ApplicationName = "OuderPortaal.Web" });
        builder.Configuration["Portaal:Datamap"] = portaal._map;
        builder.Configuration["Kluis:Sleutel"] = $"bench:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";
        builder.AddPortaal();
        builder.Services.RemoveAll<TimeProvider>();
        builder.Services.AddSingleton<TimeProvider>(new VasteKlok(Nu));
        portaal.App = builder.Build();
        await portaal.App.BereidVoorAsync();
        await portaal.VulAsync(open, due);
        return portaal;
    }

    public AsyncServiceScope Scope()
    {
        var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Guid.CreateVersion7(Nu).ToString()), new(ClaimTypes.Role, "Secretariaat")], "bench")),
        };
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Copies of one real request, so that a column that is new needs no line here. Those that are due stand at ten werkdagen before Streef today; the others have their next step later.</summary>
    private async Task VulAsync(int open, int due)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        await db.Database.OpenConnectionAsync();
        await VoerEenInAsync(scope.ServiceProvider, db);
        var teLaat = Nu.AddDays(15).ToUnixTimeMilliseconds();
        await db.Database.ExecuteSqlAsync($"""
            CREATE TEMP TABLE "Nieuw" AS
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {open})
            SELECT v.* FROM n, "Verzoeken" v
            """);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Nieuw" SET
                "Id" = '0195' || substr(hex(randomblob(2)), 1, 4) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-A' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)),
                "PubliekId" = lower(hex(randomblob(11))), "Nummer" = 'INZ-2025-' || printf('%06d', rowid), "Status" = 'InBehandeling', "OntvangenOp" = '2026-03-02',
                "Toelichting" = NULL, "VerzoekerAdres" = NULL, "VerzoekerNaam" = NULL,
                "Streef" = CASE WHEN rowid <= {due} THEN '2026-03-30' ELSE date('2026-03-31', '+' || (rowid % 20) || ' days') END,
                "Uiterlijk" = CASE WHEN rowid <= {due} THEN '2026-03-30' ELSE date('2026-03-31', '+' || (rowid % 20) || ' days') END,
                "TeLaatVanaf" = {teLaat}, "AlarmVanaf" = CASE WHEN rowid <= {due} THEN '2026-03-16' ELSE '2026-03-20' END
            """);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Verzoeken" SELECT * FROM "Nieuw" """);
        await db.Database.ExecuteSqlAsync($"ANALYZE");
    }

    private static async Task VoerEenInAsync(IServiceProvider diensten, PortaalDbContext db)
    {
        var vraag = new Vraag(
            VerzoekSoort.Inzage, new Verzoeker(null, "Nadia Brouwer", "Zandpad 4, 1234 AB Proefstad"), new Betrokkene("Noor Verhage", new DateOnly(2014, 9, 3)), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Post);
        var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync(VerzoekSoort.Inzage, default);
        db.Add(Verzoek.VoerIn(vraag, Kanaal.Brief, Amsterdam.Datum(Nu), nummer, await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(default), Nu));
        await db.SaveChangesAsync();
        // The sweep is measured by the tasks that it makes.
        await db.Taken.ExecuteDeleteAsync();
    }

    private static string Bron()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "OuderPortaal.sln")))
            map = map.Parent;
        return Path.Combine(map?.FullName ?? throw new DirectoryNotFoundException("OuderPortaal.sln is not above this program."), "src", "OuderPortaal.Web");
    }
}
