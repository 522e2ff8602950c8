#if FULL
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
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

        var (kijkt, start) = (await StuurAsync(fg, "recurring/trigger"), await StuurAsync(beheerder, "recurring/trigger"));
        var haaltWeg = await StuurAsync(beheerder, "recurring/remove");
        _app.Klok.Verder(TimeSpan.FromMinutes(11));
        var later = await StuurAsync(beheerder, "stats");

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.NoContent, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized], [kijkt, start, haaltWeg, later]);
        Assert.Equal("Beheerder", (await _app.VraagAsync(db => db.Journaal.SingleAsync(j => j.Handeling == "TaakGestart", Ct))).Hoedanigheid);
    }

    /// <summary>As a button of the screen does, with the token of its page.</summary>
    private static async Task<HttpStatusCode> StuurAsync(HttpClient client, string wat)
    {
        var pagina = await (await client.GetAsync($"{Scherm}/recurring", Ct)).Content.ReadAsStringAsync(Ct);
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("jobs[]", "Outbox")]);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{Scherm}/{wat}") { Content = inhoud };
        if (Regex.Match(pagina, """csrf-header"\s+content="(?<kop>[^"]*)"[^>]*>\s*<meta name="csrf-token"\s+content="(?<waarde>[^"]*)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)) is { Success: true } token)
            vraag.Headers.Add(token.Groups["kop"].Value, token.Groups["waarde"].Value);
        return (await client.SendAsync(vraag, Ct)).StatusCode;
    }

    private static string Csp(HttpResponseMessage antwoord) => antwoord.Headers.GetValues("Content-Security-Policy").Single();
}
#endif
