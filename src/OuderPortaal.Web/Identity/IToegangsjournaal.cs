using OuderPortaal.Domain;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Identity;

/// <summary>Writes one journaal row when somebody who is logged in asks for what is not theirs, or looks at a file. Called before the answer goes out; saves by itself.</summary>
public interface IToegangsjournaal
{
    /// <summary><c>account</c> asked for <c>route</c>: the template, such as <c>/mijn/verzoeken/{id}</c>, never the id itself.</summary>
    Task GeweigerdAsync(AccountId account, string route, CancellationToken ct);

    /// <summary><c>account</c> of staff sees these files now, on <c>route</c>: a row each.</summary>
    Task BekekenAsync(AccountId account, IReadOnlyList<Dossierblik> blikken, string route, CancellationToken ct);
}
