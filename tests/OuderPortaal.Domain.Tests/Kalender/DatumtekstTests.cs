using System.Globalization;
using OuderPortaal.Domain.Kalender;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Kalender;

public sealed class DatumtekstTests
{
    private const string Vast = "\u00A0";

    [Fact]
    public void Voluit_OfADate_KeepsDayAndMonthTogether()
    {
        Assert.Equal($"maandag 30{Vast}maart 2026", Datumtekst.Voluit(Dag("2026-03-30")));
        Assert.Equal($"maandag 30{Vast}maart", Datumtekst.ZonderJaar(Dag("2026-03-30")));
        Assert.Equal($"ma 30{Vast}maart", Datumtekst.KorteWeekdag(Dag("2026-03-30")));
        Assert.Equal($"ma 30{Vast}mrt", Datumtekst.Kort(Dag("2026-03-30")));
        Assert.Equal($"1{Vast}augustus", Datumtekst.DagMaand(Dag("2026-08-01")));
    }

    [Fact]
    public void Voluit_OfEveryDayOfAYear_EqualsTheDutchCulture()
    {
        var nederlands = CultureInfo.GetCultureInfo("nl-NL");
        for (var dag = Dag("2028-01-01"); dag.Year == 2028; dag = dag.AddDays(1))
            Assert.Equal(dag.ToString("dddd d MMMM yyyy", nederlands), Datumtekst.Voluit(dag).Replace(Vast, " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-17", "vandaag")]
    [InlineData("2026-03-18", "morgen")]
    [InlineData("2026-03-19", "over twee dagen")]
    [InlineData("2026-03-26", "over negen dagen")]
    [InlineData("2026-03-29", "over twaalf dagen")]
    [InlineData("2026-03-30", "over 13\u00A0dagen")]
    [InlineData("2026-03-16", "gisteren")]
    [InlineData("2026-03-14", "drie dagen geleden")]
    [InlineData("2026-03-04", "13\u00A0dagen geleden")]
    [InlineData("2027-03-17", "over 365\u00A0dagen")]
    public void Afstand_FromToday_IsSaidInWords(string datum, string verwacht) => Assert.Equal(verwacht, Datumtekst.Afstand(Dag("2026-03-17"), Dag(datum)));

    [Theory]
    [InlineData("", "")]
    [InlineData("2026-03-03", "3 maart")]
    [InlineData("2026-03-03,2026-03-04", "3 en 4 maart")]
    [InlineData("2026-03-03,2026-03-04,2026-03-05", "3, 4 en 5 maart")]
    [InlineData("2026-03-03,2026-03-04,2026-03-05,2026-03-06", "3 tot en met 6 maart")]
    [InlineData("2026-03-31,2026-04-01", "31 maart en 1 april")]
    [InlineData("2026-03-30,2026-03-31,2026-04-01", "30 maart tot en met 1 april")]
    [InlineData("2026-03-03,2026-03-05,2026-03-07", "3 maart, 5 maart en 7 maart")]
    public void Periodes_OfDates_JoinsStretches(string dagen, string verwacht) =>
        Assert.Equal(
            verwacht,
            Datumtekst.Periodes([.. dagen.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Dag)]).Replace(Vast, " ", StringComparison.Ordinal));
}
