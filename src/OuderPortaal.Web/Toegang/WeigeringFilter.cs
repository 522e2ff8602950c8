using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Toegang;

/// <summary>Somebody who is logged in asked for what is not theirs: the page answered 404, and here comes the one journaal row, with the route and never the id.</summary>
public sealed class WeigeringFilter(IToegangsjournaal journaal) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var uitgevoerd = await next();
        if (uitgevoerd.Result is NotFoundResult && context.HttpContext.User.Identity?.IsAuthenticated == true)
            await journaal.GeweigerdAsync(context.HttpContext.User.AccountId(), $"/{context.ActionDescriptor.AttributeRouteInfo?.Template}", context.HttpContext.RequestAborted);
    }
}
