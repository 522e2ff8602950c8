using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The items of a request as its reader may see them now.</summary>
/// <param name="Regels">In the order in which they were asked.</param>
/// <param name="FactorNietVers">More can be read after logging in again.</param>
/// <param name="InBrief">There is a decision that is not shown here.</param>
public sealed record Onderdelenstand(IReadOnlyList<Onderdeelstand> Regels, bool FactorNietVers, bool InBrief)
{
    public Tekst Kop { get; init; } = Correctieteksten.Punten;

    public static Onderdelenstand Geen { get; } = new([], false, false);
}
