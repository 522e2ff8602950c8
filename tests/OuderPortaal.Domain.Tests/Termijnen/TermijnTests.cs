using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Termijnen;

public sealed class TermijnTests
{
    private static readonly TermijnInstellingen Standaard = TermijnInstellingen.Standaard;
    private static readonly TermijnInstellingen Letterlijk = Standaard with { OpschortingEindigtBijVerlopen = false };

    [Fact, Regel("R-TRM-1", "S-03", "D-19")]
    public void IsTeLaat_AroundMidnightAfterTheLastDay_TurnsExactlyThen()
    {
        var termijn = Bereken("2026-11-27");

        Assert.Equal(Dag("2026-12-28"), termijn.Uiterlijk);
        Assert.Equal(Dag("2026-12-24"), termijn.Streef);
        Assert.False(termijn.IsTeLaat(Moment("2026-12-28T22:59:59.999Z")));
        Assert.True(termijn.IsTeLaat(Moment("2026-12-28T23:00:00Z")));
    }

    [Theory, Regel("R-TRM-1")]
    [InlineData("2026-02-28", "2026-03-28", "2026-03-30")]
    [InlineData("2026-09-27", "2026-10-25", "2026-10-26")]
    [InlineData("2028-02-01", "2028-02-29", "2028-02-29")]
    public void Bereken_WhenTheEndMeetsDaylightSavingOrLeapDay_CountsDays(string t0, string r0, string uiterlijk)
    {
        var termijn = Bereken(t0);

        Assert.Equal(Dag(r0), termijn.R0);
        Assert.Equal(Dag(uiterlijk), termijn.Uiterlijk);
    }

    [Theory, Regel("R-TRM-8")]
    [InlineData("2026-06-28", 13, null)]
    [InlineData("2026-06-29", 0, "op/na laatste dag")]
    [InlineData("2026-07-06", 0, "op/na laatste dag")]
    public void Opschorting_AskedAroundTheLastDay_HasEffectOnlyBeforeIt(string gevraagd, int n, string? reden)
    {
        var termijn = Bereken("2026-06-01", new Opschorting(Dag(gevraagd), Dag("2026-07-11")));

        Assert.Equal(n, termijn.N);
        Assert.Equal(reden, Assert.Single(termijn.Opschortingen).Reden);
    }

    [Fact, Regel("R-TRM-8")]
    public void Opschorting_AskedBetweenUnrolledEndAndRolledEnd_IsIgnored()
    {
        // R0 is Saturday 27 June, R is Monday 29 June.
        var termijn = Bereken("2026-05-30", new Opschorting(Dag("2026-06-28"), Dag("2026-07-12")));

        Assert.Equal(["op/na laatste dag"], termijn.Genegeerd);
        Assert.Equal(Dag("2026-06-29"), termijn.Uiterlijk);
    }

    [Fact, Regel("R-TRM-8")]
    public void Opschorting_AskedAfterTheOriginalEndButBeforeTheMovedOne_HasEffect()
    {
        var eerste = new Opschorting(Dag("2026-06-03"), Dag("2026-06-17"), Dag("2026-06-14"));
        var tweede = new Opschorting(Dag("2026-07-05"), Dag("2026-07-19"), Dag("2026-07-08"));

        Assert.Equal(12, Bereken("2026-06-01", eerste, tweede).N);
        Assert.Equal(["op/na laatste dag"], Bereken("2026-06-01", tweede).Genegeerd);
    }

    [Fact, Regel("R-TRM-10")]
    public void Opschortingen_InAnyOrder_GiveTheSameTerm()
    {
        var eerste = new Opschorting(Dag("2026-06-03"), Dag("2026-06-17"), Dag("2026-06-14"));
        var tweede = new Opschorting(Dag("2026-07-05"), Dag("2026-07-19"), Dag("2026-07-08"));
        var zonder = new Opschorting(Dag("2026-06-20"), null);

        var termijn = Bereken("2026-06-01", tweede, zonder, eerste);

        Assert.Equal(12, termijn.N);
        Assert.Equal(Dag("2026-07-13"), termijn.Uiterlijk);
        Assert.Equal(["geen termijn gesteld"], termijn.Genegeerd);
        Assert.Equal([eerste, zonder, tweede], termijn.Opschortingen.Select(o => o.Opschorting));
    }

    [Fact, Regel("R-TRM-8")]
    public void Genegeerd_WhenSeveral_ListsOneReasonEachInOrderOfAsking()
    {
        var termijn = Bereken("2026-06-01", new Opschorting(Dag("2026-07-01"), Dag("2026-07-10")), new Opschorting(Dag("2026-07-02"), null), new Opschorting(Dag("2026-06-02"), null));

        Assert.Equal(["geen termijn gesteld", "op/na laatste dag", "geen termijn gesteld"], termijn.Genegeerd);
    }

    [Fact, Regel("R-TRM-10")]
    public void Opschortingen_WhenOneLiesInsideTheOther_CountOnce()
    {
        var termijn = Bereken(
            "2026-06-01",
            new Opschorting(Dag("2026-06-03"), Dag("2026-06-20"), Dag("2026-06-15")),
            new Opschorting(Dag("2026-06-05"), Dag("2026-06-20"), Dag("2026-06-09")));

        Assert.Equal(11, termijn.N);
        Assert.Equal([11, 0], termijn.Opschortingen.Select(o => o.StilDagen.Count));
    }

    [Theory, Regel("R-TRM-10")]
    [InlineData("2026-06-01")]
    [InlineData("2026-05-28")]
    public void Opschorting_AskedOnOrBeforeDayZero_SuspendsOnlyDaysAfterIt(string gevraagd)
    {
        var termijn = Bereken("2026-06-01", new Opschorting(Dag(gevraagd), Dag("2026-06-15"), Dag("2026-06-08")));

        Assert.Equal(6, termijn.N);
        Assert.Equal(Dag("2026-06-02"), termijn.StilDagen.Min());
        Assert.Equal(28, termijn.ResterendeDagen(Dag("2026-06-05")));
    }

    [Theory, Regel("R-TRM-10", "D-06")]
    [InlineData("2026-06-17", 13)]
    [InlineData("2026-06-18", 14)]
    [InlineData("2026-07-30", 14)]
    [InlineData(null, 14)]
    public void Opschorting_DeliveredOnTheLastDayOrLater_StopsAtTheBewijstermijn(string? geleverd, int n) =>
        Assert.Equal(n, Bereken("2026-06-01", new Opschorting(Dag("2026-06-03"), Dag("2026-06-17"), DagOfGeen(geleverd))).N);

    [Fact, Regel("R-AM-23")]
    public void Opschorting_WhenTheLastProofDayRuns_LosesThirteenDays()
    {
        var instellingen = Standaard with { LaatsteBewijsdagStaatStil = false };

        Assert.Equal(13, Bereken("2026-06-01", instellingen, new Opschorting(Dag("2026-06-03"), Dag("2026-06-17"))).N);
    }

    [Theory, Regel("R-AM-18c", "D-04")]
    [InlineData("2026-06-03", 0)]
    [InlineData("2026-06-04", 1)]
    [InlineData("2026-06-10", 7)]
    [InlineData(null, 15)]
    public void Datumverschil_CountsTheDayOfDeliveryToo(string? geleverd, int n)
    {
        var instellingen = Standaard with { Telwijze = Telwijze.Datumverschil };

        Assert.Equal(n, Bereken("2026-06-01", instellingen, new Opschorting(Dag("2026-06-03"), Dag("2026-06-17"), DagOfGeen(geleverd))).N);
    }

    [Fact, Regel("R-AM-18c")]
    public void Bereken_WhenProofNeverComesAndNothingLapses_HasNoDateAtAll()
    {
        var termijn = Bereken("2026-06-01", Letterlijk, new Opschorting(Dag("2026-06-03"), Dag("2026-06-17")));

        Assert.True(termijn.HeeftGeenEinde);
        Assert.Null(termijn.R0);
        Assert.Null(termijn.Uiterlijk);
        Assert.Null(termijn.Streef);
        Assert.Null(termijn.TeLaatVanaf);
        Assert.Null(termijn.AvgGrens);
        Assert.Null(termijn.UitersteGrens);
        Assert.False(termijn.IsTeLaat(Moment("2099-01-01T00:00Z")));
        Assert.True(termijn.IsOpgeschort(Dag("2027-01-01")));
        Assert.Equal(26, termijn.ResterendeDagen(Dag("2027-01-01")));
        Assert.False(termijn.TeltMee(Dag("2026-06-04")));
        Assert.True(termijn.TeltMee(Dag("2026-06-03")));
    }

    [Fact, Regel("R-AM-18c")]
    public void Bereken_WhenAskedAgainDuringAnEndlessStandstill_KeepsTheSecondQuestionEffective()
    {
        var termijn = Bereken(
            "2026-06-01", Letterlijk, new Opschorting(Dag("2026-06-03"), Dag("2026-06-17")), new Opschorting(Dag("2026-09-01"), Dag("2026-09-15"), Dag("2026-09-10")));

        Assert.True(termijn.HeeftGeenEinde);
        Assert.Empty(termijn.Genegeerd);
        Assert.Equal(26, termijn.ResterendeDagen(Dag("2026-09-12")));
    }

    [Fact, Regel("R-AM-18b", "R-TRM-11", "S-05")]
    public void IsOpgeschort_WhileProofIsPending_HoldsFromAskingThroughTheBewijstermijn()
    {
        var termijn = Bereken("2026-03-02", new Opschorting(Dag("2026-03-04"), Dag("2026-03-18")));

        Assert.False(termijn.IsOpgeschort(Dag("2026-03-03")));
        Assert.True(termijn.IsOpgeschort(Dag("2026-03-04")));
        Assert.True(termijn.IsOpgeschort(Dag("2026-03-18")));
        Assert.False(termijn.IsOpgeschort(Dag("2026-03-19")));
        Assert.Equal(Dag("2026-03-18"), termijn.OpgeschortTot);
        Assert.Equal(26, termijn.ResterendeDagen(Dag("2026-03-04")));
        Assert.Equal(26, termijn.ResterendeDagen(Dag("2026-03-18")));
        Assert.Equal(25, termijn.ResterendeDagen(Dag("2026-03-19")));
    }

    [Fact, Regel("R-AM-18b", "R-TRM-9")]
    public void IsOpgeschort_OnceDelivered_EndsOnTheDayOfDelivery()
    {
        var termijn = Bereken("2026-03-02", new Opschorting(Dag("2026-03-04"), Dag("2026-03-18"), Dag("2026-03-11")));

        Assert.True(termijn.IsOpgeschort(Dag("2026-03-10")));
        Assert.False(termijn.IsOpgeschort(Dag("2026-03-11")));
        Assert.Null(termijn.OpgeschortTot);
    }

    [Fact, Regel("R-AM-18b")]
    public void IsOpgeschort_WhenAskedAndDeliveredOnOneDay_IsNever() =>
        Assert.False(Bereken("2026-03-02", new Opschorting(Dag("2026-03-04"), Dag("2026-03-18"), Dag("2026-03-04"))).IsOpgeschort(Dag("2026-03-04")));

    [Fact, Regel("R-TRM-8")]
    public void IsOpgeschort_WhenTheQuestionHasNoEffect_IsFalse()
    {
        var termijn = Bereken("2026-06-01", new Opschorting(Dag("2026-06-29"), Dag("2026-07-13")), new Opschorting(Dag("2026-06-10"), null));

        Assert.False(termijn.IsOpgeschort(Dag("2026-06-30")));
        Assert.False(termijn.IsOpgeschort(Dag("2026-06-11")));
        Assert.Null(termijn.OpgeschortTot);
    }

    [Fact, Regel("R-AM-18")]
    public void OpgeschortTot_WithTwoOpenQuestions_IsTheLatest() =>
        Assert.Equal(
            Dag("2026-06-24"),
            Bereken("2026-06-01", new Opschorting(Dag("2026-06-05"), Dag("2026-06-24")), new Opschorting(Dag("2026-06-08"), Dag("2026-06-20"))).OpgeschortTot);

    [Fact, Regel("R-TRM-11")]
    public void ResterendeDagen_AfterTheEnd_IsZero()
    {
        var termijn = Bereken("2026-06-01");

        Assert.Equal(28, termijn.ResterendeDagen(Dag("2026-06-01")));
        Assert.Equal(28, termijn.ResterendeDagen(Dag("2026-05-01")));
        Assert.Equal(1, termijn.ResterendeDagen(Dag("2026-06-28")));
        Assert.Equal(0, termijn.ResterendeDagen(Dag("2026-06-29")));
        Assert.Equal(0, termijn.ResterendeDagen(Dag("2027-06-29")));
    }

    [Theory, Regel("R-TRM-7", "R-AM-18c")]
    [InlineData("2099-12-04")]
    [InlineData("2099-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void Bereken_BeyondTheCalendar_IsRefused(string t0) => Assert.Equal("R-TRM-7", Assert.Throws<RuleViolation>(() => Bereken(t0)).Regel);

    [Fact, Regel("R-TRM-7", "R-AM-18c")]
    public void Bereken_WhenTheEndIsTheLastDayOf2099_StillHasADate()
    {
        var termijn = Bereken("2099-12-03");

        Assert.Equal(Dag("2099-12-31"), termijn.Uiterlijk);
        Assert.Equal(Moment("2099-12-31T23:00Z"), termijn.TeLaatVanaf);
        Assert.Throws<RuleViolation>(() => termijn.AvgGrens);
    }

    [Theory, Regel("R-TRM-7")]
    [InlineData("9999-12-31")]
    [InlineData("2100-01-01")]
    public void Bereken_WithABewijstermijnBeyondTheCalendar_IsRefused(string bewijstermijn) =>
        Assert.Throws<RuleViolation>(() => Bereken("2026-06-01", new Opschorting(Dag("2026-06-03"), Dag(bewijstermijn))));

    [Fact]
    public void Streef_WhenNoWerkdagLiesBeforeTheEnd_IsNeverBeforeDayZero()
    {
        // Received on Christmas Day with a term of two days.
        var termijn = Bereken("2026-12-25", Standaard with { BasisDagen = 2 });

        Assert.Equal(Dag("2026-12-25"), termijn.Streef);
        Assert.Equal(Dag("2026-12-28"), termijn.Uiterlijk);
    }

    [Theory, Regel("D-02")]
    [InlineData(0)]
    [InlineData(29)]
    public void BasisDagen_OutsideTheMonthOfTheAvg_IsRefused(int dagen) =>
        Assert.Equal("D-02", Assert.Throws<RuleViolation>(() => Standaard with { BasisDagen = dagen }).Regel);

    [Fact]
    public void Instellingen_ByDefault_AreThoseOfTheRules()
    {
        Assert.Equal(28, Standaard.BasisDagen);
        Assert.Equal(14, Standaard.BewijstermijnDagen);
        Assert.Equal(Rolover.Atw, Standaard.Rolover);
        Assert.Equal(Telwijze.HeleDagen, Standaard.Telwijze);
        Assert.True(Standaard.OpschortingEindigtBijVerlopen);
        Assert.True(Standaard.OpschortenBijGezagsbewijs);
        Assert.False(Standaard.OpschortenMetInstemming);
        Assert.False(Standaard.AvgVerlengingToegestaan);
        Assert.Equal(CorrectieStart.Ingediend, Standaard.CorrectieStart);
        Assert.Equal([10, 5, 2], Standaard.AlarmWerkdagen);
        Assert.Equal(5, Standaard.UitvoeringWerkdagen);
    }

    [Fact]
    public void Instellingen_ThroughJson_StayTheSame()
    {
        var bron = Standaard with { BasisDagen = 21, Rolover = Rolover.Geen, AlarmWerkdagen = [7] };

        var terug = System.Text.Json.JsonSerializer.Deserialize<TermijnInstellingen>(System.Text.Json.JsonSerializer.Serialize(bron))!;

        Assert.Equal(bron with { AlarmWerkdagen = terug.AlarmWerkdagen }, terug);
        Assert.Equal([7], terug.AlarmWerkdagen);
    }

    private static Termijn Bereken(string t0, params Opschorting[] opschortingen) => Bereken(t0, Standaard, opschortingen);

    private static Termijn Bereken(string t0, TermijnInstellingen instellingen, params Opschorting[] opschortingen) =>
        Termijn.Bereken(Dag(t0), opschortingen, null, instellingen, Werkdagkalender.Standaard);
}
