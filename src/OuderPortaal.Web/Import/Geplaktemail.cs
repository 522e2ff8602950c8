using System.Globalization;
using System.Text.RegularExpressions;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Import;

/// <summary>One mail out of a pasted text, as the lines above it say: who sent it, on which day, and what it says. What cannot be read is empty; nothing is guessed.</summary>
/// <param name="Naam">Of the sender; empty when only an address stands there.</param>
/// <param name="Adres">E-mail address of the sender; may be empty.</param>
/// <param name="Dag">Local date on which it was sent; null when no date can be read.</param>
/// <param name="Onderwerp">May be empty.</param>
/// <param name="Tekst">What stands below its head, up to the mail it answers.</param>
internal sealed partial record Geplaktemail(string Naam, string Adres, DateOnly? Dag, string Onderwerp, string Tekst)
{
    private static readonly string[] Maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>How English, and Dutch in full, begin the months that they write otherwise.</summary>
    private static readonly Dictionary<string, string> Anders = new(StringComparer.Ordinal) { ["mar"] = "mrt", ["maa"] = "mrt", ["may"] = "mei", ["oct"] = "okt" };

    /// <summary>The mails of a text, the newest first: whoever forwarded one stands above it.</summary>
    public static IReadOnlyList<Geplaktemail> Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var regels = tekst.ReplaceLineEndings("\n").Split('\n').Select(r => Aanhaling().Replace(r, "").TrimEnd()).ToList();
        var koppen = Koppen(regels).ToList();
        return [.. koppen.Select((kop, i) => Maak(kop.Velden, regels[kop.Einde..(i + 1 < koppen.Count ? koppen[i + 1].Begin : regels.Count)]))];
    }

    /// <summary>Runs of lines as "Van: ...", of which one names the sender; a long one goes on in the line below.</summary>
    private static IEnumerable<(int Begin, int Einde, Dictionary<string, string> Velden)> Koppen(List<string> regels)
    {
        for (var i = 0; i < regels.Count; i++)
        {
            var (begin, velden) = (i, new Dictionary<string, string>(StringComparer.Ordinal));
            while (i < regels.Count && Kopregel().Match(regels[i]) is { Success: true } m)
            {
                velden.TryAdd(Soort(m.Groups["naam"].Value), m.Groups["waarde"].Value.Trim().Trim('*').Trim());
                i++;
            }

            if (velden.Count > 1 && velden.ContainsKey("van"))
                yield return (begin, i, velden);
        }
    }

    private static Geplaktemail Maak(Dictionary<string, string> velden, List<string> onder)
    {
        var van = Afzender().Match(velden["van"]);
        var naam = van.Success ? van.Groups["naam"].Value.Trim().Trim('"', '\'') : velden["van"];
        var adres = van.Success ? van.Groups["adres"].Value : "";
        if (adres.Length == 0 && naam.Contains('@', StringComparison.Ordinal))
            (naam, adres) = ("", naam);
        var einde = onder.FindIndex(r => Scheiding().IsMatch(r));
        var tekst = string.Join('\n', einde < 0 ? onder : onder[..einde]).Trim();
        return new(naam.Contains('@', StringComparison.Ordinal) ? "" : naam, adres, LeesDag(velden.GetValueOrDefault("datum", "")), velden.GetValueOrDefault("onderwerp", ""), tekst);
    }

    private static DateOnly? LeesDag(string tekst)
    {
        // With a zone beside it the day here may be another one.
        if (MetZone().IsMatch(tekst) && DateTimeOffset.TryParse(Haakjes().Replace(tekst, ""), CultureInfo.InvariantCulture, out var moment))
            return Amsterdam.Datum(moment);
        return new[] { DagMaandJaar(), MaandDagJaar(), JaarMaandDag() }.Select(vorm => vorm.Match(tekst.ToLowerInvariant())).FirstOrDefault(m => m.Success) is { } m
            && Maand(m.Groups["maand"].Value) is { } maand
            && DateOnly.TryParseExact($"{m.Groups["jaar"].Value}-{maand}-{m.Groups["dag"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
    }

    private static int? Maand(string tekst)
    {
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
            return getal;
        var begin = tekst[..Math.Min(3, tekst.Length)];
        var plaats = Array.IndexOf(Maanden, Anders.GetValueOrDefault(begin, begin));
        return plaats < 0 ? null : plaats + 1;
    }

    private static string Soort(string naam) => naam.ToLowerInvariant() switch
    {
        "van" or "from" => "van",
        "verzonden" or "datum" or "sent" or "date" => "datum",
        "onderwerp" or "subject" => "onderwerp",
        var anders => anders,
    };

    [GeneratedRegex(@"^[>\s]+", RegexOptions.None, 1000)]
    private static partial Regex Aanhaling();

    [GeneratedRegex(@"^\*{0,2}(?<naam>Van|From|Verzonden|Datum|Sent|Date|Aan|To|Cc|Onderwerp|Subject|Antwoord aan|Reply-To|Prioriteit|Importance|Bijlagen|Attachments)\*{0,2}\s*:(?<waarde>.*)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Kopregel();

    [GeneratedRegex(@"^(?<naam>[^<\[]*)[<\[](?:mailto:)?(?<adres>[^>\]\s]+@[^>\]\s]+)[>\]]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Afzender();

    [GeneratedRegex(@"^(-{2,}.*-{2,}|_{5,}|(Op|On) .*(schreef|wrote).*:?|Begin doorgestuurd bericht:|Begin forwarded message:)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"[+-]\d{4}\b|\bGMT\b|\bUTC\b|\dZ\b", RegexOptions.None, 1000)]
    private static partial Regex MetZone();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"\b(?<dag>\d{1,2})(?:\s+(?<maand>[a-z]{3,})\.?,?\s+|[-/](?<maand>\d{1,2})[-/])(?<jaar>\d{4})\b", RegexOptions.None, 1000)]
    private static partial Regex DagMaandJaar();

    [GeneratedRegex(@"\b(?<maand>[a-z]{3,})\.?\s+(?<dag>\d{1,2}),?\s+(?<jaar>\d{4})\b", RegexOptions.None, 1000)]
    private static partial Regex MaandDagJaar();

    [GeneratedRegex(@"\b(?<jaar>\d{4})-(?<maand>\d{2})-(?<dag>\d{2})\b", RegexOptions.None, 1000)]
    private static partial Regex JaarMaandDag();
}
