using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Web.Pages.Instellingen;

/// <summary>What a change would do, before it is made.</summary>
/// <param name="Instelling">Which setting.</param>
/// <param name="Wijziging">The change, not stored.</param>
/// <param name="Lopend">Requests and complaints that run and keep theirs.</param>
/// <param name="UiterlijkNu">Last local date of a request that would come in today, as it is.</param>
/// <param name="UiterlijkStraks">The same, after the change.</param>
public sealed record Instellingsproef(Instelling Instelling, Instellingswijziging Wijziging, int Lopend, DateOnly? UiterlijkNu, DateOnly? UiterlijkStraks)
{
    public IReadOnlyList<string> Was => Instelling.Toon(Wijziging.Oud);

    public IReadOnlyList<string> Wordt => Instelling.Toon(Wijziging.Nieuw);

    /// <summary>Of a list: what comes.</summary>
    public IEnumerable<string> Erbij => Wordt.Except(Was);

    /// <summary>Of a list: what goes.</summary>
    public IEnumerable<string> Weg => Was.Except(Wordt);
}
