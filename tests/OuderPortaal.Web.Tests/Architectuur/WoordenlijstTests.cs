using System.Text.RegularExpressions;
using OuderPortaal.Domain.Taken;

namespace OuderPortaal.Web.Tests.Architectuur;

/// <summary>The glossary can be read: each line is whole, each word stands there once and in its place, and the values that people meet are in it.</summary>
public sealed partial class WoordenlijstTests
{
    private static readonly string[] Mappen = ["Bewaren", "Correcties", "Taken", "Toestemmingen", "Verstrekkingen", "Verzoeken"];

    private static string[] Regels => File.ReadAllLines(Path.Combine(Bron.Wortel, "docs/woordenlijst.md"));

    private static IEnumerable<string> Woorden => Regels.Where(r => r.StartsWith("| ", StringComparison.Ordinal)).Select(Woord);

    [Fact]
    public void Lines_HaveAWordAMeaningAndWhatItIsNot() => Bron.IsLeeg(
        Regels.Where(r => r.StartsWith('|') && !r.StartsWith("|---", StringComparison.Ordinal) && (r.Count(t => t == '|') != 4 || r.Split('|')[1..4].Any(string.IsNullOrWhiteSpace))));

    [Fact]
    public void Words_StandOnce() => Bron.IsLeeg(Woorden.Where(w => w != "Gebeurtenis").GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Words_AreInAlphabeticalOrder()
    {
        var regels = Regels;
        var tabellen = Enumerable.Range(0, regels.Length).Where(i => regels[i].StartsWith("|---", StringComparison.Ordinal))
            .Select(i => regels[(i + 1)..].TakeWhile(r => r.StartsWith('|')).Select(Woord).ToList()).ToList();

        Assert.Equal(2, tabellen.Count);
        Bron.IsLeeg(tabellen.SelectMany(t => t.Zip(t.Skip(1))).Where(p => string.CompareOrdinal(Sleutel(p.First), Sleutel(p.Second)) > 0).Select(p => $"{p.Second} after {p.First}"));
    }

    [Fact]
    public void Values_AreNamed()
    {
        var bekend = Heel().Matches(string.Join('\n', Regels)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var waarden = typeof(Taak).Assembly.GetTypes().Where(t => t is { IsEnum: true, IsVisible: true } && Mappen.Contains(t.Namespace!.Split('.')[^1])).ToList();

        Assert.NotEmpty(waarden);
        Bron.IsLeeg(from soort in waarden from naam in Enum.GetNames(soort) where !bekend.Contains(naam) select $"{soort.Name}.{naam}");
    }

    private static string Woord(string regel) => regel.Split('|')[1].Trim();

    private static string Sleutel(string woord) => Overig().Replace(woord, "").ToLowerInvariant();

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Heel();

    [GeneratedRegex("[^A-Za-z0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Overig();
}
