using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Kalender;

public sealed class WerkdagkalenderTests
{
    private static readonly Werkdagkalender Kalender = Werkdagkalender.Standaard;

    [Theory, Regel("R-TRM-7")]
    [InlineData("2026-04-06", "Tweede Paasdag")]
    [InlineData("2026-03-28", "zaterdag")]
    [InlineData("2026-03-29", "zondag")]
    [InlineData("2026-12-26", "Tweede Kerstdag")]
    [InlineData("2026-05-15", "vrijdag na Hemelvaartsdag")]
    [InlineData("2026-01-02", "vrijdag na Nieuwjaarsdag")]
    [InlineData("2028-04-28", "vrijdag na Koningsdag")]
    [InlineData("2026-03-30", null)]
    public void NaamVanVrijeDag_OfADate_SaysWhyItIsNoWerkdag(string datum, string? naam)
    {
        Assert.Equal(naam, Kalender.NaamVanVrijeDag(Dag(datum)));
        Assert.Equal(naam is null, Kalender.IsWerkdag(Dag(datum)));
    }

    [Fact, Regel("R-TRM-7")]
    public void NaamVanVrijeDag_WhenSetEqualWithoutFeestdagBefore_SaysItWasNamed()
    {
        var kalender = new Werkdagkalender([Dag("2026-06-10"), Dag("2026-06-13"), Dag("2026-01-01")]);

        Assert.Equal("aangewezen vrije woensdag", kalender.NaamVanVrijeDag(Dag("2026-06-10")));
        Assert.Equal("zaterdag", kalender.NaamVanVrijeDag(Dag("2026-06-13")));
        Assert.Equal("Nieuwjaarsdag", kalender.NaamVanVrijeDag(Dag("2026-01-01")));
        Assert.True(kalender.IsWerkdag(Dag("2026-05-15")));
    }

    [Theory, Regel("R-TRM-7")]
    [InlineData("2026-03-30", "2026-03-30", "2026-03-30")]
    [InlineData("2026-03-28", "2026-03-27", "2026-03-30")]
    [InlineData("2026-04-03", "2026-04-02", "2026-04-07")]
    [InlineData("2026-05-16", "2026-05-13", "2026-05-18")]
    [InlineData("2025-12-25", "2025-12-24", "2025-12-29")]
    [InlineData("2026-01-01", "2025-12-31", "2026-01-05")]
    public void Werkdag_AroundAFreeDay_IsTheNearestOnEachSide(string datum, string ervoor, string erna)
    {
        Assert.Equal(Dag(ervoor), Kalender.LaatsteWerkdagOpOfVoor(Dag(datum)));
        Assert.Equal(Dag(erna), Kalender.EersteWerkdagOpOfNa(Dag(datum)));
    }

    [Theory, Regel("R-AM-16")]
    [InlineData("2026-03-30", 0, "2026-03-30")]
    [InlineData("2026-03-29", 0, "2026-03-29")]
    [InlineData("2026-03-30", -10, "2026-03-16")]
    [InlineData("2026-04-07", -2, "2026-04-01")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-03-28", 1, "2026-03-30")]
    [InlineData("2026-03-29", -1, "2026-03-27")]
    public void WerkdagenErbij_ForwardOrBack_SkipsFreeDays(string datum, int aantal, string verwacht) =>
        Assert.Equal(Dag(verwacht), Kalender.WerkdagenErbij(Dag(datum), aantal));

    [Theory, Regel("R-AM-16")]
    [InlineData("2026-03-30", "2026-03-30", 0)]
    [InlineData("2026-03-27", "2026-03-30", 1)]
    [InlineData("2026-03-30", "2026-03-27", -1)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2026-03-28", "2026-03-29", 0)]
    [InlineData("2026-03-16", "2026-03-30", 10)]
    public void WerkdagenTussen_TwoDates_CountsAfterTheFirstThroughTheSecond(string van, string tot, int verwacht) =>
        Assert.Equal(verwacht, Kalender.WerkdagenTussen(Dag(van), Dag(tot)));

    [Fact, Regel("R-TRM-7", "R-AM-18c")]
    public void EersteWerkdag_WhenItWouldPassTheEndOf2099_IsRefused()
    {
        Assert.Equal(Dag("2099-12-31"), Kalender.EersteWerkdagOpOfNa(Dag("2099-12-31")));
        Assert.Throws<RuleViolation>(() => Kalender.WerkdagenErbij(Dag("2099-12-31"), 1));
        Assert.Throws<RuleViolation>(() => Kalender.LaatsteWerkdagOpOfVoor(Dag("2014-01-01")));
    }
}
