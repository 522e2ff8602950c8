using System.Globalization;

namespace OuderPortaal.Tests;

/// <summary>Dates and instants in tests as people write them.</summary>
internal static class Lezen
{
    public static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DagOfGeen(string? tekst) => tekst is null ? null : Dag(tekst);

    public static DateTimeOffset Moment(string tekst) =>
        DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
