using System.Text.RegularExpressions;

namespace OuderPortaal.Web.Brieven;

/// <summary>Takes out of a kept letter what was erased since (R-AM-28): the item becomes its number, the reason a line that it went. The rest stays as it was sent.</summary>
public static partial class Briefredactie
{
    /// <summary>How an erased item is named.</summary>
    public static string Naam(int volgnummer) => $"Onderdeel {volgnummer}";

    /// <summary>The letter without the words of this item.</summary>
    public static string Zonder(string html, int volgnummer) => Stuk().Replace(html, m =>
        m.Groups["nummer"].Value != volgnummer.ToString(System.Globalization.CultureInfo.InvariantCulture) ? m.Value
        : m.Groups["open"].Value + (m.Groups["wat"].Value == "onderdeel" ? Naam(volgnummer) : "Deze uitleg is weg, samen met de gegevens."));

    [GeneratedRegex("(?<open><(?:span|p) data-(?<wat>onderdeel|reden)=\"(?<nummer>[0-9]+)\">)[^<]*", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Stuk();
}
