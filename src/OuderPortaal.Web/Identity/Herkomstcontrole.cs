namespace OuderPortaal.Web.Identity;

/// <summary>Another site may lead somebody who is logged in to a page of ours, and nothing else: no fetch, frame, picture or form (ASVS 3.5.8).</summary>
internal static class Herkomstcontrole
{
    public static bool IsVanElders(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated == true && IsVanElders(context.Request)
            && !(HttpMethods.IsGet(context.Request.Method) && context.Request.Headers["Sec-Fetch-Mode"].ToString() == "navigate"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    }
}
