using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>A job with a time of day that nobody finished is taken up by whoever lives.</summary>
public sealed class QuartzhostTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Vier = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("werker", Procesrol.Werker)]
    [InlineData("", Procesrol.Alles)]
    [InlineData("beide", null)]
    [InlineData("7", null)]
    public void Rol_ThatIsNone_IsRefusedInASentence_AtTheStart(string waarde, Procesrol? rol)
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new("Portaal:Rol", waarde)]).Build();

        if (rol is null)
            Assert.Contains("Kies uit: Alles", Assert.Throws<StartGeweigerd>(() => Quartzhost.Rol(instellingen)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(rol, Quartzhost.Rol(instellingen));
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

        Assert.Equal(gemist, Quartzhost.IsGemist(Schedule.Opruim, verloop, Vier, bijStart));
    }

    [Fact]
    public async Task Job_ThatAnotherProcessLeftHalfWay_IsTakenUpWhileThisOneLives()
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Portaal:Rol"] = "Werker", ["Taken:Inhalen:Interval"] = "00:00:00.2" }).Build();
        var host = new Quartzhost(
            _app.Services.GetRequiredService<Taakloper>(), _app.Services.GetRequiredService<IServiceScopeFactory>(), _app.Klok, instellingen, _app.Services.GetRequiredService<IHostEnvironment>(),
            NullLogger<Quartzhost>.Instance);
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
