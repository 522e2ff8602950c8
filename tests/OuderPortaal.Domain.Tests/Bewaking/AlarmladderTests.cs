using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Tests.Bewaking;

/// <summary>The days of the steps, and which one counts.</summary>
[Regel("R-AM-16")]
public sealed class AlarmladderTests
{
    // TV-16: received 27-11-2026; Christmas lies between Streef and R.
    private static readonly Alarmladder Ladder = new(new(2026, 12, 24), new(2026, 12, 28), Werkdagkalender.Standaard);

    [Theory]
    [InlineData(Alarmstap.TienWerkdagen, "2026-12-10", "2026-12-24")]
    [InlineData(Alarmstap.VijfWerkdagen, "2026-12-17", "2026-12-24")]
    [InlineData(Alarmstap.TweeWerkdagen, "2026-12-22", "2026-12-24")]
    [InlineData(Alarmstap.LaatsteDag, "2026-12-28", "2026-12-28")]
    [InlineData(Alarmstap.TeLaat, "2026-12-29", "2026-12-28")]
    public void Stap_HasItsDayAndTheDateItWarnsAbout(Alarmstap stap, string dag, string peilDatum)
    {
        Assert.Equal(Gegeven.Dag(dag), Ladder.DagVan(stap));
        Assert.Equal(Gegeven.Dag(peilDatum), Ladder.PeilDatum(stap));
    }

    [Theory]
    [InlineData("2026-12-09", null, "2026-12-10")]
    [InlineData("2026-12-16", Alarmstap.TienWerkdagen, "2026-12-17")]
    [InlineData("2026-12-27", Alarmstap.TweeWerkdagen, "2026-12-28")]
    [InlineData("2027-02-01", Alarmstap.TeLaat, null)]
    public void Dringendste_IsTheLastStepWhoseDayHasCome(string dag, Alarmstap? stap, string? volgende)
    {
        Assert.Equal(stap, Ladder.Dringendste(Gegeven.Dag(dag)));
        Assert.Equal(volgende is null ? null : Gegeven.Dag(volgende), Ladder.Volgende(Gegeven.Dag(dag)));
    }

    [Theory]
    [InlineData("2026-03-30 05:59:59", "2026-03-29")]
    [InlineData("2026-03-30 23:59:59", "2026-03-30")]
    [InlineData("2026-12-29 06:00", "2026-12-29")]
    public void Alarmdag_IsYesterdayUntilSixInTheMorning(string moment, string dag) =>
        Assert.Equal(Gegeven.Dag(dag), Alarmladder.Alarmdag(Gegeven.Moment(moment)));

    [Theory, Regel("S-10")]
    [InlineData("2026-06-03", "2026-06-17", "2026-06-10")]
    [InlineData("2026-06-03", "2026-07-01", "2026-06-24")]
    [InlineData("2026-06-03", "2026-06-09", "2026-06-06")]
    [InlineData("2026-06-03", "2026-06-05", "2026-06-04")]
    [InlineData("2026-06-03", "2026-06-04", null)]
    public void HerinnerOp_IsFiveWerkdagenBeforeOrHalfWay(string gevraagd, string termijn, string? herinnering)
    {
        var verzoek = Verzoek.DienIn(Gegeven.Vraag(account: Gegeven.Moeder), "INZ-2026-00001", Gegeven.Spelregels(), Gegeven.Moment("2026-06-01 10:00"));
        verzoek.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, Gegeven.Dag(termijn), Gegeven.Secretaris, Gegeven.Moment($"{gevraagd} 09:00"));

        Assert.Equal(herinnering is null ? null : Gegeven.Dag(herinnering), verzoek.Bewijsverzoeken[0].HerinnerOp(Werkdagkalender.Standaard));
    }
}
