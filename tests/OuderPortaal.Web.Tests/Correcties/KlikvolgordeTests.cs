
namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>Random sequences of what staff, parents and the clock do to a correction, with everything that follows from it: after every click nothing is true that the rules do not allow.</summary>
public sealed class KlikvolgordeTests(ITestOutputHelper uitvoer) : IAsyncLifetime
{
    /// <summary>Rows, and more until each kind of click was accepted once: two click at once, so no two runs are the same.</summary>
    private const int Reeksen = 10;

    private const int MeesteReeksen = 30;
    private const int Eerste = 11;
    private const int Kliks = 100;

    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-TRM-14", "R-AM-13", "R-COR-8", "R-COR-9", "R-11.7-2", "R-WIS-3", "R-WIS-5", "R-12.1-5")]
    public async Task NoOrderOfClicks_MovesADate_SkipsASecondPerson_TellsTwice_OrDestroysWhatIsOnHold()
    {
        var ouder = await _app.MaakAccountAsync("Nadia Brouwer");
        await using var lezer = _app.OpenSqlite();
        var (gelukt, geweigerd) = (new Dictionary<Kliksoort, int>(), new Dictionary<Kliksoort, int>());
        for (var zaad = Eerste; zaad < Eerste + Reeksen || (zaad < Eerste + MeesteReeksen && Nooit().Any()); zaad++)
        {
            // Another month: what is due then has not been listed yet.
            _app.Klok.Verder(TimeSpan.FromDays(32));
            var reeks = await Klikreeks.BeginAsync(_app, lezer, ouder, zaad);
            for (var i = 0; i < Kliks; i++)
            {
                try
                {
                    var (soort, goed) = await reeks.StapAsync();
                    var telling = goed ? gelukt : geweigerd;
                    telling[soort] = telling.GetValueOrDefault(soort) + 1;
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    Assert.Fail($"Seed {zaad}: {e.Message}\n{reeks.Verslag}\n{e.StackTrace}");
                }
            }
        }

        uitvoer.WriteLine($"Accepted: {Tel(gelukt)}.\nRefused: {Tel(geweigerd)}.");
        Assert.Equal("", string.Join(", ", Nooit()));

        // What was never accepted proves nothing. Who does not answer is reminded by the night: a click on that is nearly always too soon.
        IEnumerable<Kliksoort> Nooit() => Enum.GetValues<Kliksoort>().Except([Kliksoort.Herinner, Kliksoort.SluitZonderReactie]).Where(soort => !gelukt.ContainsKey(soort));
    }

    private static string Tel(Dictionary<Kliksoort, int> telling) => string.Join(", ", telling.OrderBy(t => t.Key).Select(t => $"{t.Key} {t.Value}"));
}
