using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Tests.Leerlingen;

public sealed class BetrokkenheidTests
{
    [Fact, Regel("R-BIJ-4")]
    public void Beeindig_ClosesAccessAtOnce_AlsoOnTheDayItBegan()
    {
        var vandaag = Gegeven.Dag("2026-03-02");
        var lang = Betrokkenheid.Begin(Guid.CreateVersion7(Gegeven.Ontvangst), Gegeven.Behandelaar, vandaag.AddDays(-30), Gegeven.Ontvangst);
        var kort = Betrokkenheid.Begin(Guid.CreateVersion7(Gegeven.Ontvangst), Gegeven.Behandelaar, vandaag, Gegeven.Ontvangst);
        var gold = lang.GeldtOp(vandaag) && kort.GeldtOp(vandaag);

        lang.Beeindig(Gegeven.Moment("2026-03-02 12:00"));
        kort.Beeindig(Gegeven.Moment("2026-03-02 12:00"));

        Assert.True(gold);
        Assert.False(lang.GeldtOp(vandaag) || kort.GeldtOp(vandaag));
        Assert.True(lang.GeldtOp(vandaag.AddDays(-1)));
        Gegeven.Geweigerd("R-BIJ-4", () => lang.Beeindig(Gegeven.Moment("2026-03-02 12:01")));
    }
}
