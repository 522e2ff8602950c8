using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using OuderPortaal.Web.Tests;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// Looks at kept pages in a real browser, at a desk and on a phone: axe finds nothing, nothing scrolls sideways, the browser reports no breach of the content security policy. The page is what the
/// server sent then; styles and scripts come from the server now, and the browser keeps them. Of pages that differ in their words alone it looks at the first, and at one with a longer word.
/// </summary>
internal sealed class Kijker(Demostand stand, IPage pagina) : IAsyncDisposable
{
    /// <summary>Of each form that was seen, the length of its longest word.</summary>
    private readonly Dictionary<string, int> _vormen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task<(int Status, string? Soort, byte[] Inhoud)>> _bestanden = new(StringComparer.Ordinal);
    private WebApplication? _server;
    private Bladzijde? _nu;

    public List<string> Gebreken { get; } = [];

    public async Task BeginAsync()
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        bouwer.Logging.ClearProviders();
        _server = bouwer.Build();
        var portaal = stand.App.CreateDefaultClient(Inloggen.Basis);
        _server.Run(vraag => vraag.Request.Headers["Sec-Fetch-Mode"] == "navigate" ? BladzijdeAsync(vraag.Response) : BestandAsync(vraag, portaal));
        await _server.StartAsync();
        await pagina.AddInitScriptAsync(PaginaExtensions.Axe);
        pagina.Console += (_, melding) =>
        {
            if (melding.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                Gebreken.Add($"{_nu?.Route}: {melding.Text}");
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    public async Task BekijkAsync(Bladzijde bladzijde)
    {
        _nu = bladzijde;
        var (inhoud, omlijsting, woord) = Vorm.Van(bladzijde.Html);
        var nieuw = !_vormen.ContainsKey(inhoud) | _vormen.TryAdd(omlijsting, 0);
        if (!nieuw && woord <= _vormen[inhoud])
            return;
        _vormen[inhoud] = Math.Max(woord, _vormen.GetValueOrDefault(inhoud));
        await pagina.SetViewportSizeAsync(1280, 900);
        await pagina.GotoAsync(_server!.Urls.Single() + bladzijde.Pad);
        await ToetsAsync("at 1280", nieuw);
        await pagina.SetViewportSizeAsync(390, 844);
        await ToetsAsync("at 390", nieuw);
    }

    private async Task BladzijdeAsync(HttpResponse antwoord)
    {
        foreach (var (naam, waarde) in _nu!.Koppen.Where(k => !k.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)))
            antwoord.Headers[naam] = waarde;
        await antwoord.WriteAsync(_nu.Html);
    }

    private async Task BestandAsync(HttpContext vraag, HttpClient portaal)
    {
        var (status, soort, inhoud) = await _bestanden.GetOrAdd(vraag.Request.Path + vraag.Request.QueryString, async pad =>
        {
            using var antwoord = await portaal.GetAsync(pad);
            return ((int)antwoord.StatusCode, antwoord.Content.Headers.ContentType?.ToString(), await antwoord.Content.ReadAsByteArrayAsync());
        });
        (vraag.Response.StatusCode, vraag.Response.ContentType) = (status, soort);
        vraag.Response.Headers.CacheControl = "max-age=3600";
        await vraag.Response.Body.WriteAsync(inhoud);
    }

    private async Task ToetsAsync(string breedte, bool nieuw)
    {
        await pagina.BeeldAsync($"{_nu?.Wie}{_nu?.Route.Replace('/', '_')}");
        foreach (var fout in nieuw ? await pagina.AxeAsync() : [])
            Gebreken.Add($"{_nu?.Route} for {_nu?.Wie} {breedte}: {fout}");
        // Only a table may be wider than the screen, inside a frame of its own.
        if (await pagina.SchuiftZijwaartsAsync())
            Gebreken.Add($"{_nu?.Route} for {_nu?.Wie} {breedte}: scrolls sideways");
    }
}
