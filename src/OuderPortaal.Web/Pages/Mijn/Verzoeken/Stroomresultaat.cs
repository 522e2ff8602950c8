using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>A download that is written while it is made: nothing is kept in memory or on disk, and nobody keeps a copy on the way.</summary>
internal sealed class Stroomresultaat(string mediaType, string bestandsnaam, Func<Stream, CancellationToken, Task> schrijf) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var antwoord = context.HttpContext.Response;
        antwoord.ContentType = mediaType;
        antwoord.Headers.ContentDisposition = new ContentDisposition { DispositionType = DispositionTypeNames.Attachment, FileName = bestandsnaam }.ToString();
        antwoord.Headers.CacheControl = "no-store";
        antwoord.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        return schrijf(antwoord.Body, context.HttpContext.RequestAborted);
    }
}
