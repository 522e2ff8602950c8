using System.Reflection;
using System.Text.RegularExpressions;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>Reads every text of the parents' side.</summary>
public sealed partial class TekstenTests
{
    private const RegexOptions Opties = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static TheoryData<string> Namen => [.. Alle.Keys];

    private static Dictionary<string, Tekst> Alle { get; } = typeof(Tekst).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Tekst).Namespace)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Tekst)))
        .ToDictionary(p => $"{p.DeclaringType!.Name}.{p.Name}", p => (Tekst)p.GetValue(null)!);

    [Theory, Regel("R-AM-38"), MemberData(nameof(Namen))]
    public void Tekst_InEachForm_AddressesItsOwnReaderOnly(string naam)
    {
        var tekst = Alle[naam];

        Assert.DoesNotMatch(Je(), tekst.U);
        Assert.DoesNotMatch(U(), tekst.Je);
    }

    [Theory, Regel("R-TXT-1"), MemberData(nameof(Namen))]
    public void Tekst_InEachForm_HasShortSentencesAndTheSameGaps(string naam)
    {
        var tekst = Alle[naam];

        Assert.All(Zinnen(tekst.U).Concat(Zinnen(tekst.Je)), zin => Assert.InRange(zin.Split(' ').Length, 1, 20));
        Assert.Equal(Gaten(tekst.U), Gaten(tekst.Je));
    }

    [Fact, Regel("R-TXT-1")]
    public void Teksten_Together_HaveSentencesOfTwelveWordsOnAverage()
    {
        var lengtes = Alle.Values.SelectMany(tekst => Zinnen(tekst.U)).Select(zin => zin.Split(' ').Length).ToList();

        Assert.True(lengtes.Count > 200);
        Assert.InRange(lengtes.Average(), 1, 12);
    }

    private static IEnumerable<string> Zinnen(string tekst) => Zinseinde().Split(tekst).Where(zin => zin.Length > 0);

    private static string Gaten(string tekst) => string.Join(' ', Gat().Matches(tekst).Select(m => m.Value).Distinct().Order());

    [GeneratedRegex(@"\b(je|jij|jou|jouw|jezelf)\b", Opties, 1000)]
    private static partial Regex Je();

    [GeneratedRegex(@"\b(u|uw|uzelf)\b", Opties, 1000)]
    private static partial Regex U();

    [GeneratedRegex(@"(?<=[.?!:])\s", Opties, 1000)]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\{\d\}", Opties, 1000)]
    private static partial Regex Gat();
}
