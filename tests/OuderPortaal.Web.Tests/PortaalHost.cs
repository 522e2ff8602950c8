using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Tests;

/// <summary>
/// The program that runs behind a <see cref="PortaalApp"/>. To start one, and to ask it its first pages, takes longer than most tests: a host without services of its own, or
/// settings that it remembers by, is kept for the next test. It then has, byte for byte, the folder of the moment after its start, and another clock, log, box of account mails
/// and road for mail: all that it remembers. One that was stopped, or that runs jobs by itself, is not kept.
/// </summary>
internal sealed class PortaalHost : WebApplicationFactory<Program>
{
    /// <summary>Asked for where the cost itself is looked at: otherwise a password costs nothing here, because it would take a tenth of a whole run.</summary>
    public const string EchteHash = "Test:EchteHash";

    private const string Geheugen = "/dev/shm";
    private static readonly string Sleutel = $"test:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

    /// <summary>Memory where there is enough of it: each save waits until the disk has it, and no test outlives the machine.</summary>
    private static readonly string Schijf = Directory.Exists(Geheugen) && new DriveInfo(Geheugen).AvailableFreeSpace > 2L << 30 ? Geheugen : Path.GetTempPath();

    private static readonly Lazy<byte[]> Sjabloon = new(MaakSjabloon);
    /// <summary>Kept hosts, the last that came free at the end. More than this many only cost memory.</summary>
    private static readonly List<PortaalHost> Vrij = [];
    private const int HoogstensVrij = 8;

    private readonly IReadOnlyDictionary<string, string> _instellingen;
    private readonly IReadOnlyList<Action<IServiceCollection>> _diensten;
    private readonly Wisselklok _klok;
    private readonly Wissellog _log;
    private Ontwikkelpost? _post;
    private Dictionary<string, byte[]>? _begin;
    private bool _begonnen;
    /// <summary>Null: serves one test. Otherwise which tests may have it next: what it was told, and when it started, which it writes down.</summary>
    private string? _soort;

    static PortaalHost() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RuimOp();

    /// <summary>A host that has yet to start, and that serves one test.</summary>
    public PortaalHost(IReadOnlyDictionary<string, string> instellingen, IReadOnlyList<Action<IServiceCollection>> diensten, TestKlok klok, Logboek log)
        : this(instellingen, diensten, klok, log, Serverdatabase.Server is null ? Sjabloon.Value : null)
    {
    }

    private PortaalHost(
        IReadOnlyDictionary<string, string> instellingen, IReadOnlyList<Action<IServiceCollection>> diensten, TestKlok klok, Logboek log, byte[]? database)
    {
        (_instellingen, _diensten, _klok, _log) = (instellingen, diensten, new Wisselklok { Doel = klok }, new Wissellog { Doel = log });
        Directory.CreateDirectory(Map);
        if (database is not null)
            File.WriteAllBytes(Databasebestand, database);
        else if (Serverdatabase.Server is { } server)
            OpServer = Serverdatabase.Maak(server, $"ouderportaal_test_{Path.GetFileNameWithoutExtension(Map)}");
        ClientOptions.BaseAddress = new Uri("https://localhost");
    }

    public string Map { get; } = Path.Combine(Schijf, "ouderportaal-tests", Path.GetRandomFileName());

    /// <summary>Null: its database is a file.</summary>
    public Serverdatabase? OpServer { get; }

    /// <summary>Where its mails go; null: where the settings say.</summary>
    public IMailTransport? Bus { get; set; }

    public string Databasebestand => Path.Combine(Map, "portaal.db");

    /// <summary>A kept host where that makes no difference, or one that has yet to start.</summary>
    public static PortaalHost Neem(IReadOnlyDictionary<string, string> instellingen, IReadOnlyList<Action<IServiceCollection>> diensten, TestKlok klok, Logboek log, IMailTransport? bus)
    {
        var soort = diensten.Count == 0 && instellingen.Keys.All(k => k == "Portaal:Origin") ? $"{(Serverdatabase.Server is null ? klok.Nu : null):O} {instellingen.Values.SingleOrDefault()}" : null;
        if (soort is null || Bewaard(soort) is not { } host)
            return new PortaalHost(instellingen, diensten, klok, log) { _soort = soort, Bus = bus };
        host.ZetTerug();
        (host._klok.Doel, host._log.Doel, host._post, host.Bus) = (klok, log, null, bus);
        return host;
    }

    /// <summary>Starts it, when it has not; a start that is refused throws what the program says.</summary>
    public void Begin()
    {
        // A file is a copy of one that was made when the clocks of tests begin; what a server holds at the start is made then too.
        var klok = _klok.Doel;
        try
        {
            if (OpServer is not null && !_begonnen)
                _klok.Doel = new TestKlok();
            _ = Services;
        }
        finally
        {
            (_klok.Doel, _begonnen) = (klok, true);
        }

        if (_soort is null || _begin is not null)
            return;
        if (OpServer is not null)
        {
            MaakEersteSleutel(Services);
            OpServer.Onthoud(Services);
        }

        _begin = Directory.EnumerateFiles(Map, "*", SearchOption.AllDirectories)
            .Where(f => !f.StartsWith($"{Databasebestand}-", StringComparison.Ordinal)).ToDictionary(f => f, File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>The test is over: keeps this host for another one, or stops it and removes its folder.</summary>
    public async ValueTask GeefTerugAsync()
    {
        if (_begin is not null && !Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested
            && Services.GetRequiredService<Taakloper>() is { IsActief: false, IsGestopt: false })
            await BewaarAsync();
        else
            await DisposeAsync();
    }

    private static PortaalHost? Bewaard(string soort)
    {
        lock (Vrij)
        {
            var i = Vrij.FindLastIndex(h => h._soort == soort);
            if (i < 0)
                return null;
            var host = Vrij[i];
            Vrij.RemoveAt(i);
            return host;
        }
    }

    private async Task BewaarAsync()
    {
        PortaalHost? oudste = null;
        lock (Vrij)
        {
            Vrij.Add(this);
            if (Vrij.Count > HoogstensVrij)
            {
                oudste = Vrij[0];
                Vrij.RemoveAt(0);
            }
        }

        if (oudste is not null)
            await oudste.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseStaticWebAssets();
        builder.UseSetting("Portaal:Datamap", Map);
        builder.UseSetting("Kluis:Sleutel", Sleutel);
        builder.UseSetting("Portaal:Accountlimiet", "100000");
        if (OpServer is not null)
        {
            builder.UseSetting("Database:Provider", "SqlServer");
            builder.UseSetting("ConnectionStrings:Portaal", OpServer.Verbinding);
        }

        foreach (var (naam, waarde) in _instellingen)
            builder.UseSetting(naam, waarde);
        builder.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = true);
        builder.ConfigureLogging(l => l.ClearProviders().AddProvider(_log));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(_klok);
            services.RemoveAll<Ontwikkelpost>();
            services.AddTransient(_ => _post ??= new Ontwikkelpost(_klok));
            var eigenBus = services.Last(d => d.ServiceType == typeof(IMailTransport));
            services.TryAdd(new ServiceDescriptor(eigenBus.ImplementationType!, eigenBus.ImplementationType!, eigenBus.Lifetime));
            services.AddScoped(s => Bus ?? (IMailTransport)s.GetRequiredService(eigenBus.ImplementationType!));
            Paginabeschrijvingen.Deel(services, string.Join('\n', _instellingen.Select(i => $"{i.Key}={i.Value}").Order(StringComparer.Ordinal)));
            if (!_instellingen.ContainsKey(EchteHash))
                services.Configure<PasswordHasherOptions>(o => o.IterationCount = 10);
            foreach (var dienst in _diensten)
                dienst(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        OpServer?.Verwijder();
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

    /// <summary>The program makes its own database once per test run; every host starts with a copy of it.</summary>
    private static byte[] MaakSjabloon()
    {
        using var host = new PortaalHost(new Dictionary<string, string>(), [], new TestKlok(), new Logboek(), database: null);
        MaakEersteSleutel(host.Services);
        var kopie = Path.Combine(host.Map, "sjabloon.db");
        using (var verbinding = new SqliteConnection($"Data Source={host.Databasebestand};Pooling=False"))
        {
            verbinding.Open();
            using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "VACUUM INTO $kopie";
            opdracht.Parameters.AddWithValue("$kopie", kopie);
            opdracht.ExecuteNonQuery();
        }

        return File.ReadAllBytes(kopie);
    }

    /// <summary>Of the cookie ring, so that all applications share it, and none has to remember one that was taken back.</summary>
    private static void MaakEersteSleutel(IServiceProvider diensten) => _ = diensten.GetRequiredService<IDataProtectionProvider>().CreateProtector("sjabloon").Protect("");

    private static void RuimOp()
    {
        foreach (var host in Vrij)
        {
            host.OpServer?.Verwijder();
            Directory.Delete(host.Map, recursive: true);
        }
    }

    private void ZetTerug()
    {
        OpServer?.ZetTerug();
        using (var scope = Services.CreateScope())
        {
            if (scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Database.GetDbConnection() is SqliteConnection verbinding)
                SqliteConnection.ClearPool(verbinding);
            // What a test took off the journaal comes back with a file; on a server it does not.
            else if (scope.ServiceProvider.GetRequiredService<Journaalslot>() is var slot && !slot.IsGeslotenAsync(default).GetAwaiter().GetResult())
                slot.RichtInAsync(default).GetAwaiter().GetResult();
        }

        foreach (var bestand in Directory.GetFiles(Map, "*", SearchOption.AllDirectories))
            File.Delete(bestand);
        foreach (var (bestand, inhoud) in _begin!)
            File.WriteAllBytes(bestand, inhoud);
    }

    /// <summary>The clock of the test that is on; its timers are real.</summary>
    private sealed class Wisselklok : TimeProvider
    {
        public required TestKlok Doel { get; set; }

        public override DateTimeOffset GetUtcNow() => Doel.GetUtcNow();
    }

    /// <summary>The log of the test that is on.</summary>
    private sealed class Wissellog : ILoggerProvider
    {
        public required Logboek Doel { get; set; }

        public ILogger CreateLogger(string categoryName) => new Doorgever(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Doorgever(Wissellog wissel, string categorie) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                wissel.Doel.CreateLogger(categorie).Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
