using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Every route of the running application, with everybody: who may, may; who may not, finds nothing and is written down once.</summary>
[Regel("R-SEC-5", "R-SEC-8")]
public sealed class ToegangsmatrixTests(ToegangsmatrixTests.Opstelling opstelling) : IClassFixture<ToegangsmatrixTests.Opstelling>
{
    public static TheoryData<string, string> Regels => [.. Toegangsmatrix.Regels.Select(r => (r.Route, r.Over))];

    /// <summary>Not the link of a question to somebody else: that page says the same for every link (DeelvraagTests). Nor the screens of Hangfire, which answer for themselves (TaakschermTests).</summary>
    public static TheoryData<string, string> MetId => [.. Toegangsmatrix.Regels.Where(r => r.Route.Contains('{', StringComparison.Ordinal) && r.Route != Toegangsmatrix.VanHangfire && !r.Route.StartsWith("/fout", StringComparison.Ordinal) && !r.Route.StartsWith("/vraag/", StringComparison.Ordinal) && r.Wie.Length > 0).Select(r => (r.Route, r.Over))];

    [Fact]
    public async Task EveryRoute_OfTheRunningApplication_IsInTheMatrix()
    {
        var routes = await Eindpunt.VanAsync(opstelling.Stand.App.Services);

        Assert.Equal("", string.Join(" , ", routes.Where(e => !Toegangsmatrix.Voor(e).Any()).Select(e => e.Naam).Distinct()));
        Assert.Equal("", string.Join(" , ", Toegangsmatrix.Regels.Where(r => !routes.Any(e => r.Route == e.Route || r.Route == $"POST {e.Naam}")).Select(r => r.Route)));
    }

    [Theory, MemberData(nameof(Regels))]
    public async Task Route_ForEverybody_OpensOnlyForWhoMay_AndWritesARefusalDownOnce(string route, string over)
    {
        var fouten = await opstelling.Proef.FoutenAsync(Regel(route, over)).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", string.Join(Environment.NewLine, fouten));
    }

    [Theory, MemberData(nameof(MetId))]
    public async Task Route_WithAGuessedId_DoesNotExistForWhoMayGoThere(string route, string over)
    {
        var fouten = await opstelling.Proef.FoutenBijRadenAsync(Regel(route, over)).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", string.Join(Environment.NewLine, fouten));
    }

    private static Toegangsregel Regel(string route, string over) => Toegangsmatrix.Regels.Single(r => r.Route == route && r.Over == over);

    /// <summary>The demo people, and what is remembered between two lines of the matrix.</summary>
    public sealed class Opstelling : IAsyncLifetime
    {
        internal Demostand Stand { get; } = new();

        internal Toegangsproef Proef { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            await Stand.InitializeAsync();
            Proef = new(Stand);
        }

        public ValueTask DisposeAsync() => Stand.DisposeAsync();
    }
}
