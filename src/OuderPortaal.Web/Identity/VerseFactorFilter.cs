using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Identity;

/// <summary>Sends somebody whose factor is not fresh to show it again, where <see cref="VerseFactorAttribute"/> asks for it.</summary>
internal sealed class VerseFactorFilter(TimeProvider klok, Formulierbewaring bewaring) : IAsyncPageFilter, IEndpointFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var gevraagd = context.HandlerMethod?.MethodInfo.GetCustomAttribute<VerseFactorAttribute>()
            ?? context.HandlerInstance.GetType().GetCustomAttribute<VerseFactorAttribute>();
        var wie = context.HttpContext.User;
        if (gevraagd is not null && Herkomstcontrole.IsVanElders(context.HttpContext.Request))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        if (gevraagd is { NaToets: false } && !wie.FactorIsVers(klok) && !(gevraagd.OokHerstelcode && wie.MagFactorBeheren(klok)))
        {
            var request = context.HttpContext.Request;
            var terug = HttpMethods.IsPost(request.Method) ? await bewaring.BewaarAsync(context.HttpContext, wie.AccountId().Waarde) : Hier(request);
            context.Result = new LocalRedirectResult(Omweg(terug));
            return;
        }

        await next();
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.User.FactorIsVers(klok) ? await next(context) : Results.LocalRedirect(Omweg(Hier(context.HttpContext.Request)));

    internal static string Omweg(string terug) => "/account/opnieuw-inloggen?terug=" + Uri.EscapeDataString(terug);

    private static string Hier(HttpRequest request) => request.PathBase + request.Path + (HttpMethods.IsGet(request.Method) ? request.QueryString : default);
}
