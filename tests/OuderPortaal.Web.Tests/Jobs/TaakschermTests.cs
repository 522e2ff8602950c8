#if FULL
using System.Net;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>The screens of Hangfire: the Beheerder after a fresh proof, the FG to look, nobody else.</summary>
public sealed class TaakschermTests : IAsyncDisposable
{
    private const string Scherm = "/beheer/taken/hangfire";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData(Rol.Secretariaat)]
    [InlineData(Rol.Behandelaar)]
    [InlineData(Rol.Directeur)]
    public async Task Screens_AreClosed_ToWhoIsNoBeheerderOrFg(Rol? rol)
    {
        var client = rol is { } r ? await _app.AlsAsync(r) : _app.CreateClient();

        foreach (var pad in new[] { Scherm, $"{Scherm}/recurring", $"{Scherm}/stats", $"{Scherm}/js1" })
        {
            var pagina = await client.GetAsync(pad, Ct);

            Assert.Equal(rol is null ? (HttpStatusCode.OK, "/account/inloggen") : (HttpStatusCode.NotFound, pad), (pagina.StatusCode, pagina.RequestMessage!.RequestUri!.AbsolutePath));
            Assert.DoesNotContain("Hangfire", await pagina.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Screens_OfAParent_AreClosed() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AlsOuderAsync()).GetAsync(Scherm, Ct)).StatusCode);

    [Fact]
    public async Task Screens_AreForTheBeheerder_WithAFreshFactor_AndOnlyThereStylesInElementsAreAllowed()
    {
        var beheerder = await _app.AlsAsync(Rol.Beheerder);
        var scherm = await beheerder.GetAsync($"{Scherm}/recurring", Ct);
        var elders = await beheerder.GetAsync("/beheer/taken", Ct);
        _app.Klok.Verder(TimeSpan.FromMinutes(11));
        var later = await beheerder.GetAsync(Scherm, Ct);

        Assert.Equal(HttpStatusCode.OK, scherm.StatusCode);
        Assert.Contains("'unsafe-hashes'", Csp(scherm), StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", Csp(scherm), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Csp(elders), StringComparison.Ordinal);
        Assert.Equal("/account/opnieuw-inloggen", later.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Fg_Looks_AndStartsNothing()
    {
        var (fg, beheerder) = (await _app.AlsAsync(Rol.Fg), await _app.AlsAsync(Rol.Beheerder));

        var (ziet, mag) = (await (await fg.GetAsync($"{Scherm}/recurring", Ct)).Content.ReadAsStringAsync(Ct), await (await beheerder.GetAsync($"{Scherm}/recurring", Ct)).Content.ReadAsStringAsync(Ct));
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("jobs[]", "Outbox")]);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{Scherm}/recurring/trigger") { Content = inhoud };
        var start = await fg.SendAsync(vraag, Ct);

        Assert.Contains("Hangfire", ziet, StringComparison.Ordinal);
        Assert.Contains("Hangfire", mag, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.NoContent, start.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, start.StatusCode);
    }

    private static string Csp(HttpResponseMessage antwoord) => antwoord.Headers.GetValues("Content-Security-Policy").Single();
}
#endif
