using System.Globalization;

namespace OuderPortaal.Web.Cijfers;

/// <summary>A calendar year, or a quarter of one, in local dates: what was received in it is counted.</summary>
/// <param name="Jaar">Calendar year.</param>
/// <param name="Kwartaal">1 to 4; null for the whole year.</param>
public sealed record Periode(int Jaar, int? Kwartaal = null)
{
    public DateOnly Van => new(Jaar, Kwartaal is { } k ? (k * 3) - 2 : 1, 1);

    public DateOnly TotEnMet => Van.AddMonths(Kwartaal is null ? 12 : 3).AddDays(-1);

    /// <summary>For a file name and the journaal: 2026 or 2026-K1.</summary>
    public string Code => Kwartaal is { } k ? string.Create(CultureInfo.InvariantCulture, $"{Jaar}-K{k}") : Jaar.ToString(CultureInfo.InvariantCulture);

    public string Naam => Kwartaal switch { null => $"heel {Jaar}", 1 => $"januari, februari en maart {Jaar}", 2 => $"april, mei en juni {Jaar}", 3 => $"juli, augustus en september {Jaar}", _ => $"oktober, november en december {Jaar}" };

    /// <summary>What was typed in an address, or the whole year of today where that makes no sense.</summary>
    public static Periode Lees(string? jaar, string? kwartaal, IReadOnlyList<int> jaren, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(jaren);
        var gekozen = int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var j) && jaren.Contains(j) ? j : vandaag.Year;
        return new(gekozen, int.TryParse(kwartaal, NumberStyles.None, CultureInfo.InvariantCulture, out var k) && k is >= 1 and <= 4 ? k : null);
    }
}
