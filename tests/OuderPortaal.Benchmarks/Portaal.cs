using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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

    /// <summary>Those that are due stand at ten werkdagen before Streef today; the others have their next step later.</summary>
    private async Task VulAsync(int open, int due)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var instellingen = await db.InstellingenVersies.Select(i => i.Id).FirstAsync();
        var kalender = await db.KalenderVersies.Select(k => k.Id).FirstAsync();
        var ms = Nu.AddDays(-14).ToUnixTimeMilliseconds();
        await db.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {open})
            INSERT INTO "Verzoeken" ("Id", "PubliekId", "Nummer", "Soort", "Status", "Kanaal", "AntwoordKanaal", "Hoedanigheid", "BetrokkeneNaam", "OntvangenOp", "GeregistreerdOp",
                "InstellingenId", "KalenderId", "ReglementVersie", "Streef", "Uiterlijk", "TeLaatVanaf", "AlarmVanaf", "Versie")
            SELECT '0195' || substr(hex(randomblob(2)), 1, 4) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-A' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)),
                lower(hex(randomblob(11))), 'INZ-2026-' || printf('%06d', i), 'Inzage', 'InBehandeling', 'Portaal', 'Digitaal', 'OuderOfVoogd', 'Kind', '2026-03-02', {ms},
                {instellingen}, {kalender}, '2026-1',
                CASE WHEN i <= {due} THEN '2026-03-30' ELSE date('2026-03-31', '+' || (i % 20) || ' days') END,
                CASE WHEN i <= {due} THEN '2026-03-30' ELSE date('2026-03-31', '+' || (i % 20) || ' days') END,
                {ms + 2_500_000_000}, CASE WHEN i <= {due} THEN '2026-03-16' ELSE '2026-03-20' END, 1
            FROM n
            """);
        await db.Database.ExecuteSqlAsync($"ANALYZE");
    }

    private static string Bron()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "OuderPortaal.sln")))
            map = map.Parent;
        return Path.Combine(map?.FullName ?? throw new DirectoryNotFoundException("OuderPortaal.sln is not above this program."), "src", "OuderPortaal.Web");
    }
}
