using System.Text.RegularExpressions;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>Finds what must never be kept of an identity document: its number, a BSN, the lines with &lt;&lt; (R-ID-5). Rather one sentence too many refused.</summary>
public static partial class Documentnummer
{
    public static bool IsErin(string? tekst) => tekst is not null && (Nummer().IsMatch(tekst) || Woord().Matches(tekst).Any(w => w.Value.Count(char.IsAsciiDigit) >= 3));

    /// <summary>Refuses a text with a number in it.</summary>
    public static void Weiger(string? tekst, string veld)
    {
        if (IsErin(tekst))
            throw new RuleViolation("R-ID-5", "Hier staat iets wat op een documentnummer of burgerservicenummer lijkt. Haal het weg: dat bewaren wij nooit.", veld);
    }

    // Nine digits, also with dots or spaces between groups of three; ten digits of a driving licence; the MRZ. No clock: a slow machine refuses nothing.
    [GeneratedRegex(
        @"<<|(^|[^0-9])([0-9]{9}|[0-9]{4}\.[0-9]{2}\.[0-9]{3})($|[^0-9])|(^|[^0-9])[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}($|[^0-9])|(^|[^0-9])[1-9][0-9]{9}($|[^0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Nummer();

    // Two letters and seven places of which the last is a digit: of a passport when three or more are.
    [GeneratedRegex(@"\b[A-Za-z]{2}[A-Za-z0-9]{6}[0-9]\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Woord();
}
