namespace OuderPortaal.Domain.Termijnen;

/// <summary>One line of the sum in a rekenstaat, in plain Dutch.</summary>
/// <param name="Omschrijving">What is added, such as "28 dagen erbij".</param>
/// <param name="Datum">Where the sum stands after this line; null when the line has no date.</param>
/// <param name="Dag">The same as text to show, such as "wo 25 maart", "sinds vr 13 maart" or "22 dagen".</param>
/// <param name="Uitleg">Why, with the rule cited; null when nothing needs saying.</param>
public sealed record Rekenstap(string Omschrijving, DateOnly? Datum, string Dag, string? Uitleg);
