using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn.Verzoeken;

namespace OuderPortaal.Web.Toegang;

/// <summary>
/// One view of a file by staff is one journaal row (R-SEC-5, T8): written before the page goes out, so that nobody sees what was not written down. A form that comes back with a
/// sentence shows the file again; a redirect shows nothing, and a 404 has the row of <see cref="WeigeringFilter"/>.
/// </summary>
public sealed class KijkFilter(IToegangsjournaal journaal) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var uitgevoerd = await next();
        if (uitgevoerd.Result is PageResult or FileResult or ContentResult or Stroomresultaat && context.HandlerInstance is IDossierpagina { Blikken: { Count: > 0 } blikken })
            await journaal.BekekenAsync(context.HttpContext.User.AccountId(), blikken, $"/{context.ActionDescriptor.AttributeRouteInfo?.Template}", context.HttpContext.RequestAborted);
    }
}
