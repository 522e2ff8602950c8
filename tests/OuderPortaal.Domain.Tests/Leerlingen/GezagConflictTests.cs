using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Tests.Leerlingen;

[Regel("R-VTG-9", "S-20")]
public sealed class GezagConflictTests
{
    private static readonly Leerling Noor = Gegeven.Leerling();
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-10");
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private const string Motivering = "Er is geen beschikking die het gezag beperkt.";

    [Fact]
    public void LegVast_AgainstAnActiveLink_StopsItAtOnce()
    {
        var link = Gegeven.Link(Noor, Gegeven.Moeder);

        var conflict = Leg(link);

        Assert.True(conflict.IsOpen);
        Assert.Equal(VertegenwoordigingStatus.Betwist, link.Status);
        Assert.False(link.GeldtOp(Vandaag, Noor.Geboortedatum));
    }

    [Theory]
    [InlineData("", "2026-03-09", "BezwaarVan")]
    [InlineData("anna  VERMEER", "2026-03-09", "BezwaarVan")]
    [InlineData("Tom Vermeer", "2026-03-11", "OntvangenOp")]
    public void LegVast_WithoutAnotherNameOrOnATomorrow_IsRefusedAndLeavesTheLink(string van, string op, string veld)
    {
        var link = Gegeven.Link(Noor, Gegeven.Moeder);

        Assert.Equal(veld, Gegeven.Geweigerd("R-VTG-9", () => GezagConflict.LegVast(link, van, null, Bezwaarweg.Brief, Gegeven.Dag(op), null, Gegeven.Secretaris, Nu)).Veld);
        Assert.Equal(VertegenwoordigingStatus.Actief, link.Status);
    }

    [Fact]
    public void LegVast_AgainstALinkThatEnded_IsRefused()
    {
        var link = Gegeven.Link(Noor, Gegeven.Moeder);
        link.Beeindig(Eindreden.Anders, Gegeven.Secretaris, Nu);

        Gegeven.Geweigerd("C2", () => Leg(link));
    }

    [Theory]
    [InlineData(ConflictUitkomst.Handhaven, VertegenwoordigingStatus.Actief)]
    [InlineData(ConflictUitkomst.Beeindigen, VertegenwoordigingStatus.Beeindigd)]
    public void Beslis_WithReasonAndAdvice_GivesBackOrEnds_Once(ConflictUitkomst uitkomst, VertegenwoordigingStatus status)
    {
        var link = Gegeven.Link(Noor, Gegeven.Moeder);
        var conflict = Leg(link);

        conflict.Beslis(uitkomst, Vandaag, Motivering, link, Gegeven.Directeur, Nu);

        Assert.Equal((status, false), (link.Status, conflict.IsOpen));
        Gegeven.Geweigerd("C2", () => conflict.Beslis(uitkomst, Vandaag, Motivering, link, Gegeven.Directeur, Nu));
    }

    [Theory]
    [InlineData(null, Motivering, "FgAdviesOp")]
    [InlineData("2026-03-08", Motivering, "FgAdviesOp")]
    [InlineData("2026-03-11", Motivering, "FgAdviesOp")]
    [InlineData("2026-03-10", "Ja.", "Motivering")]
    public void Beslis_WithoutAdviceOrReason_IsRefusedAndChangesNothing(string? advies, string motivering, string veld)
    {
        var link = Gegeven.Link(Noor, Gegeven.Moeder);
        var conflict = Leg(link);

        Assert.Equal(veld, Gegeven.Geweigerd("R-VTG-9", () => conflict.Beslis(ConflictUitkomst.Handhaven, Lezen.DagOfGeen(advies), motivering, link, Gegeven.Directeur, Nu)).Veld);
        Assert.Equal((VertegenwoordigingStatus.Betwist, true), (link.Status, conflict.IsOpen));
    }

    [Fact, Regel("R-VTG-17")]
    public void Beslis_AfterTheLinkEndedByAge_DoesNotBringItBack()
    {
        var link = Gegeven.Link(Noor, Gegeven.Moeder);
        var conflict = Leg(link);
        link.Beeindig(Eindreden.Leeftijd16, null, Nu);

        conflict.Beslis(ConflictUitkomst.Handhaven, Vandaag, Motivering, link, Gegeven.Directeur, Nu);

        Assert.Equal((VertegenwoordigingStatus.Beeindigd, Eindreden.Leeftijd16), (link.Status, link.Eindreden));
    }

    private static GezagConflict Leg(Vertegenwoordiging link) =>
        GezagConflict.LegVast(link, "Tom Vermeer", "Kadeplein 6", Bezwaarweg.Brief, Gegeven.Dag("2026-03-09"), null, Gegeven.Secretaris, Nu);
}
