using System.Security.Claims;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Journaal;

/// <summary>Who acts in this request: the logged-in person, or the system itself (a job, the command line).</summary>
public sealed class Actor(IHttpContextAccessor context)
{
    public AccountId? AccountId =>
        Guid.TryParse(context.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new AccountId(id) : null;

    /// <summary>Role of staff, "verzoeker", or "systeem".</summary>
    public string Hoedanigheid => context.HttpContext?.User switch
    {
        { Identity.IsAuthenticated: true } user => user.FindFirstValue(ClaimTypes.Role) ?? "verzoeker",
        _ => "systeem",
    };
}
