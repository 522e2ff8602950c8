using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Termijnen;

/// <summary>Request of 2 March 2026: R 30 March, M 2 April, E 2 June.</summary>
public sealed class VerlengingTests
{
    private static readonly TermijnInstellingen Aan = TermijnInstellingen.Standaard with { AvgVerlengingToegestaan = true };

    [Fact, Regel("R-TRM-12", "R-AM-17")]
    public void Bereken_WithAnAcceptedExtension_PromisesTheNewDate()
    {
        var termijn = Bereken(new Verlenging(Dag("2026-03-20"), Dag("2026-05-01")));

        Assert.Equal(Dag("2026-05-01"), termijn.Uiterlijk);
        Assert.Equal(Dag("2026-05-01"), termijn.Streef);
        Assert.Equal(Moment("2026-05-01T22:00Z"), termijn.TeLaatVanaf);
        Assert.Equal(Dag("2026-03-30"), termijn.R0);
        Assert.Equal(Dag("2026-03-30"), termijn.UiterlijkZonderVerlenging);
    }

    [Fact, Regel("R-AM-17")]
    public void Bereken_WhenTheNewDateIsNoWerkdag_KeepsItAndPutsStreefBefore()
    {
        var termijn = Bereken(new Verlenging(Dag("2026-03-20"), Dag("2026-05-25")));

        Assert.Equal(Dag("2026-05-25"), termijn.Uiterlijk);
        Assert.Equal(Dag("2026-05-22"), termijn.Streef);
    }

    [Fact, Regel("R-AM-17")]
    public void Bereken_WhenProofIsAskedAfterTheNotice_MovesTheNewDateByItsDays()
    {
        var termijn = Bereken(new Verlenging(Dag("2026-03-20"), Dag("2026-05-01")), new Opschorting(Dag("2026-04-20"), Dag("2026-05-04"), Dag("2026-04-24")));

        Assert.Equal(Dag("2026-05-04"), termijn.Uiterlijk);
        Assert.Equal(3, termijn.N);
        Assert.Empty(termijn.Genegeerd);
    }

    [Fact, Regel("R-AM-17")]
    public void Bereken_WhenTheLatestPossibleDateMoves_ELeavesRoomForIt()
    {
        // Four days stand still: the date moves from 2 to 6 June; E moves to Saturday 6 June too and rolls to the 8th.
        var zonder = Bereken(new Verlenging(Dag("2026-03-30"), Dag("2026-06-02")));
        var met = Bereken(new Verlenging(Dag("2026-03-30"), Dag("2026-06-02")), new Opschorting(Dag("2026-05-01"), Dag("2026-05-15"), Dag("2026-05-06")));

        Assert.Equal(Dag("2026-06-02"), zonder.Uiterlijk);
        Assert.Equal(Dag("2026-06-08"), met.UitersteGrens);
        Assert.Equal(Dag("2026-06-06"), met.Uiterlijk);
    }

    [Fact, Regel("R-AM-17")]
    public void Bereken_WhenEWasRolledBeforeTheMove_NeverPassesTheNewOne()
    {
        // E is Saturday 25 April rolled to Tuesday 28 April; with two days more it is 27 April, King's Day, rolled to the same 28 April.
        var t0 = Dag("2026-01-25");
        var ruw = t0.AddMonths(1).AddMonths(2);
        var verlenging = new Verlenging(Dag("2026-02-20"), Werkdagkalender.Standaard.EersteWerkdagOpOfNa(ruw));

        var termijn = Termijn.Bereken(t0, [new Opschorting(Dag("2026-03-02"), Dag("2026-03-16"), Dag("2026-03-05"))], verlenging, Aan, Werkdagkalender.Standaard);

        Assert.True(verlenging.NieuweDatum > ruw);
        Assert.Equal(Werkdagkalender.Standaard.EersteWerkdagOpOfNa(ruw.AddDays(2)), termijn.UitersteGrens);
        Assert.Equal(termijn.UitersteGrens, termijn.Uiterlijk);
    }

    [Fact, Regel("R-AM-17", "R-TRM-8")]
    public void Bereken_WhenProofIsAskedOnTheExtendedLastDay_IgnoresIt()
    {
        var verlenging = new Verlenging(Dag("2026-03-20"), Dag("2026-05-01"));

        Assert.Equal(["op/na laatste dag"], Bereken(verlenging, new Opschorting(Dag("2026-05-01"), Dag("2026-05-15"))).Genegeerd);
        Assert.Empty(Bereken(verlenging, new Opschorting(Dag("2026-04-30"), Dag("2026-05-15"))).Genegeerd);
    }

    [Fact, Regel("R-AM-17")]
    public void Bereken_WhenProofWasAskedBeforeTheNotice_DoesNotMoveTheNewDate()
    {
        var termijn = Bereken(new Verlenging(Dag("2026-03-20"), Dag("2026-05-01")), new Opschorting(Dag("2026-03-04"), Dag("2026-03-18"), Dag("2026-03-11")));

        Assert.Equal(6, termijn.N);
        Assert.Equal(Dag("2026-05-01"), termijn.Uiterlijk);
        Assert.Equal(Dag("2026-06-08"), termijn.UitersteGrens);
    }

    [Fact, Regel("R-TRM-12", "R-TRM-14")]
    public void Bereken_WhenProofComesAfterTheNotice_KeepsWhatWasAccepted()
    {
        // On 20 March the proof was pending until 1 April, so that E stood at 17 June.
        var toen = Bereken(null, new Opschorting(Dag("2026-03-18"), Dag("2026-04-01")));
        var verlenging = new Verlenging(Dag("2026-03-20"), Dag("2026-06-15"));
        Assert.Null(verlenging.Weigering(toen));

        var termijn = Bereken(verlenging, new Opschorting(Dag("2026-03-18"), Dag("2026-04-01"), Dag("2026-03-23")));

        Assert.Equal(verlenging, termijn.Verlenging);
        Assert.Equal(termijn.UitersteGrens, termijn.Uiterlijk);
        Assert.Equal(Dag("2026-06-08"), termijn.UitersteGrens);
    }

    [Theory, Regel("R-TRM-12", "S-33")]
    [InlineData("2026-03-30", "2026-06-02", null)]
    [InlineData("2026-03-30", "2026-03-31", null)]
    [InlineData("2026-03-31", "2026-06-02", VerlengingWeigering.BerichtNaUiterlijk)]
    [InlineData("2026-03-30", "2026-06-03", VerlengingWeigering.NaUitersteDatum)]
    [InlineData("2026-03-20", "2026-03-30", VerlengingWeigering.NietLaterDanUiterlijk)]
    [InlineData("2026-03-31", "2026-06-03", VerlengingWeigering.BerichtNaUiterlijk)]
    public void Weigering_AtEachLimit_IsExact(string bericht, string nieuw, VerlengingWeigering? verwacht)
    {
        var verlenging = new Verlenging(Dag(bericht), Dag(nieuw));

        Assert.Equal(verwacht, verlenging.Weigering(Bereken(null)));
        Assert.Equal(verwacht, Bereken(verlenging).VerlengingGeweigerd);
    }

    [Fact, Regel("D-08", "S-33")]
    public void Eis_WhenTheInstallationDoesNotExtend_IsRefused()
    {
        var termijn = Termijn.Bereken(Dag("2026-03-02"), [], null, TermijnInstellingen.Standaard, Werkdagkalender.Standaard);
        var verlenging = new Verlenging(Dag("2026-03-20"), Dag("2026-05-01"));

        Assert.Equal("R-TRM-12", Assert.Throws<RuleViolation>(() => verlenging.Eis(termijn)).Regel);
        Assert.Equal(VerlengingWeigering.NietToegestaan, verlenging.Weigering(termijn));
    }

    [Fact, Regel("R-TRM-12")]
    public void Eis_WhenExtendedBefore_IsRefused()
    {
        var termijn = Bereken(new Verlenging(Dag("2026-03-20"), Dag("2026-05-01")));

        Assert.Equal(VerlengingWeigering.AlVerlengd, new Verlenging(Dag("2026-04-20"), Dag("2026-05-20")).Weigering(termijn));
    }

    [Fact, Regel("R-TRM-12")]
    public void Bereken_WithARefusedExtension_KeepsTheTerm()
    {
        var termijn = Bereken(new Verlenging(Dag("2026-03-31"), Dag("2026-05-01")), new Opschorting(Dag("2026-04-02"), Dag("2026-04-10")));

        Assert.Equal(Dag("2026-03-30"), termijn.Uiterlijk);
        Assert.Null(termijn.Verlenging);
        Assert.Equal(["op/na laatste dag"], termijn.Genegeerd);
    }

    [Fact, Regel("R-AM-18c")]
    public void Weigering_WhileTheTermHasNoEnd_HasNoDateToExtend()
    {
        var instellingen = Aan with { OpschortingEindigtBijVerlopen = false };
        var termijn = Termijn.Bereken(Dag("2026-03-02"), [new Opschorting(Dag("2026-03-04"), Dag("2026-03-18"))], null, instellingen, Werkdagkalender.Standaard);

        Assert.Equal(VerlengingWeigering.GeenDatum, new Verlenging(Dag("2026-03-20"), Dag("2026-05-01")).Weigering(termijn));
    }

    [Fact]
    public void Reden_OfEveryRefusal_IsAnother()
    {
        Assert.All(Enum.GetValues<VerlengingWeigering>(), w => Assert.NotEmpty(Verlenging.Reden(w)));
        Assert.Equal(Enum.GetValues<VerlengingWeigering>().Length, Enum.GetValues<VerlengingWeigering>().Select(Verlenging.Reden).Distinct().Count());
    }

    private static Termijn Bereken(Verlenging? verlenging, params Opschorting[] opschortingen) =>
        Termijn.Bereken(Dag("2026-03-02"), opschortingen, verlenging, Aan, Werkdagkalender.Standaard);
}
