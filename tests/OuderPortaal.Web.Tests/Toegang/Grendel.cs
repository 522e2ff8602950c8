using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>One thing that keeps people out: a policy, by its name; the roles that one page asks besides; or, with neither, that one logs in at all.</summary>
internal sealed record Grendel(string Beleid, string Route = "")
{
    public static readonly Grendel Inloggen = new("");

    /// <summary>Whether this demand of this endpoint is the one.</summary>
    public bool Is(Endpoint punt, IAuthorizeData eis) => Route.Length > 0
        ? eis.Roles is not null && punt is Microsoft.AspNetCore.Routing.RouteEndpoint route && Demo.Eindpunt.Pad(route) == Route
        : eis.Policy == Beleid;

    /// <summary>Whether it keeps anybody from this endpoint.</summary>
    public bool Sluit(Endpoint punt)
    {
        var eisen = punt.Metadata.GetOrderedMetadata<IAuthorizeData>();
        return punt.Metadata.GetMetadata<IAllowAnonymous>() is null && (this == Inloggen ? eisen.Count == 0 : eisen.Any(e => Is(punt, e)));
    }

    public override string ToString() => this == Inloggen ? "that one logs in" : Route.Length > 0 ? $"the roles of {Route}" : Beleid;
}
