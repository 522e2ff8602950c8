using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Termijnen;

public sealed class DwangsomTests
{
    [Theory, Regel("R-AWB-10")]
    [InlineData("2026-04-16", 1, 23)]
    [InlineData("2026-04-29", 14, 322)]
    [InlineData("2026-04-30", 15, 357)]
    [InlineData("2026-05-13", 28, 812)]
    [InlineData("2026-05-14", 29, 857)]
    [InlineData("2026-05-26", 41, 1397)]
    [InlineData("2026-05-27", 42, 1442)]
    [InlineData("2027-01-01", 42, 1442)]
    [InlineData("2026-03-01", 0, 0)]
    public void Bereken_AtEveryTier_GivesTheAmountOfTheLaw(string bekendmaking, int dagen, int bedrag)
    {
        var dwangsom = Bereken("2026-03-31", bekendmaking);

        Assert.Equal(dagen, dwangsom.Dagen);
        Assert.Equal(bedrag, dwangsom.Bedrag);
    }

    [Fact, Regel("R-AWB-9", "D-20")]
    public void Bereken_ReceivedOnTheLastDay_IsPrematureAndEmpty()
    {
        var dwangsom = Bereken("2026-03-30", null);

        Assert.True(dwangsom.IsPrematuur);
        Assert.Null(dwangsom.EersteDag);
        Assert.Null(dwangsom.LaatsteDag);
        Assert.Equal(0, dwangsom.Bedrag);
    }

    [Fact, Regel("R-AWB-10")]
    public void Bereken_WhenTheTwoWeeksRoll_StartsAfterTheWerkdag()
    {
        // Two weeks after Wednesday 22 April end on Wednesday 6 May; after Tuesday 21 April on Liberation Day.
        var instellingen = DwangsomInstellingen.Standaard with { RolTweeWeken = true };

        var dwangsom = Dwangsom.Bereken(Dag("2026-03-30"), Dag("2026-04-21"), null, instellingen, Werkdagkalender.Standaard);

        Assert.Equal(Dag("2026-05-07"), dwangsom.EersteDag);
        Assert.Equal(Dag("2026-05-06"), Bereken("2026-04-21", null).EersteDag);
    }

    [Fact, Regel("R-AM-23")]
    public void Bereken_WithAnotherFirstDay_CountsFromThere()
    {
        var instellingen = DwangsomInstellingen.Standaard with { EersteDagNa = 14 };

        Assert.Equal(Dag("2026-04-14"), Dwangsom.Bereken(Dag("2026-03-30"), Dag("2026-03-31"), null, instellingen, Werkdagkalender.Standaard).EersteDag);
    }

    [Fact, Regel("R-AWB-13")]
    public void Bereken_WithAnIndexedRow_TakesTheOneInForceOnTheFirstDay()
    {
        var nieuw = new DwangsomTarief(Dag("2026-04-15"), [new(14, 30), new(28, 50)]);
        var instellingen = DwangsomInstellingen.Standaard with { Tarieven = [nieuw, DwangsomTarief.Standaard] };

        Assert.Equal(1820, Dwangsom.Bereken(Dag("2026-03-30"), Dag("2026-03-31"), null, instellingen, Werkdagkalender.Standaard).Bedrag);
        Assert.Equal(1442, Dwangsom.Bereken(Dag("2026-03-29"), Dag("2026-03-30"), null, instellingen, Werkdagkalender.Standaard).Bedrag);
    }

    [Fact, Regel("R-AWB-13")]
    public void TariefOp_WhenNoRowIsInForce_IsRefused() =>
        Assert.Throws<RuleViolation>(() => (DwangsomInstellingen.Standaard with { Tarieven = [new(Dag("2027-01-01"), [])] }).TariefOp(Dag("2026-01-01")));

    [Fact]
    public void Bereken_BeyondTheCalendar_IsRefused() => Assert.Throws<RuleViolation>(() => Bereken("9999-12-31", null));

    private static Dwangsom Bereken(string ingebrekestelling, string? bekendmaking) => Dwangsom.Bereken(
        Dag("2026-03-30"), Dag(ingebrekestelling), DagOfGeen(bekendmaking), DwangsomInstellingen.Standaard, Werkdagkalender.Standaard);
}
