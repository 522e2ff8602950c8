using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Judges as the framework does, but for the one <see cref="Grendel"/> that a test left open: there everybody may come in who is logged in.</summary>
internal sealed class OpenGrendel(IAuthorizationPolicyProvider beleid) : IPolicyEvaluator
{
    /// <summary>Null: all is closed.</summary>
    public Grendel? Open { get; set; }

    /// <summary>A role that everybody has once the policies were judged without it: what a page itself asks is left open. Null: nobody has more than the own role.</summary>
    public Rol? Rol { get; set; }

    public Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context) => Gewoon(context).AuthenticateAsync(policy, context);

    public async Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object? resource)
    {
        var oordeel = await BeoordeelAsync(policy, authenticationResult, context, resource);
        if (Rol is { } rol)
            context.User = new([.. context.User.Identities, new ClaimsIdentity([new Claim(ClaimTypes.Role, rol.ToString())])]);
        return oordeel;
    }

    private async Task<PolicyAuthorizationResult> BeoordeelAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object? resource)
    {
        if (Open is not { } open || context.GetEndpoint() is not { } punt || !open.Sluit(punt))
            return await Gewoon(context).AuthorizeAsync(policy, authenticationResult, context, resource);
        if (open == Grendel.Inloggen)
            return PolicyAuthorizationResult.Success();

        // Without any demand left, the fallback: logged in.
        var over = punt.Metadata.GetOrderedMetadata<IAuthorizeData>().Where(e => !open.Is(punt, e));
        return await Gewoon(context).AuthorizeAsync((await AuthorizationPolicy.CombineAsync(beleid, over))!, authenticationResult, context, resource);
    }

    /// <summary>Who judges may read the database, and so belongs to the request.</summary>
    private static PolicyEvaluator Gewoon(HttpContext context) => context.RequestServices.GetRequiredService<PolicyEvaluator>();
}
