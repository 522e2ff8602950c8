namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>Who looked on one local date, by function.</summary>
/// <param name="Dag">Local date.</param>
/// <param name="Kijkers">Function, and how often.</param>
public sealed record Kijkdag(DateOnly Dag, IReadOnlyList<(string Functie, int Keer)> Kijkers);
