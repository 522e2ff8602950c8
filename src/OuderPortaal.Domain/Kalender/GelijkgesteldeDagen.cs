using System.Collections.Frozen;

namespace OuderPortaal.Domain.Kalender;

/// <summary>
/// Days that a royal decree sets equal to a feestdag (Algemene termijnenwet, article 3 lid 3), published in the Staatscourant for three years at a time.
/// This table is the default of an installation; a request keeps the version that was in force when it was received (R-TRM-14).
/// </summary>
public static class GelijkgesteldeDagen
{
    public static IReadOnlySet<DateOnly> Standaard { get; } = new[]
    {
        new DateOnly(2023, 4, 28), new DateOnly(2023, 5, 19), new DateOnly(2024, 5, 10), new DateOnly(2024, 12, 27), new DateOnly(2025, 5, 30),
        new DateOnly(2026, 1, 2), new DateOnly(2026, 5, 15), new DateOnly(2027, 5, 7), new DateOnly(2028, 4, 28), new DateOnly(2028, 5, 26),
    }.ToFrozenSet();

    /// <summary>Whether the table has any row in the three-year block (2023-2025, 2026-2028, ...) of this year; if not, staff must be warned at start.</summary>
    public static bool HeeftBlokVan(int jaar, IEnumerable<DateOnly> dagen) => dagen.Any(d => Blok(d.Year) == Blok(jaar));

    private static int Blok(int jaar) => (jaar - 1) / 3;
}
