using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Components;

public sealed class KaderTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    public static TheoryData<string, HttpStatusCode> Antwoorden => new()
    {
        { "/", HttpStatusCode.OK },
        { "/uitleg", HttpStatusCode.OK },
        { "/privacy", HttpStatusCode.OK },
        { "/reglement", HttpStatusCode.OK },
        { "/toegankelijkheid", HttpStatusCode.OK },
        { "/bestaat-niet", HttpStatusCode.NotFound },
        { "/dist/portaal.css", HttpStatusCode.OK },
        { "/dist/bestaat-niet.css", HttpStatusCode.NotFound },
    };

    [Theory, MemberData(nameof(Antwoorden)), Regel("R-SEC-6")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string adres, HttpStatusCode status)
    {
        var antwoord = await app.CreateClient().GetAsync(adres, TestContext.Current.CancellationToken);

        Assert.Equal(status, antwoord.StatusCode);
        var csp = Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", csp, StringComparison.Ordinal);
        foreach (var regel in new[] { "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'", "script-src 'self'", "style-src 'self'" })
            Assert.Contains(regel, csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(antwoord.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(antwoord.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(antwoord.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(antwoord.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.True(antwoord.Headers.Contains("Permissions-Policy"));
        Assert.NotNull(antwoord.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/uitleg")]
    [InlineData("/privacy")]
    [InlineData("/reglement")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/bestaat-niet")]
    [InlineData("/ontwikkeling/bouwstenen")]
    [InlineData("/ontwikkeling/bouwstenen?medewerker=true")]
    public async Task EveryPage_HasOneHeadingASkipLinkAndNothingInline(string adres)
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), adres);

        Assert.Single(pagina.Document.QuerySelectorAll("h1"));
        Assert.Equal("nl", pagina.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(pagina.Document.QuerySelector("a.utrecht-skip-link[href='#inhoud']"));
        Assert.NotNull(pagina.Document.QuerySelector("main#inhoud"));
        Assert.Empty(pagina.Document.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(pagina.Document.QuerySelectorAll("*").SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(pagina.Document.QuerySelectorAll("script[src], link[href]"), e => Assert.StartsWith("/dist/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
        var ids = pagina.Document.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("088", pagina.Document.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WhateverTheBrowserPrefers_IsDutch()
    {
        var client = app.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US,en");

        var pagina = await Pagina.HaalAsync(client, "/bestaat-niet");

        Assert.Equal("Deze pagina is er niet", pagina.H1);
        Assert.Equal("nl", pagina.Document.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData(400, "Dit kwam niet goed aan")]
    [InlineData(404, "Deze pagina is er niet")]
    [InlineData(413, "Dit bestand is te groot")]
    [InlineData(429, "Even wachten")]
    public async Task ErrorPage_SaysInDutchWhatToDo(int code, string kop)
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), $"/fout/{code}");

        Assert.Equal(kop, pagina.H1);
        Assert.Contains("Bel 088", pagina.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorPage_WhenTheDatabaseIsAway_StillShows()
    {
        await using var kapot = new PortaalApp();
        var client = kapot.CreateClient();
        await kapot.DoeAsync<PortaalDbContext>(db => db.Database.ExecuteSqlAsync($"DROP TABLE SwvInstellingen"));

        var pagina = await Pagina.HaalAsync(client, "/");

        Assert.Equal(HttpStatusCode.InternalServerError, pagina.Status);
        Assert.Equal("Er ging bij ons iets mis", pagina.H1);
        Assert.DoesNotContain("Exception", pagina.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_WhenTooLarge_GetsAPageThatSaysSo()
    {
        await using var server = new PortaalApp();
        using var client = new HttpClient { BaseAddress = server.Luister() };

        using var inhoud = new ByteArrayContent(new byte[31_000_000]);
        inhoud.Headers.ContentType = new("application/x-www-form-urlencoded");
        var pagina = await Pagina.VanAsync(client, await client.PostAsync("/ontwikkeling/bouwstenen", inhoud, TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, pagina.Status);
        Assert.Equal("Dit bestand is te groot", pagina.H1);
    }

    [Fact, Regel("R-SEC-6")]
    public async Task EveryAnswer_OutsideDevelopment_AsksForHttpsFromNowOn()
    {
        var client = app.CreateClient(new() { BaseAddress = new("https://portaal.deproeftuin.example") });

        var antwoord = await client.GetAsync("/uitleg", TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(antwoord.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Stylesheet_IsNamedByItsContentsAndServed()
    {
        var client = app.CreateClient();
        var pagina = await Pagina.HaalAsync(client, "/");

        var adres = pagina.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var css = await client.GetStringAsync(adres, TestContext.Current.CancellationToken);

        Assert.Contains("utrecht-button", css, StringComparison.Ordinal);
        Assert.Contains("Atkinson", css, StringComparison.Ordinal);
        Assert.DoesNotContain("http", css, StringComparison.Ordinal);
        var fonts = css.Split("url(").Skip(1).Select(deel => deel.Split(')')[0].Trim('"', '\'')).ToList();
        Assert.Equal(2, fonts.Count);
        foreach (var font in fonts)
        {
            using var antwoord = await client.GetAsync(font, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Equal(TimeSpan.FromDays(365), antwoord.Headers.CacheControl!.MaxAge);
        }
    }
}
