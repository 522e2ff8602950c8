using Microsoft.Playwright;
using OuderPortaal.Web.Tests;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// Looks at kept pages in a real browser, at a desk and on a phone: axe finds nothing, nothing scrolls sideways, the browser reports no breach of the content security policy. The page is what the
/// server sent then; styles and scripts come from the server now. Of pages that differ in their words alone, axe judges the first.
/// </summary>
internal sealed class Kijker(Demostand stand, IPage pagina)
{
    private readonly HashSet<string> _vormen = new(StringComparer.Ordinal);
    private Bladzijde? _nu;

    public List<string> Gebreken { get; } = [];

    public async Task BeginAsync()
    {
        var server = stand.App.CreateDefaultClient(Inloggen.Basis);
        await pagina.RouteAsync("**/*", async vraag =>
        {
            if (vraag.Request.IsNavigationRequest && _nu is { } bladzijde)
            {
                await vraag.FulfillAsync(new() { Body = bladzijde.Html, Headers = bladzijde.Koppen });
                return;
            }

            using var antwoord = await server.GetAsync(new Uri(vraag.Request.Url).PathAndQuery);
            await vraag.FulfillAsync(new() { Status = (int)antwoord.StatusCode, ContentType = antwoord.Content.Headers.ContentType?.ToString(), BodyBytes = await antwoord.Content.ReadAsByteArrayAsync() });
        });
        pagina.Console += (_, melding) =>
        {
            if (melding.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                Gebreken.Add($"{_nu?.Route}: {melding.Text}");
        };
    }

    public async Task BekijkAsync(Bladzijde bladzijde)
    {
        _nu = bladzijde;
        var (inhoud, omlijsting) = Vorm.Van(bladzijde.Html);
        var nieuw = _vormen.Add(inhoud) | _vormen.Add(omlijsting);
        await pagina.SetViewportSizeAsync(1280, 900);
        await pagina.GotoAsync(new Uri(Inloggen.Basis, bladzijde.Pad).ToString());
        await ToetsAsync("at 1280", nieuw);
        await pagina.SetViewportSizeAsync(390, 844);
        await ToetsAsync("at 390", nieuw);
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
