using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Accounts;
using OuderPortaal.Web.Tests.Infrastructure;
using OuderPortaal.Web.Tests.Mail;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>
/// Two processes for the web and one that works, on one database, as a large SWV runs them; every two seconds one of those that run has the plug pulled, and starts anew.
/// On a server (<c>OUDERPORTAAL_TEST_SQLSERVER</c>) ten thousand alarms are due; on the file of SQLite two hundred are enough, as <see cref="CrashTests"/> looks at that one.
/// </summary>
public sealed class DrieProcessenTests(ITestOutputHelper uitvoer) : IAsyncLifetime
{
    private static readonly bool OpServer = Serverdatabase.Server is not null;
    private static readonly int Verzoeken = OpServer ? 10_000 : 200;
    private static readonly int Kills = OpServer ? 20 : 4;
    /// <summary>The worker is the victim each third time, first of all; before that a part of the requests becomes due.</summary>
    private static readonly int Porties = (Kills + 2) / 3;
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(OpServer ? 15 : 4);
    private static readonly DateTimeOffset Nu = new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero);

    private readonly PortaalApp _app = new();
    private readonly Smtpput _put = new() { Traagheid = TimeSpan.FromMilliseconds(150) };
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
        for (var i = 0; i < Verzoeken; i++)
            await _app.VerzoekAsync(i % (Verzoeken / 40) == 0 ? ouder.AccountId : null);
        _app.Klok.Zet(Nu);
        var nummers = await _app.VraagAsync(db => db.Verzoeken.OrderBy(v => v.Nummer).Select(v => v.Nummer).ToListAsync(Ct));
        await _app.InAsync((db, _) => db.Verzoeken.ExecuteUpdateAsync(s => s.SetProperty(v => v.AlarmVanaf, DateOnly.MaxValue), Ct));
        // A mail that waits longer than a day asks for a letter by post: these were made just now.
        await _app.InAsync((db, _) => db.UitgaandeMails.ExecuteUpdateAsync(s => s.SetProperty(m => m.GemaaktOp, Nu).SetProperty(m => m.VolgendePogingOp, Nu), Ct));
        var koekje = (await _app.KoekjesAsync(ouder)).GetCookieHeader(Inloggen.Basis);
        foreach (var rol in (string[])["Web", "Web", "Werker"])
            _processen.Add(new(rol, Start, Programma.VrijePoort()));

        var (kills, middenin, bezoeken) = await PlaagAsync(koekje, new(nummers.Chunk((Verzoeken + Porties - 1) / Porties).Select(p => p[^1])));

        // The task that warns is made in the statements that make the alarm.
        Assert.Equal(Verzoeken, await _app.VraagAsync(db => db.Alarmen.CountAsync(Ct)));
        Assert.Equal(Verzoeken, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == Domain.Taken.TaakSoort.Termijn, Ct)));
        var mails = await _app.VraagAsync(db => db.UitgaandeMails.AsNoTracking().Select(m => new { m.Id, m.Status }).ToListAsync(Ct));
        Assert.True(mails.Count >= 40, "No mail waited.");
        Assert.All(mails, m => Assert.Equal(MailStatus.Verzonden, m.Status));
        var ontvangen = _put.MessageIds.Select(id => Guid.Parse(id[1..id.IndexOf('@', StringComparison.Ordinal)])).ToList();
        Assert.Equal(mails.Select(m => m.Id).Order(), ontvangen.Distinct().Order());
        // Only the worker sends.
        Assert.InRange(ontvangen.Count - mails.Count, 0, Porties);
        Assert.True(middenin > 0, "All alarms were out each time the worker was killed, so that none proved anything.");
        Assert.True(bezoeken > 0, "Nobody looked at the one web process after the other was gone.");
        uitvoer.WriteLine($"{Verzoeken} alarms, {mails.Count} mails of which {ontvangen.Count - mails.Count} twice, {kills} kills of which {middenin} of the worker while alarms were due, {bezoeken} visits to the other web process after one was killed.");
    }

    /// <summary>Until all is out, and the plug was pulled often enough.</summary>
    /// <param name="koekje">Of who is logged in.</param>
    /// <param name="porties">Up to which number the requests become due.</param>
    private async Task<(int Kills, int Middenin, int Bezoeken)> PlaagAsync(string koekje, Queue<string> porties)
    {
        var (begin, kills, middenin, bezoeken) = (Stopwatch.GetTimestamp(), 0, 0, 0);
        for (var over = await OverAsync(); kills < Kills || porties.Count > 0 || over > 0 || bezoeken == 0; over = await OverAsync())
        {
            Assert.True(Stopwatch.GetElapsedTime(begin) < Geduld, $"After {kills} kills {over} alarms and mails are not out: {string.Join("\n", _processen.Select(p => p.Nu.Uitvoer))}");
            await Task.Delay(TimeSpan.FromSeconds(2), Ct);
            // In turn, the one that works first; one that still starts has another two seconds.
            var slachtoffer = _processen[(kills + 2) % 3];
            if (!slachtoffer.Draait || (kills >= Kills && porties.Count == 0 && bezoeken > 0))
                continue;

            if (slachtoffer.Rol == "Werker" && porties.TryDequeue(out var tot))
            {
                await _app.VraagAsync(db => db.Verzoeken.Where(v => v.AlarmVanaf == DateOnly.MaxValue && v.Nummer.CompareTo(tot) <= 0).ExecuteUpdateAsync(s => s.SetProperty(v => v.AlarmVanaf, Domain.Kalender.Amsterdam.Datum(Nu)), Ct));
                middenin += await ZonderAlarmAsync() > 0 ? 1 : 0;
            }

            await slachtoffer.BeginOpnieuwAsync();
            kills++;
            if (slachtoffer.Rol == "Web" && _processen.Find(p => p != slachtoffer && p is { Rol: "Web", Draait: true }) is { } web)
            {
                Assert.Equal(HttpStatusCode.OK, await web.BezoekAsync("/mijn", koekje));
                bezoeken++;
            }
        }

        return (kills, middenin, bezoeken);
    }

    private async Task<int> OverAsync() => await ZonderAlarmAsync() + await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Status == MailStatus.Wacht, Ct));

    private Task<int> ZonderAlarmAsync() => _app.VraagAsync(db => db.Verzoeken.CountAsync(v => v.AlarmVanaf != DateOnly.MaxValue && !db.Alarmen.Any(a => a.VerzoekId == v.Id), Ct));

    private Programma Start(string rol, int poort) =>
        Programma.StartBij(_app, _app.Map, Nu, rol, _put, ("ASPNETCORE_URLS", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}")));

    /// <summary>One of the three, whichever life it is in.</summary>
    private sealed class Proces(string rol, Func<string, int, Programma> start, int poort)
    {
        public string Rol => rol;

        public Programma Nu { get; private set; } = start(rol, poort);

        public bool Draait => Nu.Uitvoer.Contains("Application started", StringComparison.Ordinal);

        public async Task BeginOpnieuwAsync()
        {
            await Nu.KillAsync();
            var (weg, nieuw) = (Nu, start(rol, poort));
            Nu = nieuw;
            await weg.DisposeAsync();
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
