using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace OuderPortaal.Web.Tests.Infrastructure;

/// <summary>Starting the real program: what it refuses, in which words, and what it leaves behind.</summary>
public sealed class StartTests : IClassFixture<StartTests.Tweetal>, IDisposable
{
    private readonly string _map = Path.Combine(Path.GetTempPath(), "ouderportaal-tests", Path.GetRandomFileName());
    private readonly Dictionary<string, string> _instellingen;
    private readonly Tweetal _tweetal;

    public StartTests(Tweetal tweetal)
    {
        _tweetal = tweetal;
        Directory.CreateDirectory(_map);
        _instellingen = new(StringComparer.Ordinal) { ["Portaal__Datamap"] = _map };
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public async Task Production_WithNothingInOrder_TellsEveryFaultAtOnceAndEndsWithOne()
    {
        using var doel = await Migreerdoel.MaakAsync(Migreerdoel.Leeg);
        await using var programma = Programma.Start("Production", Met([("Portaal__Klok", "2026-03-02T09:00:00Z"), ("Mail__Smtp__Password", "changeme"), .. doel.Instellingen]));

        Assert.Equal(1, await programma.EindeAsync());
        Assert.All(
            new[]
            {
                "Een verzette klok mag alleen in Development", "De sleutel van de kluis ontbreekt", "Portaal__Origin ontbreekt", "AllowedHosts laat elke naam toe",
                "Mail__Smtp__Host ontbreekt", "Mail__Smtp__Password is een voorbeeld", "De database is nog niet bijgewerkt",
            },
            zin => Assert.Contains(zin, programma.Uitvoer, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", programma.Uitvoer, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_map, "portaal.db")));
    }

    [Fact]
    public async Task UsedPort_IsOneSentence()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var adres = $"http://127.0.0.1:{((IPEndPoint)bezet.LocalEndpoint).Port}";

        await using var programma = Programma.Start("Development", Met(("ASPNETCORE_URLS", adres)));

        Assert.Equal(1, await programma.EindeAsync());
        Assert.Equal($"Het adres {adres} is al in gebruik. Stop het andere programma, of kies een ander adres met ASPNETCORE_URLS=http://localhost:5081.", programma.Uitvoer.Trim());
    }

    [Fact]
    public void TwoProcesses_StartingAtOnceOnNothing_BothRunOnOneDatabase() => Assert.All(_tweetal.Uitvoer, u => Assert.Contains("Now listening on", u, StringComparison.Ordinal));

    [Fact]
    public void CtrlC_LeavesOneDatabaseFileWithoutALog()
    {
        Assert.Equal([0, 0], _tweetal.Einde);
        Assert.True(File.Exists(_tweetal.Database));
        Assert.False(File.Exists($"{_tweetal.Database}-wal"));
    }

    [Fact]
    public async Task AnotherKey_OnExistingDatabase_RefusesAndChangesNothing()
    {
        File.Copy(_tweetal.Database, Path.Combine(_map, "portaal.db"));
        var sleutel = $"ontwikkeling:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";
        await using var programma = Programma.Start("Development", Met(("Kluis__Sleutel", sleutel)));

        Assert.Equal(1, await programma.EindeAsync());
        Assert.Contains("past niet bij deze database", programma.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(_tweetal.Database), await File.ReadAllBytesAsync(Path.Combine(_map, "portaal.db")));
    }

    [Theory, MemberData(nameof(Migreerdoel.Alle), MemberType = typeof(Migreerdoel))]
    public async Task Production_AfterMigreer_WithEverythingInOrder_Starts(string begin)
    {
        using var doel = await Migreerdoel.MaakAsync(begin);
        var goed = Met(
        [
            ("Kluis__Sleutel", $"productie:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}"), ("Portaal__Origin", "https://portaal.deproeftuin.example"),
            ("AllowedHosts", "portaal.deproeftuin.example"), ("Mail__Smtp__Host", "127.0.0.1"), ("Virusscanner__Adres", "127.0.0.1:3310"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"), .. doel.Instellingen,
        ]).ToList();
        await using (var migreer = Programma.Start("Production", goed, "migreer"))
            Assert.Equal((0, "De database is bijgewerkt."), (await migreer.EindeAsync(), migreer.Uitvoer.Trim()));

        await using var programma = Programma.Start("Production", goed);
        await programma.TotdatAsync("Now listening on");

        Assert.Equal(0, await programma.StopAsync());
    }

    [Fact]
    public async Task MigreerScript_AsksNoServer_AndSaysNothingElse()
    {
        await using var programma = Programma.Start("Production", Met(("Database__Provider", "SqlServer"), ("ConnectionStrings__Portaal", "Server=127.0.0.1,1")), "migreer", "script");

        Assert.Equal(0, await programma.EindeAsync());
        Assert.StartsWith("SET ANSI_NULLS", programma.Uitvoer, StringComparison.Ordinal);
        Assert.EndsWith("GO", programma.Uitvoer.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Servr=127.0.0.1;Password=half;geheim=x", "migreer", "ConnectionStrings__Portaal is niet te lezen. Kijk de naam voor elke = na, en zet een waarde met een ; erin tussen aanhalingstekens.")]
    [InlineData("Server=127.0.0.1,1", "migreer --script", "Schrijf: migreer, of: migreer script")]
    public async Task Migreer_ThatCannotBeMeant_IsOneSentence(string verbinding, string opdracht, string zin)
    {
        await using var programma = Programma.Start("Production", Met(("Database__Provider", "SqlServer"), ("ConnectionStrings__Portaal", verbinding)), opdracht.Split(' '));

        Assert.Equal((1, zin), (await programma.EindeAsync(), programma.Uitvoer.Trim()));
    }

    [Theory]
    [InlineData("migreer")]
    [InlineData("beheerder uitnodigen bas@deproeftuin.example")]
    public async Task Command_OnAFileThatIsNoDatabase_IsOneSentence(string opdracht)
    {
        await File.WriteAllTextAsync(Path.Combine(_map, "portaal.db"), new string('x', 5000));
        await using var programma = Programma.Start("Production", Met(("Kluis__Sleutel", $"productie:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}")), opdracht.Split(' '));

        Assert.Equal(1, await programma.EindeAsync());
        Assert.Contains("De database weigert: ", programma.Uitvoer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", programma.Uitvoer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_InDevelopment_HasNoPageAndStaysUntilItIsStopped()
    {
        File.Copy(_tweetal.Database, Path.Combine(_map, "portaal.db"));
        File.Copy(Path.Combine(Path.GetDirectoryName(_tweetal.Database)!, "kluis.sleutel"), Path.Combine(_map, "kluis.sleutel"));
        await using var programma = Programma.Start("Development", _instellingen, "--rol=werker");

        await programma.TotdatAsync("Application started");

        Assert.Equal(0, await programma.StopAsync());
        Assert.DoesNotContain("Now listening on", programma.Uitvoer, StringComparison.Ordinal);
        Assert.DoesNotContain("xception", programma.Uitvoer, StringComparison.Ordinal);
    }

    private IEnumerable<KeyValuePair<string, string>> Met(params (string Naam, string Waarde)[] meer) =>
        _instellingen.Concat(meer.Select(m => KeyValuePair.Create(m.Naam, m.Waarde)));

    /// <summary>Two programs that began at once, in Development and on nothing, until both ran; then Ctrl-C for both.</summary>
    public sealed class Tweetal : IAsyncLifetime
    {
        private readonly string _map = Path.Combine(Path.GetTempPath(), "ouderportaal-tests", Path.GetRandomFileName());

        public string Database => Path.Combine(_map, "portaal.db");

        /// <summary>What each said.</summary>
        public IReadOnlyList<string> Uitvoer { get; private set; } = [];

        /// <summary>How each ended.</summary>
        public IReadOnlyList<int> Einde { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            Directory.CreateDirectory(_map);
            KeyValuePair<string, string>[] instellingen = [new("Portaal__Datamap", _map), new("ASPNETCORE_URLS", "http://127.0.0.1:0")];
            await using var een = Programma.Start("Development", instellingen);
            await using var twee = Programma.Start("Development", instellingen);
            await een.TotdatAsync("Now listening on");
            await twee.TotdatAsync("Now listening on");
            Einde = [await een.StopAsync(), await twee.StopAsync()];
            Uitvoer = [een.Uitvoer, twee.Uitvoer];
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(_map, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
