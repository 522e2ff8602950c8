namespace OuderPortaal.Domain.Termijnen;

/// <summary>One day in the strip of a rekenstaat.</summary>
/// <param name="Datum">Local date.</param>
/// <param name="Soort">What the day is.</param>
/// <param name="Nummer">Number in the count, 0 for the day of receipt; null on a day that does not count.</param>
/// <param name="IsVandaag">Whether it is today.</param>
/// <param name="VrijeDag">Why the end moves past it, such as "zondag" or "Tweede Paasdag"; null otherwise.</param>
public sealed record Rekendag(DateOnly Datum, RekendagSoort Soort, int? Nummer, bool IsVandaag, string? VrijeDag = null);
