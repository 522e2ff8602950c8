using Microsoft.AspNetCore.Authorization;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// One gate before everything that asks for a login: staff who did not sign to keep silent are led to the words, whatever they asked for or sent (R-10.3-1). Their own account, the way out and what
/// everybody may read stay open. What was typed in a form comes back after signing.
/// </summary>
internal static class Geheimhoudingswacht
{
    /// <summary>Where one reads and signs.</summary>
    public const string Adres = "/account/geheimhouding";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!context.User.IsMedewerker() || IsOpen(context)
            || await context.RequestServices.GetRequiredService<Geheimhoudingen>().IsGetekendAsync(context.User.Medewerker(), context.RequestAborted))
        {
            await next(context);
            return;
        }

        var terug = HttpMethods.IsPost(request.Method)
            ? await context.RequestServices.GetRequiredService<Formulierbewaring>().BewaarAsync(context, context.User.AccountId().Waarde)
            : request.PathBase + request.Path + request.QueryString;
        context.Response.Redirect($"{request.PathBase}{Adres}?terug={Uri.EscapeDataString(terug)}");
    }

    private static bool IsOpen(HttpContext context) =>
        context.GetEndpoint() is not { } eindpunt || eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null || context.Request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase);
}
