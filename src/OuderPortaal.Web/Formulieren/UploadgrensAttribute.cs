using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OuderPortaal.Web.Formulieren;

/// <summary>A page that takes files, all together at most this many megabytes. They stay in memory: plain text never touches the disk, not even a temporary file.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadgrensAttribute(int megabytes) : Attribute, IRequestSizeLimitMetadata, IAuthorizationFilter, IOrderedFilter
{
    private readonly int _bytes = megabytes * 1024 * 1024;

    public int Megabytes => megabytes;

    public long? MaxRequestBodySize => _bytes;

    /// <summary>Before the check against forgery, which reads the form.</summary>
    public int Order => 100;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var inGeheugen = new FormOptions { MemoryBufferThreshold = _bytes, MultipartBodyLengthLimit = _bytes, BufferBodyLengthLimit = _bytes };
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, inGeheugen));
    }
}
