using System.Globalization;
using System.Text;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Whether a password can be guessed by who knows the place and the person (R-ID-9): it is on the list, or little is left of it without known words, years, repeats
/// and rows of keys. Says nothing about kinds of characters: any sentence will do.
/// </summary>
public sealed class Wachtwoordsterkte(VeelgebruikteWachtwoorden veelgebruikt)
{
    /// <summary>Fewer letters and digits than this beside known words is no password of its own.</summary>
    private const int MinstensOver = 6;

    /// <summary>Beside known words one ordinary word counts only when it is this long.</summary>
    private const int EigenWoord = 8;

    private static readonly string[] Plaats =
    [
        "ouderportaal", "portaal", "ouders", "ouder", "wachtwoord", "password", "welkom", "inloggen", "samenwerkingsverband", "passend", "onderwijs", "school", "leerling",
        "leerlingen", "dossier", "inzage", "basisschool", "middelbare", "kinderen", "admin", "beheerder", "secretariaat", "deproeftuin", "proeftuin",
    ];

    private static readonly string[] Rijen = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz", "azertyuiop", "qazwsxedcrfvtgbyhnujmikolp"];

    /// <summary>False when it is easy to guess.</summary>
    /// <param name="wachtwoord">As typed.</param>
    /// <param name="eigenWoorden">Names and addresses of the person, the SWV and the pupils; any text.</param>
    public bool IsSterk(string wachtwoord, IEnumerable<string> eigenWoorden)
    {
        ArgumentNullException.ThrowIfNull(wachtwoord);
        var woorden = Plaats.Concat(eigenWoorden.SelectMany(Woorden)).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ToList();
        return new[] { Kaal(wachtwoord), Kaal(Ontcijfer(wachtwoord)) }.All(vorm => IsSterk(vorm, woorden));
    }

    private bool IsSterk(string kaal, List<string> woorden)
    {
        var letters = kaal.Trim("0123456789".ToCharArray());
        if (veelgebruikt.Bevat(kaal) || veelgebruikt.Bevat(letters))
            return false;
        if (Periode(kaal) is var periode && periode < kaal.Length)
            return periode >= 12 && IsSterk(kaal[..periode], woorden);

        var rest = ZonderRijen(ZonderJaartallen(woorden.Aggregate(kaal, (tekst, woord) => tekst.Replace(woord, " ", StringComparison.Ordinal))));
        var over = string.Concat(rest.Where(c => c != ' '));
        return over.Length >= MinstensOver && (over.Length == kaal.Length || over.Length >= EigenWoord || !veelgebruikt.Bevat(over.Trim("0123456789".ToCharArray())));
    }

    /// <summary>Lower case without accents, only letters and digits.</summary>
    private static string Kaal(string tekst) =>
        string.Concat(tekst.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit));

    /// <summary>"W3lk0m" as the word that was meant.</summary>
    private static string Ontcijfer(string tekst) => string.Concat(tekst.Select(c => c switch
    {
        '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c,
    }));

    private static IEnumerable<string> Woorden(string tekst) =>
        tekst.Split([' ', '-', '.', '_', '@', '+', ',', '\''], StringSplitOptions.RemoveEmptyEntries).Append(tekst).Select(Kaal).Where(w => w.Length >= 4);

    /// <summary>Length of the part that is repeated to the end; the whole length when nothing is.</summary>
    private static int Periode(string tekst)
    {
        for (var p = 1; p <= tekst.Length / 2; p++)
        {
            if (tekst.AsSpan(p).SequenceEqual(tekst.AsSpan(0, tekst.Length - p)))
                return p;
        }

        return tekst.Length;
    }

    private static string ZonderJaartallen(string tekst)
    {
        for (var i = 0; i + 4 <= tekst.Length; i++)
        {
            if (int.TryParse(tekst.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 1900 and < 2100)
                tekst = tekst.Remove(i, 4).Insert(i, " ");
        }

        return tekst;
    }

    /// <summary>Takes out rows of keys, letters or digits of four and longer, forward and back, and one sign many times.</summary>
    private static string ZonderRijen(string tekst)
    {
        var uit = new StringBuilder();
        for (var i = 0; i < tekst.Length;)
        {
            var lengte = 1;
            foreach (var stap in (ReadOnlySpan<int>)[1, -1, 0])
            {
                var j = i;
                while (j + 1 < tekst.Length && tekst[j] != ' ' && VolgtOp(tekst[j], tekst[j + 1], stap))
                    j++;
                lengte = Math.Max(lengte, j - i + 1);
            }

            uit.Append(lengte >= 4 ? " " : tekst.AsSpan(i, lengte = 1));
            i += lengte;
        }

        return uit.ToString();
    }

    private static bool VolgtOp(char dit, char volgend, int stap) => stap == 0
        ? dit == volgend
        : Array.Exists(Rijen, rij => rij.IndexOf(dit, StringComparison.Ordinal) is >= 0 and var plaats && plaats + stap >= 0 && plaats + stap < rij.Length && rij[plaats + stap] == volgend);
}
