using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Jobs;
#if FULL
using Gebouwd = OuderPortaal.Web.Adapters.Hangfirehost;
#else
using Gebouwd = OuderPortaal.Web.Jobs.Quartzhost;
#endif

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>The host of the jobs that was compiled, Quartz or Hangfire: each job runs, at its time and zone, what was missed is taken up by whoever lives, and a restart loses nothing.</summary>
public sealed class TaakhostTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Vier = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);
    private readonly PortaalApp _app = new PortaalApp().Zet("Logging:LogLevel:OuderPortaal.Web.Jobs", "Debug");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("werker", Procesrol.Werker)]
    [InlineData("", Procesrol.Beide)]
    [InlineData("beide", Procesrol.Beide)]
    [InlineData("alles", null)]
    [InlineData("7", null)]
    public void Rol_ThatIsNone_IsRefusedInASentence_AtTheStart(string waarde, Procesrol? rol)
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new("Portaal:Rol", waarde)]).Build();

        if (rol is null)
            Assert.Contains("Kies uit: Beide", Assert.Throws<StartGeweigerd>(() => Taakhost.Rol(instellingen)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(rol, Taakhost.Rol(instellingen));
    }

    // Opruimen runs at half past three, local time; it is four o'clock.
    [Theory]
    [InlineData(-30, -31, null, true, false)]
    [InlineData(-31, -32, null, true, true)]
    [InlineData(-1440, -30, null, false, false)]
    [InlineData(-1440, -30, null, true, true)]
    [InlineData(-1440, -1441, null, false, true)]
    [InlineData(null, null, null, false, true)]
    // It ran and failed, hours ago: not again each hour, but at a start. A failure of an earlier run says nothing of one that never ended.
    [InlineData(-1440, -1380, -1379, false, false)]
    [InlineData(-1440, -1380, -1379, true, true)]
    [InlineData(-1440, -1380, -2000, false, true)]
    public void Job_WhoseTimePassedSinceItSucceeded_IsMissed_UnlessItBeganJustNowOrFailed(int? gelukt, int? begonnen, int? mislukt, bool bijStart, bool gemist)
    {
        var verloop = new Taakverloop { Naam = Schedule.Opruim.Naam, GeluktOp = gelukt is { } g ? Vier.AddMinutes(g) : null, BegonnenOp = begonnen is { } b ? Vier.AddMinutes(b) : null, MisluktOp = mislukt is { } m ? Vier.AddMinutes(m) : null };

        Assert.Equal(gemist, Taakhost.IsGemist(Schedule.Opruim, verloop, Vier, bijStart));
    }

    [Fact]
    public async Task Job_ThatAnotherProcessLeftHalfWay_IsTakenUpWhileThisOneLives()
    {
        using var host = Host(("Taken:Inhalen:Interval", "00:00:00.2"));
        await host.StartAsync(Ct);
        try
        {
            await TotdatAsync(v => v?.GeluktOp == _app.Klok.Nu);
            var (gisteren, toen) = (_app.Klok.Nu.AddDays(-1), _app.Klok.Nu.AddHours(-2));
            await _app.VraagAsync(db => db.Set<Taakverloop>().Where(t => t.Naam == Schedule.Kennisgeving.Naam).ExecuteUpdateAsync(s => s.SetProperty(t => t.GeluktOp, gisteren).SetProperty(t => t.BegonnenOp, toen), Ct));

            await TotdatAsync(v => v?.GeluktOp == _app.Klok.Nu);
        }
        finally
        {
            await host.StopAsync(Ct);
        }
    }

    [Fact]
    public async Task Jobs_AllRunAtTheStart_AndASweepAgainByItself_UntilTheEnd_AndAfterARestart()
    {
        // Quartz goes by the clock of the portal, which stands still here.
        using var host = Host(TimeProvider.System, ("Taken:Outbox:Interval", "00:00:01"));
        await host.StartAsync(Ct);
        await WachtAsync(async () => await KerenAsync(Schedule.Outbox) >= 3 && (await _app.VraagAsync(db => db.Set<Taakverloop>().CountAsync(t => t.GeluktOp != null, Ct))) == Schedule.Taken.Count);
        await host.StopAsync(Ct);
        var toen = await KerenAsync(Schedule.Outbox);
        await Task.Delay(1500, Ct);
        var stil = await KerenAsync(Schedule.Outbox);

        Assert.Equal(toen, stil);
        Assert.Equal(0, await _app.VraagAsync(db => db.Set<Taakverloop>().CountAsync(t => t.MisluktOp != null, Ct)));
    }

    [Theory]
    [InlineData("2026-03-02T09:00:00Z", "2026-03-03T02:30:00Z")]
    // In the night that summer time begins, and the day after.
    [InlineData("2026-03-28T22:00:00Z", "2026-03-29T01:30:00Z")]
    [InlineData("2026-07-01T09:00:00Z", "2026-07-02T01:30:00Z")]
    // In the night that it ends.
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T02:30:00Z")]
    public void NextTime_IsByTheClockOfAmsterdam(string nu, string volgende) =>
        Assert.Equal(DateTimeOffset.Parse(volgende, CultureInfo.InvariantCulture), Taakhost.Volgende(Schedule.Opruim, new ConfigurationBuilder().Build(), DateTimeOffset.Parse(nu, CultureInfo.InvariantCulture)));

#if FULL
    [Theory]
    [InlineData("00:00:01", "*/1 * * * * *")]
    [InlineData("00:00:00.2", "*/1 * * * * *")]
    [InlineData("00:01:00", "*/1 * * * *")]
    [InlineData("00:15:00", "*/15 * * * *")]
    [InlineData("00:45:00", "*/30 * * * *")]
    [InlineData("02:00:00", "0 */2 * * *")]
    [InlineData("1.00:00:00", "0 */12 * * *")]
    public void Interval_IsSaidAsATimeOfTheClock(string interval, string cron) => Assert.Equal(cron, Web.Adapters.Hangfirehost.Elke(TimeSpan.Parse(interval, CultureInfo.InvariantCulture)));

    [Fact]
    public async Task Hangfire_KnowsEachJobByItsNameOnly_InItsZone_AndForgetsTheOnesThatAreGone()
    {
        new Hangfire.RecurringJobManager(_opslag).AddOrUpdate("Vroeger", Hangfire.Common.Job.FromExpression(() => Console.WriteLine()), "0 0 * * *", new());
        using var host = Host();
        await host.StartAsync(Ct);
        await host.StopAsync(Ct);

        using var verbinding = _opslag.GetConnection();
        var taken = Hangfire.Storage.StorageConnectionExtensions.GetRecurringJobs(verbinding);

        Assert.Equal(Schedule.Taken.Select(t => t.Naam).Order(StringComparer.Ordinal), taken.Select(t => t.Id).Order(StringComparer.Ordinal));
        Assert.All(taken, t => Assert.Equal([t.Id], t.Job.Args.Cast<string>()));
        var opruimen = taken.Single(t => t.Id == Schedule.Opruim.Naam);
        Assert.Equal("Europe/Amsterdam", opruimen.TimeZoneId);
        Assert.Equal(new TimeOnly(3, 30), TimeOnly.FromDateTime(Domain.Kalender.Amsterdam.Lokaal(new DateTimeOffset(opruimen.NextExecution!.Value, TimeSpan.Zero))));
    }

    [Fact]
    public async Task Hangfire_InTwoProcessesOnOneStorage_RunsEachMomentInOne()
    {
        using var een = Host(("Taken:Outbox:Interval", "00:00:01"));
        using var twee = Host(("Taken:Outbox:Interval", "00:00:01"));
        await een.StartAsync(Ct);
        await twee.StartAsync(Ct);
        var begin = (System.Diagnostics.Stopwatch.GetTimestamp(), await KerenAsync(Schedule.Outbox));
        await Task.Delay(5000, Ct);
        var keren = await KerenAsync(Schedule.Outbox) - begin.Item2;
        var seconden = System.Diagnostics.Stopwatch.GetElapsedTime(begin.Item1).TotalSeconds;
        await een.StopAsync(Ct);
        await twee.StopAsync(Ct);

        Assert.InRange(keren, 1, seconden + 2);
    }

    private readonly Hangfire.InMemory.InMemoryStorage _opslag = new();
#endif

    /// <summary>A host on the services of the application, with settings of its own.</summary>
    private Gebouwd Host(params (string Naam, string Waarde)[] instellingen) => Host(_app.Klok, instellingen);

    private Gebouwd Host(TimeProvider klok, params (string Naam, string Waarde)[] instellingen)
    {
        var eigen = new ConfigurationBuilder().AddInMemoryCollection(instellingen.Append(("Portaal:Rol", "Werker")).Select(i => KeyValuePair.Create(i.Item1, (string?)i.Item2))).Build();
        var diensten = _app.Services;
        var (loper, scopes, omgeving) = (diensten.GetRequiredService<Taakloper>(), diensten.GetRequiredService<IServiceScopeFactory>(), diensten.GetRequiredService<IHostEnvironment>());
#if FULL
        return new Gebouwd(loper, scopes, klok, eigen, omgeving, NullLogger<Taakhost>.Instance, _opslag);
#else
        return new Gebouwd(loper, scopes, klok, eigen, omgeving, NullLogger<Taakhost>.Instance);
#endif
    }

    /// <summary>How often a job ran.</summary>
    private Task<int> KerenAsync(Taakplan plan) => Task.FromResult(_app.Logboek.Regels.Count(r => r.Contains($"{plan.Naam}: ", StringComparison.Ordinal) && r.Contains("rows done", StringComparison.Ordinal)));

    private static async Task WachtAsync(Func<Task<bool>> klaar)
    {
        for (var keer = 0; keer < 300; keer++)
        {
            if (await klaar())
                return;
            await Task.Delay(100, Ct);
        }

        Assert.Fail("It did not come so far.");
    }

    private async Task TotdatAsync(Func<Taakverloop?, bool> klaar)
    {
        for (var keer = 0; keer < 200; keer++)
        {
            if (klaar(await _app.VraagAsync(db => db.Set<Taakverloop>().AsNoTracking().SingleOrDefaultAsync(t => t.Naam == Schedule.Kennisgeving.Naam, Ct))))
                return;
            await Task.Delay(100, Ct);
        }

        Assert.Fail("The job did not run.");
    }
}
