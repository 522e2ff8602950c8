using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Formulieren;

/// <summary>A rule that says no, a colleague who was first, or a database where others kept writing, becomes a sentence above the same page with the input kept; never a 500 and never an empty form.</summary>
public sealed class RegelFilter(PortaalDbContext db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var uitgevoerd = await next();
        if (uitgevoerd.ExceptionHandled || uitgevoerd.HandlerInstance is not PageModel pagina)
            return;

        var (zin, veld) = uitgevoerd.Exception switch
        {
            RuleViolation regel => (regel.Message, regel.Veld),
            // Also when the colleague had added what may be there once: that comes before the version in one save.
            DbUpdateException fout when fout is DbUpdateConcurrencyException || fout.IsDubbel() => ("Een collega was u net voor. Kijk hoe het nu is en probeer het opnieuw.", null),
            { } fout when fout.IsBezet() => ("Het is nu erg druk. Er is niets opgeslagen. Probeer het over een minuut opnieuw.", null),
            _ => (null, null),
        };
        if (zin is null)
            return;

        // What the verb changed before it stopped is forgotten, with the files it had stored; the page shows what is true now.
        pagina.HttpContext.RequestServices.GetRequiredService<Documentkluis>().GooiOnvastWeg();
        db.ChangeTracker.Clear();
        if (pagina is IHerlaadbaar herlaadbaar && !await herlaadbaar.LoadAsync(pagina.HttpContext.RequestAborted))
        {
            uitgevoerd.Result = pagina.NotFound();
        }
        else
        {
            pagina.ModelState.AddModelError(Sleutel(pagina, veld), zin);
            // Filters of the account area look into it; the framework fills it in for results of handlers only.
            var weer = pagina.Page();
            weer.ViewData = pagina.ViewData;
            uitgevoerd.Result = weer;
        }

        uitgevoerd.ExceptionHandled = true;
    }

    // The domain names the field, the page puts a prefix before it: Invoer.Bewijstermijn.
    private static string Sleutel(PageModel pagina, string? veld) =>
        veld is null ? "" : pagina.ModelState.Keys.FirstOrDefault(k => k == veld || k.EndsWith('.' + veld, StringComparison.Ordinal)) ?? "";
}
