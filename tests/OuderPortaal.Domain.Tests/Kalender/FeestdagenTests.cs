using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Kalender;

public sealed class FeestdagenTests
{
    [Theory, Regel("R-TRM-7")]
    [InlineData(2014, "2014-04-20")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    [InlineData(2099, "2099-04-12")]
    public void Pasen_InAYear_IsTheKnownSunday(int jaar, string datum) => Assert.Equal(Dag(datum), Feestdagen.Pasen(jaar));

    [Theory, Regel("R-TRM-7")]
    [InlineData("2026-01-01", "Nieuwjaarsdag")]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-04-06", "Tweede Paasdag")]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2026-05-05", "Bevrijdingsdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2026-05-25", "Tweede Pinksterdag")]
    [InlineData("2026-12-25", "Eerste Kerstdag")]
    [InlineData("2026-12-26", "Tweede Kerstdag")]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2016-05-05", "Hemelvaartsdag")]
    [InlineData("2025-04-27", null)]
    [InlineData("2026-12-31", null)]
    [InlineData("2026-04-05", null)]
    public void Naam_OfADate_IsTheFeestdagOfTheLaw(string datum, string? naam) => Assert.Equal(naam, Feestdagen.Naam(Dag(datum)));

    [Fact, Regel("R-TRM-7")]
    public void Van_EveryYear_HasNineFeestdagenAndFiveMayIsAlwaysOne()
    {
        for (var jaar = Feestdagen.EersteJaar; jaar <= Feestdagen.LaatsteJaar; jaar++)
        {
            var dagen = Feestdagen.Van(jaar);

            Assert.Contains(new DateOnly(jaar, 5, 5), dagen);
            Assert.Equal(Feestdagen.Pasen(jaar).AddDays(39) == new DateOnly(jaar, 5, 5) ? 8 : 9, dagen.Count);
        }
    }

    [Fact, Regel("R-TRM-7")]
    public void Koningsdag_WhenThe27thIsASunday_IsAlwaysSaturdayThe26th()
    {
        for (var jaar = Feestdagen.EersteJaar; jaar <= Feestdagen.LaatsteJaar; jaar++)
        {
            var dag = Feestdagen.Van(jaar).Single(d => Feestdagen.Naam(d) == "Koningsdag");

            Assert.NotEqual(DayOfWeek.Sunday, dag.DayOfWeek);
            Assert.Equal(new DateOnly(jaar, 4, 27).DayOfWeek == DayOfWeek.Sunday ? 26 : 27, dag.Day);
        }
    }

    [Theory, Regel("R-TRM-7", "R-AM-18c")]
    [InlineData(2013)]
    [InlineData(2100)]
    public void Naam_OutsideTheKnownYears_IsRefused(int jaar)
    {
        Assert.Equal("R-TRM-7", Assert.Throws<RuleViolation>(() => Feestdagen.Naam(new DateOnly(jaar, 6, 1))).Regel);
        Assert.Throws<RuleViolation>(() => Feestdagen.Pasen(jaar));
        Assert.Throws<RuleViolation>(() => Feestdagen.Van(jaar));
        Assert.Throws<RuleViolation>(() => Werkdagkalender.Standaard.IsWerkdag(new DateOnly(jaar, 6, 6)));
    }

    [Theory, Regel("R-TRM-7")]
    [InlineData(2022, false)]
    [InlineData(2023, true)]
    [InlineData(2025, true)]
    [InlineData(2026, true)]
    [InlineData(2028, true)]
    [InlineData(2029, false)]
    public void HeeftBlokVan_AYear_TellsWhetherTheDecreeOfItsThreeYearsIsThere(int jaar, bool verwacht) =>
        Assert.Equal(verwacht, GelijkgesteldeDagen.HeeftBlokVan(jaar, GelijkgesteldeDagen.Standaard));
}
