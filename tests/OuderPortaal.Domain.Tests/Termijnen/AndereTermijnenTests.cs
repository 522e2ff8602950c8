using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Termijnen;

public sealed class AndereTermijnenTests
{
    private static readonly Werkdagkalender Kalender = Werkdagkalender.Standaard;

    [Fact, Regel("R-AWB-7", "S-35")]
    public void Indienen_EndingOnLiberationDay_RollsAndIsTooLateFromMidnight()
    {
        var termijn = Bezwaartermijn.Indienen(Dag("2026-03-24"), Kalender);

        Assert.Equal(Dag("2026-05-05"), termijn.Ruw);
        Assert.Equal(Dag("2026-05-06"), termijn.Einde);
        Assert.Equal(Moment("2026-05-06T22:00Z"), termijn.TeLaatVanaf);
    }

    [Theory, Regel("R-AWB-8")]
    [InlineData(false, false, "2026-06-17")]
    [InlineData(true, false, "2026-07-29")]
    [InlineData(false, true, "2026-07-29")]
    [InlineData(true, true, "2026-09-09")]
    public void Behandelen_WithCommitteeAndVerdaging_AddsTheirWeeks(bool commissie, bool verdaagd, string einde) =>
        Assert.Equal(Dag(einde), Bezwaartermijn.Behandelen(Dag("2026-05-06"), Kalender, commissie, verdaagd).Einde);

    [Theory, Regel("R-KLT-3", "R-KLT-4", "S-36")]
    [InlineData("2026-03-02", false, false, "2026-04-13")]
    [InlineData("2026-03-02", false, true, "2026-05-11")]
    [InlineData("2026-03-02", true, false, "2026-05-11")]
    [InlineData("2026-03-02", true, true, "2026-06-08")]
    [InlineData("2026-03-16", false, false, "2026-04-28")]
    [InlineData("2026-03-16", false, true, "2026-05-26")]
    public void Klacht_WithCommitteeAndVerdaging_RollsOnceAtTheEnd(string ontvangen, bool commissie, bool verdaagd, string einde) =>
        Assert.Equal(Dag(einde), Klachttermijn.Bereken(Dag(ontvangen), Kalender, commissie, verdaagd).Einde);

    [Fact, Regel("R-TRM-7")]
    public void Wekentermijn_LongerThanTwelveWeeks_DoesNotRoll()
    {
        // 13 weeks after Saturday 28 February is Saturday 30 May.
        Assert.Equal(Dag("2026-05-30"), Wekentermijn.Bereken(Dag("2026-02-28"), 13, Kalender).Einde);
        Assert.Equal(Dag("2026-05-26"), Wekentermijn.Bereken(Dag("2026-02-28"), 12, Kalender).Einde);
    }

    [Fact]
    public void Wekentermijn_WithoutLengthOrCalendar_IsRefused()
    {
        Assert.Throws<RuleViolation>(() => Wekentermijn.Bereken(Dag("2026-02-28"), 0, Kalender));
        Assert.Throws<RuleViolation>(() => Wekentermijn.Bereken(Dag("2026-02-28"), 6, Kalender, -1));
        Assert.Throws<RuleViolation>(() => Wekentermijn.Bereken(Dag("9999-12-31"), 6, Kalender));
    }

    [Theory, Regel("R-12.1-1")]
    [InlineData("2024-02-29", "2027-02-28", "2027-03-01")]
    [InlineData("2025-02-28", "2028-02-28", "2028-02-29")]
    [InlineData("2023-07-01", "2026-07-01", "2026-07-02")]
    [InlineData("2098-12-31", "2101-12-31", "2102-01-01")]
    public void Bewaartermijn_OfThreeYears_NeverRolls(string afloop, string totEnMet, string vanaf)
    {
        var termijn = Bewaartermijn.Na(Dag(afloop));

        Assert.Equal(Dag(totEnMet), termijn.TotEnMet);
        Assert.Equal(Dag(vanaf), termijn.VernietigenVanaf);
    }

    [Fact]
    public void Bewaartermijn_WithoutADateAfterIt_IsRefused() => Assert.Throws<RuleViolation>(() => Bewaartermijn.Na(DateOnly.MaxValue));

    [Theory, Regel("D-17", "R-AM-18c")]
    [InlineData("2008-02-29", 18, SchrikkelVerjaardag.EersteMaart, "2026-03-01")]
    [InlineData("2008-02-29", 18, SchrikkelVerjaardag.AchtentwintigFebruari, "2026-02-28")]
    [InlineData("2012-02-29", 16, SchrikkelVerjaardag.AchtentwintigFebruari, "2028-02-29")]
    [InlineData("2084-02-29", 16, SchrikkelVerjaardag.AchtentwintigFebruari, "2100-02-28")]
    [InlineData("2110-05-05", 18, SchrikkelVerjaardag.EersteMaart, "2128-05-05")]
    public void Leeftijdsgrens_BornOn29February_FollowsTheSetting(string geboren, int jaren, SchrikkelVerjaardag schrikkel, string datum) =>
        Assert.Equal(Dag(datum), Leeftijdsgrens.Van(Dag(geboren), jaren, schrikkel).Datum);

    [Theory, Regel("R-VTG-17", "S-15")]
    [InlineData("2010-06-15", "2026-06-14", 15)]
    [InlineData("2010-06-15", "2026-06-15", 16)]
    [InlineData("2010-12-31", "2026-01-01", 15)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2026-06-15", "2026-06-15", 0)]
    [InlineData("2026-06-15", "2026-06-14", -1)]
    [InlineData("2090-06-15", "2106-06-15", 16)]
    public void Leeftijd_AroundTheBirthday_IsInCompletedYears(string geboren, string op, int leeftijd) =>
        Assert.Equal(leeftijd, Leeftijdsgrens.Leeftijd(Dag(geboren), Dag(op)));

    [Fact, Regel("D-17")]
    public void Leeftijd_On28FebruaryWithThatSetting_IsReached() =>
        Assert.Equal(18, Leeftijdsgrens.Leeftijd(Dag("2008-02-29"), Dag("2026-02-28"), SchrikkelVerjaardag.AchtentwintigFebruari));

    [Fact, Regel("D-12")]
    public void Leeftijdsgrens_OnTheDayOfTheSpringJump_IsMidnightInAmsterdam() =>
        Assert.Equal(Moment("2026-03-28T23:00Z"), Leeftijdsgrens.Van(Dag("2010-03-29"), 16).Vanaf);

    [Fact]
    public void Leeftijdsgrens_OfAnImpossibleBirth_IsRefused() => Assert.Throws<RuleViolation>(() => Leeftijdsgrens.Van(DateOnly.MaxValue, 16));
}
