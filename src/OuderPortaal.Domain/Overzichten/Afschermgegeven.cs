using System.Text.RegularExpressions;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>Words that belong to somebody else: an address, a number, a mail address (R-VTG-22, R-VTG-24).</summary>
/// <param name="Woorden">As our register holds them. A telephone number is found in any spelling.</param>
/// <param name="Omschrijving">What stands in their place: "adres van de andere ouder".</param>
/// <param name="Geheim">A secret address: an overview that still holds it is not offered or released.</param>
public sealed partial record Afschermgegeven(string Woorden, string Omschrijving, bool Geheim = false)
{
    private const int Abonneenummer = 9;

    private string Cijfers => string.Concat(Woorden.Where(char.IsAsciiDigit));

    private bool IsNummer => Cijfers.Length >= Abonneenummer && Woorden.All(c => char.IsAsciiDigit(c) || " +-()".Contains(c, StringComparison.Ordinal));

    /// <summary>The words as they stand in this text; null when they do not.</summary>
    public string? VindIn(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        if (IsNummer)
            return Nummer().Matches(tekst).Select(m => m.Value).FirstOrDefault(gevonden => Einde(gevonden) == Einde(Woorden));
        return Tekstplaatsen.Zoek(tekst, Woorden) is [var (van, tot), ..] ? tekst[van..tot] : null;
    }

    // 06 12 34 56 78 and +31 6 12345678 are one number: the last nine digits.
    private static string Einde(string nummer)
    {
        var cijfers = string.Concat(nummer.Where(char.IsAsciiDigit));
        return cijfers.Length >= Abonneenummer ? cijfers[^Abonneenummer..] : cijfers;
    }

    [GeneratedRegex(@"\+?\d[\d ()\u00A0-]{7,}\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Nummer();
}
