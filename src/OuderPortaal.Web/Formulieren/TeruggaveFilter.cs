using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Formulieren;

/// <summary>
/// A form whose token had passed leads back to its page instead of to an error, and a page that is opened with kept input shows it, with one sentence.
/// </summary>
public sealed class TeruggaveFilter(Formulierbewaring bewaring) : IAsyncPageFilter, IAsyncAlwaysRunResultFilter
{
    /// <summary>Key in ViewData of the sentence above the page.</summary>
    public const string Melding = "Teruggave";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var uitgevoerd = await next();
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) || uitgevoerd.Exception is not null
            || uitgevoerd.Result is not (null or PageResult) || uitgevoerd.HandlerInstance is not PageModel pagina
            || !context.HttpContext.Request.Query.ContainsKey(Formulierbewaring.Sleutelnaam))
            return;

        if (await bewaring.GeefAsync(context.HttpContext) is not { } velden)
        {
            pagina.ViewData[Melding] = "Wat u had ingevuld, hebben wij niet meer. Vul het nog een keer in.";
            return;
        }

        foreach (var (naam, waarden) in velden)
            pagina.ModelState.SetModelValue(naam, waarden.Length == 1 ? waarden[0] : waarden, string.Join(',', waarden));
        pagina.ViewData[Melding] = "Wat u had ingevuld, staat er nog. Kijk het na en verstuur het opnieuw. Een bestand kiest u opnieuw.";
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.Result is IAntiforgeryValidationFailedResult && context.ActionDescriptor is PageActionDescriptor)
            context.Result = new LocalRedirectResult(await bewaring.BewaarAsync(context.HttpContext, context.HttpContext.User.AccountIdOfLeeg()?.Waarde ?? Guid.Empty));
        await next();
    }
}
