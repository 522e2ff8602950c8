using OuderPortaal.Web.Cijfers;

namespace OuderPortaal.Web.Tests.Cijfers;

public sealed class PeriodeTests
{
    [Theory]
    [InlineData("2024", "1", "2024-01-01", "2024-03-31", "2024-K1")]
    [InlineData("2024", "4", "2024-10-01", "2024-12-31", "2024-K4")]
    [InlineData("2024", "", "2024-01-01", "2024-12-31", "2024")]
    [InlineData("2024", "5", "2024-01-01", "2024-12-31", "2024")]
    [InlineData("2024", "x", "2024-01-01", "2024-12-31", "2024")]
    [InlineData(null, null, "2026-01-01", "2026-12-31", "2026")]
    [InlineData("99999999999", "0", "2026-01-01", "2026-12-31", "2026")]
    [InlineData("1", "2", "2026-04-01", "2026-06-30", "2026-K2")]
    [InlineData("-2024", null, "2026-01-01", "2026-12-31", "2026")]
    public void Period_FromAnAddress_IsAYearOrAQuarter_OrThisYear(string? jaar, string? kwartaal, string van, string totEnMet, string code)
    {
        var periode = Periode.Lees(jaar, kwartaal, [2026, 2025, 2024], new DateOnly(2026, 6, 1));

        Assert.Equal((van, totEnMet, code), ($"{periode.Van:yyyy-MM-dd}", $"{periode.TotEnMet:yyyy-MM-dd}", periode.Code));
    }

    [Theory]
    [InlineData(new int[0], null), InlineData(new[] { 7 }, 7.0), InlineData(new[] { 9, 1 }, 5.0), InlineData(new[] { 36, 10, 29 }, 29.0), InlineData(new[] { 36, 10, 29, 0 }, 19.5)]
    public void Median_IsTheMiddleInOrderOfSize(int[] getallen, double? verwacht) => Assert.Equal(verwacht, Soortcijfers.Mediaan(getallen));
}
