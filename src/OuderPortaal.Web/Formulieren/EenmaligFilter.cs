using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Formulieren;

/// <summary>
/// The same form sent twice, or 32 times at once, is done once: every copy is redirected to where the first one went. The key is written by the first save, so that
/// a crash leaves both or neither.
/// </summary>
public sealed class EenmaligFilter(PortaalDbContext db, Eenmaligheid eenmaligheid) : IAsyncPageFilter
{
    /// <summary>Name of the hidden field.</summary>
    public const string Veld = "Eenmalig";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.Request.Form[Veld].ToString() is not { Length: >= 16 and <= 64 } sleutel)
        {
            await next();
            return;
        }

        if (await db.EenmaligeSleutels.AnyAsync(e => e.Sleutel == sleutel, http.RequestAborted))
        {
            context.Result = await NaarDeEersteAsync(sleutel, http);
            return;
        }

        eenmaligheid.Begin(sleutel);
        var uitgevoerd = await next();
        if (uitgevoerd is { Exception: DbUpdateException fout, ExceptionHandled: false } && fout.IsDubbel())
        {
            db.ChangeTracker.Clear();
            if (await db.EenmaligeSleutels.AnyAsync(e => e.Sleutel == sleutel, http.RequestAborted))
            {
                uitgevoerd.ExceptionHandled = true;
                uitgevoerd.Result = await NaarDeEersteAsync(sleutel, http);
            }

            return;
        }

        // A copy that came in together with the first one, and was refused because the first one had just done it.
        if (!eenmaligheid.IsGebruikt && (uitgevoerd.Exception is null || uitgevoerd.ExceptionHandled)
            && await db.EenmaligeSleutels.AsNoTracking().AnyAsync(e => e.Sleutel == sleutel, http.RequestAborted))
        {
            uitgevoerd.Result = await NaarDeEersteAsync(sleutel, http);
            return;
        }

        if (eenmaligheid.IsGebruikt && uitgevoerd.Exception is null)
        {
            var doel = Doel(uitgevoerd.Result, context) ?? http.Request.Path + http.Request.QueryString;
            await db.EenmaligeSleutels.Where(e => e.Sleutel == sleutel).ExecuteUpdateAsync(s => s.SetProperty(e => e.Doel, doel), http.RequestAborted);
        }
    }

    /// <summary>Waits, bounded, until the first one knows where it went.</summary>
    private async Task<IActionResult> NaarDeEersteAsync(string sleutel, HttpContext http)
    {
        for (var poging = 0; poging < 100; poging++)
        {
            var doel = await db.EenmaligeSleutels.AsNoTracking().Where(e => e.Sleutel == sleutel).Select(e => e.Doel).FirstOrDefaultAsync(http.RequestAborted);
            if (!string.IsNullOrEmpty(doel))
                return new LocalRedirectResult(doel);
            await Task.Delay(50, http.RequestAborted);
        }

        return new LocalRedirectResult(http.Request.Path + http.Request.QueryString);
    }

    private static string? Doel(IActionResult? resultaat, PageHandlerExecutingContext context)
    {
        var url = context.HttpContext.RequestServices.GetRequiredService<Microsoft.AspNetCore.Mvc.Routing.IUrlHelperFactory>().GetUrlHelper(context);
        var doel = resultaat switch
        {
            RedirectToPageResult r => url.Page(r.PageName, r.PageHandler, r.RouteValues, null, null, r.Fragment),
            LocalRedirectResult r => r.Url.StartsWith("~/", StringComparison.Ordinal) ? r.Url[1..] : r.Url,
            RedirectResult r => r.Url,
            _ => null,
        };
        return url.IsLocalUrl(doel) ? doel : null;
    }
}
