using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// Follows every link that one person sees, from the pages given, and looks at each kind of page (route) a few times: it answers, axe finds nothing, and the browser
/// reports no breach of the content security policy. Once per route also at the width of a phone. A link to a page that does not exist is a fault too.
/// </summary>
internal sealed class Rondgang(Portaalserver server, IPage pagina)
{
    private const int KeerPerRoute = 2;

    private readonly List<RouteEndpoint> _routes = [.. Routes(server)];

    public Dictionary<string, int> Bezocht { get; } = new(StringComparer.Ordinal);

    public List<string> Gebreken { get; } = [];

    /// <summary>Every route of the application that answers GET, except the files of the front end.</summary>
    public static IEnumerable<RouteEndpoint> Routes(Portaalserver server) =>
        from bron in server.App.Services.GetServices<EndpointDataSource>()
        from route in bron.Endpoints.OfType<RouteEndpoint>()
        where !route.Metadata.Any(m => m.GetType().Name == "StaticAssetDescriptor")
        where route.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methoden } || methoden.Contains("GET")
        where route.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page || page.HandlerMethods.Count == 0 || page.HandlerMethods.Any(h => h.HttpMethod == "GET")
        orderby route.RoutePattern.InboundPrecedence
        select route;

    public async Task LoopAsync(params IEnumerable<string> begin)
    {
        pagina.Console += (_, melding) =>
        {
            if (melding.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                Gebreken.Add($"{pagina.Url}: {melding.Text}");
        };
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var rij = new Queue<string>(begin);
        while (rij.TryDequeue(out var pad))
        {
            if (!gezien.Add(pad))
                continue;
            if (Route(pad) is not { } route)
            {
                Gebreken.Add($"{pad}: a link to nowhere");
                continue;
            }

            if (Bezocht.GetValueOrDefault(route) >= KeerPerRoute)
                continue;
            foreach (var link in await BekijkAsync(pad, route))
                rij.Enqueue(link);
        }
    }

    private async Task<IReadOnlyList<string>> BekijkAsync(string pad, string route)
    {
        Bezocht[route] = Bezocht.GetValueOrDefault(route) + 1;
        var antwoord = await pagina.APIRequest.GetAsync(pad, new() { MaxRedirects = 0 });
        if (antwoord.Status is >= 300 and < 400)
            return antwoord.Headers.TryGetValue("location", out var naar) && Eigen(naar) is { } doel ? [doel] : [];
        if (antwoord.Status >= 400 && !pad.StartsWith("/fout/", StringComparison.Ordinal))
        {
            Gebreken.Add($"{pad}: {antwoord.Status}");
            return [];
        }

        if (!antwoord.Headers.TryGetValue("content-type", out var soort) || !soort.StartsWith("text/html", StringComparison.Ordinal) || antwoord.Headers.ContainsKey("content-disposition"))
            return [];

        await pagina.GotoAsync(pad);
        await ToetsAsync($"{pad} [{route}]");
        if (Bezocht[route] == 1)
            await OpTelefoonAsync($"{pad} [{route}]");
        if (await pagina.Locator("h1").CountAsync() != 1)
            Gebreken.Add($"{pad} [{route}]: {await pagina.Locator("h1").CountAsync()} times h1");
        return await pagina.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))") is { } links
            ? [.. links.Select(Eigen).OfType<string>()]
            : [];
    }

    private async Task ToetsAsync(string waar)
    {
        foreach (var fout in (await pagina.RunAxe()).Violations)
            Gebreken.Add($"{waar}: {fout.Id} {fout.Help} ({string.Join(" | ", fout.Nodes.Take(3).Select(n => n.Html))})");
    }

    /// <summary>The page as it stands, made as narrow as a phone: no visit more.</summary>
    private async Task OpTelefoonAsync(string waar)
    {
        var bureau = pagina.ViewportSize!;
        await pagina.SetViewportSizeAsync(390, 844);
        await ToetsAsync(waar + " at 390");
        if (await pagina.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            Gebreken.Add($"{waar} at 390: scrolls sideways");
        await pagina.SetViewportSizeAsync(bureau.Width, bureau.Height);
    }

    /// <summary>The route template that this path belongs to.</summary>
    public string? Route(string pad)
    {
        var kaal = pad.Split('?', '#')[0];
        return _routes.Find(r => new TemplateMatcher(TemplateParser.Parse(r.RoutePattern.RawText ?? ""), new RouteValueDictionary()).TryMatch(kaal, []))?.RoutePattern.RawText;
    }

    private string? Eigen(string href)
    {
        if (!Uri.TryCreate(new Uri(pagina.Url.StartsWith("http", StringComparison.Ordinal) ? pagina.Url : server.Adres.ToString()), href, out var url) || url.Host != server.Adres.Host)
            return null;
        return url.PathAndQuery;
    }
}
