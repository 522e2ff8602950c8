using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Identity;

/// <summary>What is not yours does not exist: 404 with one journaal row, never 403. A visitor goes to the login page; an address that leads nowhere is 404 for everybody.</summary>
internal sealed class Toegangsweigering(IToegangsjournaal journaal, Aanmeldingen aanmeldingen, Formulierbewaring bewaring) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _gewoon = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        // A form that was sent after its login had passed: keep the input for the same person, who logs in and finds it again.
        if (authorizeResult.Challenged && HttpMethods.IsPost(context.Request.Method) && endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        {
            var adres = await aanmeldingen.WasVanAsync(context) is { } account ? await bewaring.BewaarAsync(context, account.Waarde) : context.Request.Path.Value ?? "/";
            context.Response.Redirect("/account/inloggen?terug=" + Uri.EscapeDataString(adres));
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
