using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace OuderPortaal.Web.Composition;

/// <summary>
/// A file over the limit of its page gets a page that says so. The server alone would cut the line while the browser is still sending, and the reader would see
/// nothing but a broken connection; so what was promised is read and thrown away, within bounds.
/// </summary>
internal static class Groottegrens
{
    private const long LeesTotEnMet = 200_000_000;

    private static readonly TimeSpan LeesHoogstens = TimeSpan.FromSeconds(60);

    /// <summary>After routing: that puts the limit of the page in place.</summary>
    public static void UseGroottegrens(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // A page about an error never reads the form that led to it: that is gone, or is what failed.
            context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
            await next(context);
            return;
        }

        var grens = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (grens?.MaxRequestBodySize is not { } hoogstens || context.Request.ContentLength is not { } lengte || lengte <= hoogstens)
        {
            await next(context);
            return;
        }

        await WeigerAsync(context);
    });

    /// <summary>Too large: reads what was promised and keeps none of it, so that the browser gets the page that says so.</summary>
    internal static async Task WeigerAsync(HttpContext context)
    {
        if (context.Request.ContentLength <= LeesTotEnMet && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: true } and var grens)
        {
            grens?.MaxRequestBodySize = null;
            await DropAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task DropAsync(HttpContext context)
    {
        using var bedenktijd = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        bedenktijd.CancelAfter(LeesHoogstens);
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, bedenktijd.Token);
        }
        catch (OperationCanceledException)
        {
            // Too slow, or gone: the answer is the same.
        }
        catch (IOException)
        {
            // The reader closed the page.
        }
    }
}
