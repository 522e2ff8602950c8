using OuderPortaal.Domain.Kalender;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Kalender;

public sealed class AmsterdamTests
{
    [Theory, Regel("R-TRM-1", "S-02")]
    [InlineData("2026-01-15T22:59:59.999Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59.999Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    [InlineData("2026-01-01T00:30:00+05:00", "2025-12-31")]
    public void Datum_AroundMidnightAndDaylightSaving_IsTheLocalDate(string moment, string datum) =>
        Assert.Equal(Dag(datum), Amsterdam.Datum(Moment(moment)));

    [Theory, Regel("R-TRM-1")]
    [InlineData("2026-03-29", "2026-03-28T23:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00Z")]
    [InlineData("2026-10-25", "2026-10-24T22:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00Z")]
    [InlineData("2100-03-01", "2100-02-28T23:00Z")]
    [InlineData("2126-07-01", "2126-06-30T22:00Z")]
    [InlineData("0001-01-01", "0001-01-01T00:00Z")]
    [InlineData("9999-12-31", "9999-12-30T23:00Z")]
    public void BeginVanDag_OnAnyDate_IsTheInstantInUtc(string datum, string moment)
    {
        var begin = Amsterdam.BeginVanDag(Dag(datum));

        Assert.Equal(TimeSpan.Zero, begin.Offset);
        Assert.Equal(Moment(moment), begin);
    }

    [Fact, Regel("R-TRM-1")]
    public void BeginVanDag_OfEveryDayInTwentyYears_IsTheFirstInstantOfThatDay()
    {
        for (var dag = new DateOnly(2020, 1, 1); dag.Year < 2040; dag = dag.AddDays(1))
        {
            var begin = Amsterdam.BeginVanDag(dag);

            Assert.Equal(dag, Amsterdam.Datum(begin));
            Assert.Equal(dag.AddDays(-1), Amsterdam.Datum(begin.AddTicks(-1)));
        }
    }

    [Fact]
    public void EisTijdzone_OnThisMachine_Passes() => Assert.Null(Record.Exception(Amsterdam.EisTijdzone));

    [Fact]
    public void Lokaal_InSummer_IsTwoHoursAhead() => Assert.Equal(new DateTime(2026, 7, 1, 14, 30, 0, DateTimeKind.Unspecified), Amsterdam.Lokaal(Moment("2026-07-01T12:30Z")));
}
