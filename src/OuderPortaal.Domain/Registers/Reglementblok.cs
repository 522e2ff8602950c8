using System.Text.RegularExpressions;

namespace OuderPortaal.Domain.Registers;

/// <summary>
/// A heading or a paragraph of the reglement, read from plain text: an empty line parts paragraphs, lines stay lines, numbers of clauses stay as they were typed. A heading is a line that begins with "#", or the first
/// line of a paragraph that begins with "Artikel" and a number and does not end as a sentence. Nothing else has a meaning: never a link, never code.
/// </summary>
/// <param name="IsKop">A heading.</param>
/// <param name="Tekst">Its words, lines parted by a line feed.</param>
/// <param name="Anker">By which a link finds a heading of an article, like "artikel-8"; the first of a number only. Null for all else.</param>
public sealed partial record Reglementblok(bool IsKop, string Tekst, string? Anker)
{
    private const int LangsteKop = 120;

    public static IReadOnlyList<Reglementblok> Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var blokken = new List<Reglementblok>();
        var alinea = new List<string>();
        foreach (var regel in tekst.Split('\n').Select(r => r.Trim()))
        {
            var artikel = Artikel().Match(regel);
            if (regel.StartsWith('#') && regel.TrimStart('#', ' ') is { Length: > 0 } kop)
                Kop(kop, Artikel().Match(kop));
            else if (alinea.Count == 0 && artikel.Success && regel.Length <= LangsteKop && regel[^1] is not ('.' or ';' or ',' or ':'))
                Kop(regel, artikel);
            else if (regel.Length == 0)
                Sluit();
            else
                alinea.Add(regel);
        }

        Sluit();
        return blokken;

        void Kop(string kop, Match artikel)
        {
            Sluit();
            var anker = artikel.Success ? $"artikel-{artikel.Groups["nummer"].Value}" : null;
            blokken.Add(new(true, kop, blokken.Exists(b => b.Anker == anker) ? null : anker));
        }

        void Sluit()
        {
            if (alinea.Count > 0)
                blokken.Add(new(false, string.Join('\n', alinea), null));
            alinea.Clear();
        }
    }

    [GeneratedRegex(@"^Artikel\s+(?<nummer>[0-9]{1,3})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Artikel();
}
