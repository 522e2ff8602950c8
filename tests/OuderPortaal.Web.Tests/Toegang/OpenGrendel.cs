using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Judges as the framework does, but for the one <see cref="Grendel"/> that a test left open: there everybody may come in who is logged in.</summary>
internal sealed class OpenGrendel(PolicyEvaluator gewoon, IAuthorizationPolicyProvider beleid) : IPolicyEvaluator
{
    /// <summary>Null: all is closed.</summary>
    public Grendel? Open { get; set; }

    public Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context) => gewoon.AuthenticateAsync(policy, context);

    public async Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object? resource)
    {
        if (Open is not { } open || context.GetEndpoint() is not { } punt || !open.Sluit(punt))
            return await gewoon.AuthorizeAsync(policy, authenticationResult, context, resource);
        if (open == Grendel.Inloggen)
            return PolicyAuthorizationResult.Success();

        // Without any demand left, the fallback: logged in.
        var over = punt.Metadata.GetOrderedMetadata<IAuthorizeData>().Where(e => !open.Is(punt, e));
        return await gewoon.AuthorizeAsync((await AuthorizationPolicy.CombineAsync(beleid, over))!, authenticationResult, context, resource);
    }
}
