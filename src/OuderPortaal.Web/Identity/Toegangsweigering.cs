using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace OuderPortaal.Web.Identity;

/// <summary>What is not yours does not exist: 404 with one journaal row, never 403. A visitor goes to the login page; an address that leads nowhere is 404 for everybody.</summary>
internal sealed class Toegangsweigering(IToegangsjournaal journaal) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _gewoon = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        if (!authorizeResult.Forbidden)
        {
            await _gewoon.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "";
        await journaal.GeweigerdAsync(context.User.AccountId(), route, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
