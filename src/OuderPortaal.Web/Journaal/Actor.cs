using System.Security.Claims;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Journaal;

/// <summary>Who acts in this request: the logged-in person, or the system itself (a job, the command line).</summary>
public sealed class Actor(IHttpContextAccessor context)
{
    /// <summary>Somebody without an account who came in by a link.</summary>
    public const string Buiten = "buiten";

    private bool _buiten;
    private string? _als;

    public AccountId? AccountId =>
        !_buiten && Guid.TryParse(context.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new AccountId(id) : null;

    /// <summary>Role of staff, "verzoeker", "buiten", or "systeem".</summary>
    public string Hoedanigheid => _als ?? (_buiten ? Buiten : context.HttpContext?.User switch
    {
        { Identity.IsAuthenticated: true } user => user.FindFirstValue(ClaimTypes.Role) ?? "verzoeker",
        _ => "systeem",
    });

    /// <summary>From here on in this request the same person acts in another capacity than the own role.</summary>
    public void TreedtOpAls(string hoedanigheid) => _als = hoedanigheid;

    /// <summary>From here on in this request the link speaks, and not whoever happens to be logged in.</summary>
    public void SpreektVanBuiten() => _buiten = true;
}
