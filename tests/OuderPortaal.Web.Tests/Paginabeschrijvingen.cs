using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace OuderPortaal.Web.Tests;

/// <summary>
/// The pages as MVC describes them to itself. Finding that out is most of the start of an application and ends the same every time:
/// the applications of one run with equal settings share the outcome. Each gets copies, because MVC keeps the filters of an application in them.
/// </summary>
internal sealed class Paginabeschrijvingen(IActionDescriptorProvider gewoon, string instellingen) : IActionDescriptorProvider
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<CompiledPageActionDescriptor>> Bekend = new(StringComparer.Ordinal);

    public int Order => gewoon.Order;

    /// <summary>Puts itself before the provider of compiled pages, and stops when MVC no longer has one.</summary>
    public static void Deel(IServiceCollection services, string instellingen)
    {
        var gewoon = services.Single(d => d.ServiceType == typeof(IActionDescriptorProvider) && d.ImplementationType?.Name == "CompiledPageActionDescriptorProvider");
        services.Remove(gewoon);
        services.AddSingleton(gewoon.ImplementationType!);
        services.AddSingleton<IActionDescriptorProvider>(s => new Paginabeschrijvingen((IActionDescriptorProvider)s.GetRequiredService(gewoon.ImplementationType!), instellingen));
    }

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        foreach (var pagina in Bekend.GetOrAdd(instellingen, _ => Beschrijf()))
            context.Results.Add(Kopie(pagina));
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context) => gewoon.OnProvidersExecuted(context);

    private List<CompiledPageActionDescriptor> Beschrijf()
    {
        var context = new ActionDescriptorProviderContext();
        gewoon.OnProvidersExecuting(context);
        return [.. context.Results.Cast<CompiledPageActionDescriptor>()];
    }

    private static CompiledPageActionDescriptor Kopie(CompiledPageActionDescriptor pagina) => new(pagina)
    {
        ActionConstraints = pagina.ActionConstraints,
        AttributeRouteInfo = pagina.AttributeRouteInfo,
        BoundProperties = pagina.BoundProperties,
        DeclaredModelTypeInfo = pagina.DeclaredModelTypeInfo,
        DisplayName = pagina.DisplayName,
        EndpointMetadata = pagina.EndpointMetadata,
        FilterDescriptors = [.. pagina.FilterDescriptors],
        HandlerMethods = pagina.HandlerMethods,
        HandlerTypeInfo = pagina.HandlerTypeInfo,
        ModelTypeInfo = pagina.ModelTypeInfo,
        PageTypeInfo = pagina.PageTypeInfo,
        Parameters = pagina.Parameters,
        Properties = new Dictionary<object, object?>(pagina.Properties),
        RouteValues = new Dictionary<string, string?>(pagina.RouteValues, StringComparer.OrdinalIgnoreCase),
    };
}
