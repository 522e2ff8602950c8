using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests;

/// <summary>
/// The real program with its own SQLite file, a clock that stands still and a real key. No demo data, no scheduler: a test calls a job's <c>RunAsync</c>.
/// Share it in a class fixture where tests do not disturb each other; make one of your own where they do.
/// </summary>
public sealed class PortaalApp : WebApplicationFactory<Program>
{
    private const string Geheugen = "/dev/shm";
    private static readonly string Sleutel = $"test:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";
    /// <summary>A server to run the same tests on; each application makes and drops a database of its own there.</summary>
    private static readonly string? SqlServer = Environment.GetEnvironmentVariable("OUDERPORTAAL_TEST_SQLSERVER") is { Length: > 0 } server ? server : null;

    /// <summary>Memory where there is enough of it: each save waits until the disk has it, and no test outlives the machine.</summary>
    private static readonly string Schijf = Directory.Exists(Geheugen) && new DriveInfo(Geheugen).AvailableFreeSpace > 2L << 30 ? Geheugen : Path.GetTempPath();

    private static readonly Lazy<byte[]> Sjabloon = new(MaakSjabloon);
    private readonly Dictionary<string, string> _instellingen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Action<IServiceCollection>> _diensten = [];
    private bool _gestart;

    public PortaalApp()
        : this(SqlServer is null ? Sjabloon.Value : null)
    {
    }

    private PortaalApp(byte[]? database)
    {
        Directory.CreateDirectory(Map);
        if (database is not null)
            File.WriteAllBytes(Databasebestand, database);
        ClientOptions.BaseAddress = new Uri("https://localhost");
    }

    /// <summary>The folder with the database and the files of this application; gone afterwards.</summary>
    public string Map { get; } = Path.Combine(Schijf, "ouderportaal-tests", Path.GetRandomFileName());

    public string Databasebestand => Path.Combine(Map, "portaal.db");

    public TestKlok Klok { get; } = new();

    public Logboek Logboek { get; } = new();

    /// <summary>A setting, before the first use: <c>Zet("Mail:Smtp:Host", "127.0.0.1")</c>.</summary>
    public PortaalApp Zet(string naam, string waarde)
    {
        _instellingen[naam] = waarde;
        return this;
    }

    /// <summary>Replaces a door to the outside, before the first use.</summary>
    public PortaalApp Met(Action<IServiceCollection> diensten)
    {
        _diensten.Add(diensten);
        return this;
    }

    /// <summary>Work in a scope of its own: <c>await app.DoeAsync&lt;TermijnBewakingJob&gt;(job => job.RunAsync(ct))</c>.</summary>
    public async Task DoeAsync<TDienst>(Func<TDienst, Task> werk)
        where TDienst : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<TDienst>());
    }

    public async Task<T> VraagAsync<T>(Func<PortaalDbContext, Task<T>> vraag)
    {
        await using var scope = Services.CreateAsyncScope();
        return await vraag(scope.ServiceProvider.GetRequiredService<PortaalDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseStaticWebAssets();
        builder.UseSetting("Portaal:Datamap", Map);
        builder.UseSetting("Kluis:Sleutel", Sleutel);
        builder.UseSetting("Portaal:Accountlimiet", "100000");
        if (SqlServer is not null)
        {
            builder.UseSetting("Database:Provider", "SqlServer");
            builder.UseSetting("ConnectionStrings:Portaal", $"{SqlServer};Database=ouderportaal_test_{Path.GetFileName(Map)}");
        }

        foreach (var (naam, waarde) in _instellingen)
            builder.UseSetting(naam, waarde);
        builder.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = true);
        builder.ConfigureLogging(l => l.ClearProviders().AddProvider(Logboek));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Klok);
            Paginabeschrijvingen.Deel(services, string.Join('\n', _instellingen.Select(i => $"{i.Key}={i.Value}").Order(StringComparer.Ordinal)));
            _diensten.ForEach(d => d(services));
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        _gestart = true;
        return base.CreateHost(builder);
    }

    public override async ValueTask DisposeAsync()
    {
        if (SqlServer is not null && _gestart)
            await VraagAsync(db => db.Database.EnsureDeletedAsync());
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        SqliteConnection.ClearAllPools();
        for (var poging = 1; ; poging++)
        {
            try
            {
                Directory.Delete(Map, recursive: true);
                return;
            }
            catch (IOException) when (poging < 5)
            {
                // A connection that was just closed still writes its last file.
                SqliteConnection.ClearAllPools();
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The program makes its own database once per test run; every application starts with a copy of it.</summary>
    private static byte[] MaakSjabloon()
    {
        using var app = new PortaalApp(database: null);
        // Makes the first key of the cookie ring too, so that all applications share it.
        _ = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("sjabloon").Protect("");
        var kopie = Path.Combine(app.Map, "sjabloon.db");
        using (var verbinding = new SqliteConnection($"Data Source={app.Databasebestand};Pooling=False"))
        {
            verbinding.Open();
            using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "VACUUM INTO $kopie";
            opdracht.Parameters.AddWithValue("$kopie", kopie);
            opdracht.ExecuteNonQuery();
        }

        return File.ReadAllBytes(kopie);
    }
}
