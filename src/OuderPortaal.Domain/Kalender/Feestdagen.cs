using System.Collections.Frozen;

namespace OuderPortaal.Domain.Kalender;

/// <summary>
/// The algemeen erkende feestdagen of the Algemene termijnenwet, article 3 lid 1, and Goede Vrijdag of lid 2, for the years 2014 to 2099.
/// Refuses any other year (R-TRM-7): nobody can know what the law says then.
/// </summary>
public static class Feestdagen
{
    public const int EersteJaar = 2014;
    public const int LaatsteJaar = 2099;

    private static readonly FrozenDictionary<DateOnly, string> Alle =
        Enumerable.Range(EersteJaar, LaatsteJaar - EersteJaar + 1).SelectMany(VanJaar).ToFrozenDictionary(d => d.Key, d => d.Value);

    /// <summary>Name of the feestdag on this date, such as "Tweede Paasdag"; null on any other day.</summary>
    public static string? Naam(DateOnly datum)
    {
        EisJaar(datum.Year);
        return Alle.GetValueOrDefault(datum);
    }

    /// <summary>The feestdagen of one year in order of date.</summary>
    public static IReadOnlyList<DateOnly> Van(int jaar)
    {
        EisJaar(jaar);
        return [.. Alle.Keys.Where(d => d.Year == jaar).Order()];
    }

    /// <summary>Easter Sunday by the method of Meeus, Jones and Butcher.</summary>
    public static DateOnly Pasen(int jaar)
    {
        EisJaar(jaar);
        int a = jaar % 19, b = jaar / 100, c = jaar % 100, d = b / 4, e = b % 4;
        int f = (b + 8) / 25, g = (b - f + 1) / 3, h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        var som = h + l - (7 * m) + 114;
        return new DateOnly(jaar, som / 31, (som % 31) + 1);
    }

    internal static void EisJaar(int jaar)
    {
        if (jaar is < EersteJaar or > LaatsteJaar)
            throw new RuleViolation("R-TRM-7", "Deze datum valt buiten onze kalender. Kies een jaar van 2014 tot en met 2099.");
    }

    private static Dictionary<DateOnly, string> VanJaar(int jaar)
    {
        var pasen = Pasen(jaar);
        var koningsdag = new DateOnly(jaar, 4, 27);
        var dagen = new Dictionary<DateOnly, string>
        {
            [new(jaar, 1, 1)] = "Nieuwjaarsdag",
            [pasen.AddDays(-2)] = "Goede Vrijdag",
            [pasen.AddDays(1)] = "Tweede Paasdag",
            [koningsdag.DayOfWeek == DayOfWeek.Sunday ? koningsdag.AddDays(-1) : koningsdag] = "Koningsdag",
            [new(jaar, 5, 5)] = "Bevrijdingsdag",
            [pasen.AddDays(50)] = "Tweede Pinksterdag",
            [new(jaar, 12, 25)] = "Eerste Kerstdag",
            [new(jaar, 12, 26)] = "Tweede Kerstdag",
        };

        // Ascension Day can coincide with 5 May (2016); then it gives the day its name.
        dagen[pasen.AddDays(39)] = "Hemelvaartsdag";
        return dagen;
    }
}
