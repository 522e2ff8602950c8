using System.Net;
using System.Text.RegularExpressions;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <summary>Every form that the running application answers to, sent 32 times at once as it was on the screen.</summary>
[Regel("R-AM-36")]
public sealed class HerhalingTests(Demostand stand) : IClassFixture<Demostand>
{
    private const int Keer = 32;

    public static TheoryData<string> Namen => [.. Formulierproeven.Alle.Keys];

    [Fact]
    public async Task EveryForm_ThatTheApplicationAnswersTo_HasACaseOrAReason()
    {
        var formulieren = (await Eindpunt.VanAsync(stand.App.Services)).Where(e => e.Post).Select(e => e.Naam).ToList();
        var proeven = Formulierproeven.Alle.Keys.Concat(Formulierproeven.Uitgezonderd.Keys).ToList();

        Assert.Equal("", string.Join(" , ", formulieren.Except(proeven)));
        Assert.Equal("", string.Join(" , ", proeven.Except(formulieren)));
    }

    [Theory, MemberData(nameof(Namen))]
    public async Task Form_WhenSent32TimesAtOnce_IsDoneOnceAndLeadsEverybodyToTheSamePage(string naam)
    {
        var proef = Formulierproeven.Alle[naam];
        await stand.HerstelAsync();
        var (_, eenKeer) = await StuurAsync(proef, naam, 1);
        await stand.HerstelAsync();
        var (voor, alleKeren) = await StuurAsync(proef, naam, Keer);

        Assert.All(alleKeren.Antwoorden, a => Assert.Equal(eenKeer.Antwoorden[0].Status, a.Status));
        Assert.Single(alleKeren.Antwoorden.Distinct());
        Assert.Equal(proef.Gevolg == Gevolg.Niets, voor.SequenceEqual(eenKeer.Na));
        Assert.Empty(alleKeren.Na.Where(t => eenKeer.Na.GetValueOrDefault(t.Key) != t.Value).Select(t => $"{t.Key}: {eenKeer.Na.GetValueOrDefault(t.Key)} after one, {t.Value} after {Keer}"));
    }

    [Fact]
    public async Task NewRecoveryCodes_WhenAskedFor32TimesAtOnce_AreShownOnceAndAreThoseThatAreStored()
    {
        await stand.HerstelAsync();
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(stand.Browser("Sem"), "/account/herstelcodes"));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, Keer).Select(_ => LeesAsync(stand.Kaal("Sem"), formulier.Bericht())));

        Assert.All(antwoorden, a => Assert.Contains(a.Status, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Redirect]));
        var getoond = Assert.Single(antwoorden, a => a.Status == HttpStatusCode.OK).Naar;
        Assert.Equal(10, Regex.Count(getoond, "[A-Z0-9]{5}-[A-Z0-9]{5}"));
    }

    private async Task<(IReadOnlyDictionary<string, long> Voor, (IReadOnlyList<Antwoord> Antwoorden, IReadOnlyDictionary<string, long> Na) Uit)> StuurAsync(Formulierproef proef, string naam, int keer)
    {
        var formulier = await proef.Vul(stand, stand.Browser(proef.Wie));
        Assert.Equal(naam, await DoelAsync(formulier.Bericht(proef.Knop).RequestUri!));
        var voor = stand.Tel();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, keer).Select(_ => LeesAsync(stand.Kaal(proef.Wie), formulier.Bericht(proef.Knop))));

        Assert.All(antwoorden, a => Assert.True(a.Status is HttpStatusCode.Redirect || (proef.Gevolg == Gevolg.Niets && a.Status is HttpStatusCode.OK), $"{a.Status} {a.Naar}"));
        return (voor, (antwoorden, stand.Tel()));
    }

    private static async Task<Antwoord> LeesAsync(HttpClient client, HttpRequestMessage bericht)
    {
        using var antwoord = await client.SendAsync(bericht);
        // What was looked for stands sealed in the address, each time anew.
        return new(antwoord.StatusCode, antwoord.Headers.Location?.ToString().Split("?Zoek=")[0] ?? (await Pagina.VanAsync(client, antwoord)).Tekst);
    }

    private async Task<string> DoelAsync(Uri uri)
    {
        var alle = await Eindpunt.VanAsync(stand.App.Services);
        return new Eindpunt(Eindpunt.RouteVan(alle, uri.AbsolutePath) ?? "", true, System.Web.HttpUtility.ParseQueryString(uri.Query)["handler"] ?? "").Naam;
    }

    /// <param name="Naar">Where the redirect goes, or what the page says.</param>
    private sealed record Antwoord(HttpStatusCode Status, string Naar);
}
