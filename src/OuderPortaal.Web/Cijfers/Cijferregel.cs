namespace OuderPortaal.Web.Cijfers;

/// <summary>One line of the figures: on the page and in the file.</summary>
/// <param name="Groep">Heading under which it stands.</param>
/// <param name="Naam">What is counted.</param>
/// <param name="Getal">Of a kind, or of all; null when there is nothing to say.</param>
/// <param name="AlsErIs">Left out of the page when it is 0 everywhere; the file always has the same lines.</param>
public sealed record Cijferregel(string Groep, string Naam, Func<Soortcijfers, double?> Getal, bool AlsErIs = false);
