using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>Writes one journaal row when somebody who is logged in asks for what is not theirs. Called before the 404 goes out; saves by itself.</summary>
public interface IToegangsjournaal
{
    /// <summary><c>account</c> asked for <c>route</c>: the template, such as <c>/mijn/verzoeken/{id}</c>, never the id itself.</summary>
    Task GeweigerdAsync(AccountId account, string route, CancellationToken ct);
}
