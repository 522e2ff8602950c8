namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>One line of the week: without a name, so that the sheet may lie on a desk.</summary>
/// <param name="Dag">Local date on which it must be done; null when it has none.</param>
/// <param name="Wat">What to do, or what it is.</param>
/// <param name="Nummer">Of the case; null when it is about none.</param>
/// <param name="Naar">Where it is done.</param>
/// <param name="Bij">Who or what it waits for; empty when nothing needs saying.</param>
/// <param name="TeLaat">Its last day has passed.</param>
public sealed record Weekregel(DateOnly? Dag, string Wat, string? Nummer, string Naar, string Bij = "", bool TeLaat = false);
