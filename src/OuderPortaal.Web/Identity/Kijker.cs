using System.Security.Claims;

namespace OuderPortaal.Web.Identity;

/// <summary>Through whose eyes the lists of staff are made: who is logged in, or the member of staff for whom a job counts. One per scope.</summary>
public sealed class Kijker(IHttpContextAccessor http)
{
    private ClaimsPrincipal? _ander;

    public ClaimsPrincipal Gebruiker => _ander ?? http.HttpContext?.User ?? throw new InvalidOperationException("Nobody looks here.");

    /// <summary>From now on, in this scope, as this person. For jobs only: a page looks as who is logged in.</summary>
    public void KijkAls(ClaimsPrincipal wie)
    {
        if (http.HttpContext is not null)
            throw new InvalidOperationException("A page looks as who is logged in.");
        _ander = wie;
    }
}
