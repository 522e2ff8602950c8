using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace OuderPortaal.Web.Tests.Demo;

/// <summary>One thing that the running application answers to: a page read or a form sent, or an endpoint that is no page.</summary>
/// <param name="Route">As routed: <c>/mijn/verzoeken/{id}</c>.</param>
/// <param name="Post">A form; otherwise a page that is read.</param>
/// <param name="Handler">Name of the handler of a form; empty for the only one.</param>
public sealed record Eindpunt(string Route, bool Post, string Handler = "")
{
    /// <summary>How tables name it: <c>/directie/{id}</c>, and <c>POST /directie/{id}?Terug</c> for a form.</summary>
    public string Naam => Handler.Length == 0 ? Route : $"{Route}?{Handler}";

    /// <summary>Everything that is mapped, without the files of the front end.</summary>
    public static async Task<IReadOnlyList<Eindpunt>> VanAsync(IServiceProvider diensten) =>
        [.. (await PuntenAsync(diensten)).SelectMany(Van).Distinct().OrderBy(e => e.Route, StringComparer.Ordinal).ThenBy(e => e.Post).ThenBy(e => e.Handler, StringComparer.Ordinal)];

    /// <summary>The same as the framework knows them, with all that is asked of who comes there: what a page model says is known once the page is compiled.</summary>
    public static async Task<IReadOnlyList<RouteEndpoint>> PuntenAsync(IServiceProvider diensten)
    {
        var lader = diensten.GetRequiredService<PageLoader>();
        var uit = new List<RouteEndpoint>();
        foreach (var route in diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
            .Where(r => !r.Metadata.Any(m => m.GetType().Name == "StaticAssetDescriptor") && r.RoutePattern.RawText?.StartsWith("{**", StringComparison.Ordinal) != true))
        {
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is not { } pagina)
            {
                uit.Add(route);
                continue;
            }

            var gebouwd = await lader.LoadAsync(pagina, route.Metadata);
            uit.Add(new RouteEndpoint(route.RequestDelegate!, route.RoutePattern, route.Order, new([.. route.Metadata, .. gebouwd.EndpointMetadata ?? [], gebouwd]), route.DisplayName));
        }

        return uit;
    }

    /// <summary>As the matrices write it.</summary>
    public static string Pad(RouteEndpoint punt) => $"/{punt.RoutePattern.RawText?.TrimStart('/')}";

    // A page without a handler for GET is shown all the same.
    private static IEnumerable<Eindpunt> Van(RouteEndpoint punt) => punt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } pagina
        ? pagina.HandlerMethods.Where(h => h.HttpMethod.Equals("POST", StringComparison.OrdinalIgnoreCase)).Select(h => new Eindpunt(Pad(punt), true, h.Name ?? "")).Append(new(Pad(punt), false))
        : [new(Pad(punt), punt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)];

    /// <summary>Whether this address is of this route. A route without ids wins: <c>/verzoeken/invoeren</c> is no <c>/verzoeken/{id}</c>.</summary>
    public static string? RouteVan(IEnumerable<Eindpunt> alle, string pad) => alle.Select(e => e.Route).Distinct()
        .Where(r => new TemplateMatcher(TemplateParser.Parse(r.TrimStart('/')), []).TryMatch(pad, [])).MaxBy(r => r.Split('/').Count(s => s.Length > 0 && !s.StartsWith('{')));
}
