using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OuderPortaal.Web.Composition;

namespace OuderPortaal.Web.Deelvragen;

/// <summary>Before a code was right in this browser the page takes words and no files: a larger body is thrown away while it comes in, never kept in memory (R-SEC-6).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BestandNaCodeAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Most bytes without a code: an answer of any length that is carried along fits.</summary>
    public const int Klein = 64 * 1024;

    /// <summary>Before <see cref="Formulieren.UploadgrensAttribute"/>, and so before anything reads the form.</summary>
    public int Order => 50;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.ContentLength <= Klein
            || await http.RequestServices.GetRequiredService<Antwoordbalie>().KentAsync(context.RouteData.Values["sleutel"] as string ?? "", http.RequestAborted))
            return;
        if (http.Request.ContentLength is null)
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens)
                grens.MaxRequestBodySize = Klein;
            return;
        }

        await Groottegrens.WeigerAsync(http);
        context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
