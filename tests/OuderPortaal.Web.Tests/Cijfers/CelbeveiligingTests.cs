using OuderPortaal.Web.Cijfers;

namespace OuderPortaal.Web.Tests.Cijfers;

/// <summary>Small numbers that everybody may see are hidden, also from who can count and knows the rules.</summary>
[Regel("R-AM-33")]
public sealed class CelbeveiligingTests
{
    private const string Klein = "minder dan 10";
    private const string Weg = "niet getoond";

    [Theory]
    [InlineData(0, "0"), InlineData(1, Klein), InlineData(9, Klein), InlineData(10, "10"), InlineData(100000, "100000")]
    public void Cell_FromOneToNine_IsFewerThanTen(int aantal, string tekst) => Assert.Equal(tekst, Cel.Van(aantal).Tekst);

    [Theory]
    [InlineData(new[] { 20, 30, 0 }, "50", "20|30|0")] // nothing small
    [InlineData(new[] { 0, 0, 0 }, "0", "0|0|0")]
    [InlineData(new[] { 2, 0, 3 }, Klein, Klein + "|0|" + Klein)] // the sum is small itself
    [InlineData(new[] { 40, 5, 30 }, "75", "40|" + Klein + "|" + Weg)] // one small: a second one goes
    [InlineData(new[] { 40, 5, 0 }, "45", Weg + "|" + Klein + "|0")]
    [InlineData(new[] { 40, 5, 6 }, "51", "40|" + Klein + "|" + Klein)] // two small that hide each other
    [InlineData(new[] { 40, 1, 1 }, "42", Weg + "|" + Klein + "|" + Klein)] // two small that do not: together they are 2
    public void Parts_BesideTheirSum_AreHiddenUntilNobodyCanCompute(int[] delen, string totaal, string verwacht)
    {
        var uit = Celbeveiliging.Verberg(delen);

        Assert.Equal((totaal, verwacht), (uit!.Value.Totaal.Tekst, string.Join('|', uit.Value.Delen.Select(c => c.Tekst))));
    }

    [Theory]
    [InlineData(1, 10), InlineData(9, 9), InlineData(2, 10)]
    public void Parts_ThatNoHidingProtects_AreNotToldAtAll_NorTheirSum(int eerste, int tweede) => Assert.Null(Celbeveiliging.Verberg([eerste, tweede]));

    [Theory]
    [InlineData(0, 40, "0"), InlineData(4, 40, Klein), InlineData(12, 40, "12"), InlineData(31, 40, Weg), InlineData(40, 40, "40"), InlineData(12, 29, null)]
    public void Part_BesideNothing_IsHiddenWhenTheRestIsSmall(int deel, int totaal, string? verwacht) => Assert.Equal(verwacht, Celbeveiliging.Verberg(deel, totaal)?.Tekst);

    /// <summary>Somebody who tries every possible row, and knows how we hide, never finds one value for a small number.</summary>
    [Fact]
    public void EveryRow_AsSeenByWhoKnowsTheRules_LeavesDoubt()
    {
        var gezien = new Dictionary<string, List<int[]>>(StringComparer.Ordinal);
        for (var a = 0; a <= 45; a++)
            for (var b = 0; a + b <= 45; b++)
                for (var c = 0; a + b + c <= 45; c++)
                    if (Celbeveiliging.Verberg([a, b, c]) is { } uit)
                        Bij(gezien, $"{uit.Totaal.Tekst}: {string.Join('|', uit.Delen.Select(d => d.Tekst))}", [a, b, c]);

        var geraden = from rij in gezien
                      from i in Enumerable.Range(0, 3)
                      let waarden = rij.Value.Select(v => v[i]).Distinct().ToList()
                      where waarden is [> 0 and < Celbeveiliging.Grens]
                      select $"{rij.Key} gives away {waarden[0]}";
        Assert.True(gezien.Count > 100);
        Assert.Empty(geraden.Take(5));
    }

    private static void Bij(Dictionary<string, List<int[]>> gezien, string wat, int[] rij)
    {
        if (!gezien.TryGetValue(wat, out var lijst))
            gezien[wat] = lijst = [];
        lijst.Add(rij);
    }
}
