using System.Data.Common;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Tests;

/// <summary>
/// The real program with its own SQLite file, a clock that stands still and a real key. No demo data, no scheduler: a test calls a job's <c>RunAsync</c>.
/// Share it in a class fixture where tests do not disturb each other; make one of your own where they do.
/// What runs behind it may have served another test (<see cref="PortaalHost"/>); of that test nothing is left.
/// </summary>
public sealed class PortaalApp : IAsyncDisposable, IDisposable
{
    private readonly Lock _slot = new();
    private readonly Dictionary<string, string> _instellingen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Action<IServiceCollection>> _diensten = [];
    private PortaalHost? _host;

    /// <summary>The folder with the database and the files of this application; gone afterwards. Asked before the first use, a test can lay something ready in it.</summary>
    public string Map => Host.Map;

    public string Databasebestand => Host.Databasebestand;

    public TestKlok Klok { get; } = new();

    public Logboek Logboek { get; } = new();

    /// <summary>Where the mails of this application go instead of where its settings say, when set before the first use.</summary>
    public IMailTransport? Bus
    {
        get;
        set
        {
            WeigerNaBegin();
            field = value;
        }
    }

    public IServiceProvider Services => Gestart().Services;

    private PortaalHost Host
    {
        get
        {
            lock (_slot)
                return _host ??= new PortaalHost(_instellingen, _diensten, Klok, Logboek) { Bus = Bus };
        }
    }

    /// <summary>A setting, before the first use: <c>Zet("Mail:Smtp:Host", "127.0.0.1")</c>.</summary>
    public PortaalApp Zet(string naam, string waarde)
    {
        WeigerNaBegin();
        _instellingen[naam] = waarde;
        return this;
    }

    /// <summary>Replaces a door to the outside, before the first use.</summary>
    public PortaalApp Met(Action<IServiceCollection> diensten)
    {
        WeigerNaBegin();
        _diensten.Add(diensten);
        return this;
    }

    /// <summary>The contexts of whichever database it is.</summary>
    public PortaalApp MetDatabase(Action<DbContextOptionsBuilder> opties) =>
        Met(diensten => diensten.ConfigureDbContext<SqlitePortaalDbContext>(opties).ConfigureDbContext<SqlServerPortaalDbContext>(opties));

    /// <summary>Starts on a port of this machine, before the first use, and says its address: for what a server in memory cannot show.</summary>
    public Uri Luister(int poort = 0)
    {
        WeigerNaBegin();
        // Not by its port: the factory then writes the addresses of a program that may have started by itself meanwhile, which is refused.
        Host.UseKestrel(kestrel =>
        {
            if (poort == 0)
                kestrel.Listen(IPAddress.Loopback, 0);
            else
                kestrel.ListenLocalhost(poort);
        });
        Host.StartServer();
        return Host.ClientOptions.BaseAddress;
    }

    /// <summary>A browser without a session of its own: it follows redirects and keeps cookies.</summary>
    public HttpClient CreateClient() => Gestart().CreateClient();

    public HttpClient CreateClient(WebApplicationFactoryClientOptions opties) => Gestart().CreateClient(opties);

    public HttpClient CreateDefaultClient(Uri basis, params DelegatingHandler[] handlers) => Gestart().CreateDefaultClient(basis, handlers);

    /// <summary>The database of this application where that is on a server (<c>OUDERPORTAAL_TEST_SQLSERVER</c>); null: it is a file.</summary>
    internal Serverdatabase? OpServer => Host.OpServer;

    /// <summary>The database of this application past the program, for SQL that both providers read.</summary>
    public DbConnection OpenDatabase() => OpServer?.Open() ?? (DbConnection)OpenSqlite();

    /// <summary>The file of this application, past the program: a connection of its own, because one that is kept reads on in the file of the test before. A test of that file does not run on a server.</summary>
    public SqliteConnection OpenSqlite()
    {
        Assert.SkipWhen(OpServer is not null, "About the file of SQLite.");
        var verbinding = new SqliteConnection($"Data Source={Databasebestand};Pooling=False");
        verbinding.Open();
        return verbinding;
    }

    /// <summary>All that this application keeps, each byte one character: the files of its folder, with the database and its log among them or else each value that the server has.</summary>
    public string RuweInhoud()
    {
        SqliteConnection.ClearAllPools();
        var uit = new StringBuilder(OpServer?.RuweInhoud());
        foreach (var bestand in Directory.GetFiles(Map, "*", SearchOption.AllDirectories))
        {
            using var lezer = new StreamReader(new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.Latin1);
            uit.Append(lezer.ReadToEnd());
        }

        return uit.ToString();
    }

    /// <summary>Whether these bytes stand anywhere in it.</summary>
    public bool Bewaart(byte[] wat) => RuweInhoud().Contains(Encoding.Latin1.GetString(wat), StringComparison.Ordinal);

    /// <summary>Whether one of these words does, as UTF-8 or UTF-16.</summary>
    public bool Bewaart(params string[] woorden)
    {
        var inhoud = RuweInhoud();
        return woorden.Any(w => new[] { Encoding.UTF8, Encoding.Unicode }.Any(schrift => inhoud.Contains(Encoding.Latin1.GetString(schrift.GetBytes(w)), StringComparison.Ordinal)));
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

    public async ValueTask DisposeAsync()
    {
        if (_host is not { } host)
            return;
        _host = null;
        await host.GeefTerugAsync();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private PortaalHost Gestart()
    {
        lock (_slot)
        {
            _host ??= PortaalHost.Neem(_instellingen, _diensten, Klok, Logboek, Bus);
            _host.Begin();
            return _host;
        }
    }

    private void WeigerNaBegin()
    {
        if (_host is not null)
            throw new InvalidOperationException("The application is in use already.");
    }
}
