using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Accounts;
using OuderPortaal.Web.Tests.Infrastructure;
using OuderPortaal.Web.Tests.Mail;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>
/// Two processes for the web and one that works, on one database, as a large SWV runs them; every two seconds one of those that run has the plug pulled, and starts anew.
/// On a server (<c>OUDERPORTAAL_TEST_SQLSERVER</c>) ten thousand alarms are due; on the file of SQLite a handful is enough, as <see cref="CrashTests"/> looks at that one.
/// </summary>
public sealed class DrieProcessenTests(ITestOutputHelper uitvoer) : IAsyncLifetime
{
    private static readonly bool OpServer = Environment.GetEnvironmentVariable("OUDERPORTAAL_TEST_SQLSERVER") is { Length: > 0 };
    private static readonly int Verzoeken = OpServer ? 10_000 : 200;
    private static readonly int Kills = OpServer ? 20 : 3;
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(OpServer ? 15 : 4);
    private static readonly DateTimeOffset Nu = new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero);

    private readonly PortaalApp _app = new();
    private readonly Smtpput _put = new();
    private readonly List<Proces> _processen = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var proces in _processen)
            await proces.Nu.DisposeAsync();
        await _put.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact, Regel("R-AM-16", "R-AM-37")]
    public async Task Alarms_WhileOneOfThreeIsKilledEveryTwoSeconds_ComeOutOnce_AndALoginSurvives()
    {
        _app.Klok.Zet(Nu.AddDays(-20));
        var ouder = await _app.MaakAccountAsync("Nadia Brouwer");
        await VulAsync(ouder.AccountId);
        _app.Klok.Zet(Nu);
        // A mail that waits longer than a day asks for a letter by post: these were made just now.
        await _app.InAsync((db, _) => db.UitgaandeMails.ExecuteUpdateAsync(s => s.SetProperty(m => m.GemaaktOp, Nu).SetProperty(m => m.VolgendePogingOp, Nu), Ct));
        var koekje = (await _app.KoekjesAsync(ouder)).GetCookieHeader(Inloggen.Basis);
        foreach (var rol in (string[])["Web", "Web", "Werker"])
            _processen.Add(new(rol, Start, VrijePoort()));

        var (kills, bezoeken) = await PlaagAsync(koekje);

        var alarmen = await _app.VraagAsync(db => db.Alarmen.AsNoTracking().GroupBy(a => a.VerzoekId).Select(g => g.Count()).ToListAsync(Ct));
        Assert.Equal(Verzoeken, alarmen.Count);
        Assert.All(alarmen, aantal => Assert.Equal(1, aantal));
        var mails = await _app.VraagAsync(db => db.UitgaandeMails.AsNoTracking().Select(m => new { m.Id, m.Status }).ToListAsync(Ct));
        Assert.All(mails, m => Assert.Equal(MailStatus.Verzonden, m.Status));
        var ontvangen = _put.MessageIds.Select(id => Guid.Parse(id[1..id.IndexOf('@', StringComparison.Ordinal)])).ToList();
        Assert.Equal(mails.Select(m => m.Id).Order(), ontvangen.Distinct().Order());
        Assert.InRange(ontvangen.Count - mails.Count, 0, kills);
        Assert.True(bezoeken > 0, "Nobody looked at the one web process after the other was gone.");
        uitvoer.WriteLine($"{alarmen.Count} alarms, {mails.Count} mails of which {ontvangen.Count - mails.Count} twice, {kills} kills, {bezoeken} visits with the login of before them.");
    }

    /// <summary>Requests of which the answer was due in ten werkdagen, some of them with a mail that waits.</summary>
    private async Task VulAsync(Domain.AccountId ouder)
    {
        for (var klaar = 0; klaar < Verzoeken; klaar += 500)
        {
            await _app.InAsync(async (db, diensten) =>
            {
                var spelregels = await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(Ct);
                foreach (var i in Enumerable.Range(klaar, Math.Min(500, Verzoeken - klaar)))
                {
                    Domain.AccountId? account = i % (Verzoeken / 40) == 0 ? ouder : null;
                    var vraag = new Vraag(
                        VerzoekSoort.Inzage, new Verzoeker(account, "Nadia Brouwer", "Zandpad 4, 1234 AB Proefstad"), new Betrokkene("Noor Verhage", new DateOnly(2014, 9, 3)), Hoedanigheid.OuderOfVoogd,
                        account is null ? AntwoordKanaal.Post : AntwoordKanaal.Digitaal);
                    var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync(VerzoekSoort.Inzage, Ct);
                    db.Add(account is null ? Verzoek.VoerIn(vraag, Kanaal.Brief, Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), nummer, spelregels, _app.Klok.Nu) : Verzoek.DienIn(vraag, nummer, spelregels, _app.Klok.Nu));
                }

                await db.SaveChangesAsync(Ct);
            });
        }
    }

    /// <summary>Until all is out, and the plug was pulled often enough.</summary>
    private async Task<(int Kills, int Bezoeken)> PlaagAsync(string koekje)
    {
        var (toeval, begin, kills, bezoeken) = (new Random(16), Stopwatch.GetTimestamp(), 0, 0);
        while (kills < Kills || await OverAsync() > 0)
        {
            Assert.True(Stopwatch.GetElapsedTime(begin) < Geduld, $"After {kills} kills {await OverAsync()} alarms and mails are not out: {string.Join("\n", _processen.Select(p => p.Nu.Uitvoer))}");
            await Task.Delay(TimeSpan.FromSeconds(2), Ct);
            if (kills < Kills && _processen.Where(p => p.Draait).OrderBy(_ => toeval.Next()).FirstOrDefault() is { } slachtoffer)
            {
                await slachtoffer.BeginOpnieuwAsync();
                kills++;
            }

            if (kills > 0 && _processen.FirstOrDefault(p => p is { Rol: "Web", Draait: true }) is { } web)
            {
                Assert.Equal(HttpStatusCode.OK, await web.BezoekAsync("/mijn", koekje));
                bezoeken++;
            }
        }

        return (kills, bezoeken);
    }

    private Task<int> OverAsync() => _app.VraagAsync(async db =>
        await db.Verzoeken.CountAsync(v => !db.Alarmen.Any(a => a.VerzoekId == v.Id), Ct) + await db.UitgaandeMails.CountAsync(m => m.Status == MailStatus.Wacht, Ct));

    private Programma Start(string rol, int poort)
    {
        var eigen = _app.Services.GetRequiredService<IConfiguration>();
        var instellingen = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Portaal__Rol"] = rol, ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}"), ["Portaal__Datamap"] = _app.Map,
            ["Portaal__Klok"] = Nu.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), ["Kluis__Sleutel"] = eigen["Kluis:Sleutel"]!,
            ["Taken__Outbox__Interval"] = "00:00:01", ["Taken__TermijnBewaking__Interval"] = "00:00:01", ["Mail__Bezet"] = "00:00:05",
            ["Mail__Smtp__Host"] = "127.0.0.1", ["Mail__Smtp__Port"] = $"{_put.Poort}", ["Mail__Smtp__Tls"] = "false", ["Mail__Smtp__Timeout"] = "00:00:04",
        };
        if (OpServer)
            (instellingen["Database__Provider"], instellingen["ConnectionStrings__Portaal"]) = ("SqlServer", eigen.GetConnectionString("Portaal")!);
        return Programma.Start("Test", instellingen);
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    /// <summary>One of the three, whichever life it is in.</summary>
    private sealed class Proces(string rol, Func<string, int, Programma> start, int poort)
    {
        public string Rol => rol;

        public Programma Nu { get; private set; } = start(rol, poort);

        public bool Draait => Nu.Uitvoer.Contains("Application started", StringComparison.Ordinal);

        public async Task BeginOpnieuwAsync()
        {
            await Nu.KillAsync();
            await Nu.DisposeAsync();
            Nu = start(rol, poort);
        }

        public async Task<HttpStatusCode> BezoekAsync(string pad, string koekje)
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
            using var bericht = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{poort}{pad}")) { Headers = { { "Cookie", koekje } } };
            using var antwoord = await client.SendAsync(bericht, Ct);
            return antwoord.StatusCode;
        }
    }
}
