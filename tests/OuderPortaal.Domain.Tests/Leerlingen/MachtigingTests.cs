using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Tests.Leerlingen;

[Regel("R-VTG-2", "R-VTG-13", "S-17")]
public sealed class MachtigingTests
{
    private static readonly Leerling Kind = Gegeven.Leerling();
    private static readonly Leerling Zeventien = Gegeven.Leerling("2008-06-15");
    private static readonly AccountId Leerlingaccount = new(new Guid("00000000-0000-7000-8000-000000000013"));

    [Theory]
    [InlineData(Reikwijdte.Inzage)]
    [InlineData(Reikwijdte.Meelezen)]
    public void Machtig_ByAPupilOfSeventeen_WaitsUntilItIsAccepted(Reikwijdte reikwijdte)
    {
        var zelf = Zelf();
        var link = Vertegenwoordiging.Machtig(zelf, Zeventien, "Anna Vermeer", "hash", reikwijdte, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);

        Assert.False(link.GeldtOp(Gegeven.Dag("2026-03-02"), Zeventien.Geboortedatum, zelf));

        link.Aanvaard(Gegeven.Moeder, zelf, Zeventien, Gegeven.Moment("2026-03-03 10:00"));
        Assert.True(link.GeldtOp(Gegeven.Dag("2026-12-31"), Zeventien.Geboortedatum, zelf));
        Assert.False(link.GeldtOp(Gegeven.Dag("2026-12-31"), Zeventien.Geboortedatum));
        Assert.False(link.GeldtOp(Gegeven.Dag("2027-01-01"), Zeventien.Geboortedatum, zelf));
        Assert.Equal((Gegeven.Moeder, "", Gezagsbewijs.Machtiging), (link.AccountId, link.Uitnodiging, link.Bewijs));
    }

    [Fact]
    public void Machtig_ByWhoHoldsGezag_GivesNoInzage() => Assert.Equal("Reikwijdte", Gegeven.Geweigerd("R-VTG-13", () =>
        Vertegenwoordiging.Machtig(Gegeven.Link(Kind, Gegeven.Moeder), Kind, "Oma", "hash", Reikwijdte.Inzage, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst)).Veld);

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2027-03-03")]
    public void Machtig_WithoutAnEndWithinAYear_IsRefused(string tot) => Assert.Equal("TotEnMet", Gegeven.Geweigerd("R-VTG-2", () =>
        Vertegenwoordiging.Machtig(Zelf(), Zeventien, "Anna", "hash", Reikwijdte.Inzage, Gegeven.Dag(tot), Gegeven.Ontvangst)).Veld);

    [Fact]
    public void Machtig_ByAHelperOrByWhoseLinkEnded_IsRefused()
    {
        var helper = Gegeven.Link(Kind, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31", gever: Gegeven.Gever(Kind));
        var geweest = Gegeven.Link(Kind, Gegeven.Moeder);
        geweest.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst);

        foreach (var gever in new[] { helper, geweest })
            Gegeven.Geweigerd("R-VTG-2", () => Vertegenwoordiging.Machtig(gever, Kind, "Oma", "hash", Reikwijdte.Meelezen, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst));
    }

    [Fact]
    public void Aanvaard_ByTheGiver_IsRefused() =>
        Gegeven.Geweigerd("R-VTG-2", () => Machtiging(Reikwijdte.Inzage, Zelf()).Aanvaard(Leerlingaccount, Zelf(), Zeventien, Gegeven.Ontvangst));

    [Fact]
    public void TrekIn_ByTheGiver_StopsItAtOnce_AndByNobodyElse()
    {
        var zelf = Zelf();
        var link = Machtiging(Reikwijdte.Inzage, zelf);
        link.Aanvaard(Gegeven.Moeder, zelf, Zeventien, Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-VTG-2", () => link.TrekIn(Gegeven.Moeder, null, Gegeven.Ontvangst));
        link.TrekIn(Leerlingaccount, null, Gegeven.Ontvangst);

        Assert.False(link.GeldtOp(Gegeven.Dag("2026-03-02"), Zeventien.Geboortedatum, zelf));
        Assert.Equal(Eindreden.Ingetrokken, link.Eindreden);
    }

    [Fact]
    public void Aanvaard_AfterTheBirthdayOfAPupilWhoseParentGaveIt_IsRefused()
    {
        var leerling = Gegeven.Leerling("2010-03-04");
        var gever = Gegeven.Link(leerling, Gegeven.Moeder);
        var link = Vertegenwoordiging.Machtig(
            gever, leerling, "Oma", "hash", Reikwijdte.Meelezen, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-VTG-2", () => link.Aanvaard(Gegeven.Vader, gever, leerling, Gegeven.Moment("2026-03-04 00:00")));
    }

    private static Vertegenwoordiging Zelf() => Gegeven.Link(Zeventien, Leerlingaccount, VertegenwoordigingSoort.Zelf);

    [Fact]
    public void Aanvaard_AfterTheGiverLostTheOwnLink_IsRefused()
    {
        var gever = Gegeven.Link(Kind, Gegeven.Moeder);
        var link = Vertegenwoordiging.Machtig(gever, Kind, "Oma", "hash", Reikwijdte.Meelezen, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);

        gever.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-VTG-2", () => link.Aanvaard(Gegeven.Vader, gever, Kind, Gegeven.Ontvangst));
    }

    [Fact]
    public void LegVast_OfAMachtigingOnPaperForAPupilUnderSixteen_RestsOnWhoGaveIt()
    {
        var gever = Gegeven.Gever(Kind)!;
        var link = Gegeven.Link(Kind, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31", gever: gever);

        Assert.Equal((gever.Id, null), (link.GeverLinkId, link.GegevenDoor));
        Assert.True(link.GeldtOp(Gegeven.Dag("2026-03-10"), Kind.Geboortedatum, gever));
        Assert.False(link.GeldtOp(Gegeven.Dag("2026-03-10"), Kind.Geboortedatum));
    }

    [Fact]
    public void LegVast_OfAMachtigingOnPaperUnderSixteen_WithoutAGiverWhoHoldsGezagNow_IsRefused()
    {
        var geweest = Gegeven.Gever(Kind)!;
        geweest.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst);
        var betwist = Gegeven.Gever(Kind)!;
        betwist.Betwist(Gegeven.Ontvangst);
        var helper = Gegeven.Link(Kind, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31", gever: Gegeven.Gever(Kind));
        var vanEenAnder = Gegeven.Gever(Gegeven.Leerling(kenmerk: "L-0002"));

        foreach (var gever in new[] { null, geweest, betwist, helper, vanEenAnder, Gegeven.Link(Kind, Gegeven.Vader), Gegeven.Link(Kind, null) })
            Assert.Equal("Gever", Gegeven.Geweigerd("R-VTG-13", () => Gegeven.Link(Kind, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31", gever: gever)).Veld);
    }

    [Fact]
    public void LegVast_OfAMachtigingOnPaperByAPupilOfSeventeen_NamesNoOtherGiver()
    {
        Assert.Null(Gegeven.Link(Zeventien, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31").GeverLinkId);
        Gegeven.Geweigerd("R-VTG-13", () => Gegeven.Link(Zeventien, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31", gever: Gegeven.Gever(Kind)));
    }

    [Fact]
    public void TrekIn_OfAMachtigingOnPaper_ByWhoHoldsTheLinkOnWhichItRests_StopsIt_AndByNobodyElse()
    {
        var gever = Gegeven.Gever(Kind, account: Gegeven.Moeder)!;
        var link = Gegeven.Link(Kind, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31", gever: gever);
        var anderKind = Gegeven.Link(Gegeven.Leerling(kenmerk: "L-0002"), Gegeven.Moeder);

        foreach (var (wie, eigen) in new[] { (Gegeven.Moeder, null), (Gegeven.Moeder, anderKind), (Gegeven.Moeder, Gegeven.Link(Kind, Gegeven.Moeder)), (Gegeven.Vader, gever), (Gegeven.Vader, link) })
            Gegeven.Geweigerd("R-VTG-2", () => link.TrekIn(wie, eigen, Gegeven.Ontvangst));
        link.TrekIn(Gegeven.Moeder, gever, Gegeven.Ontvangst);

        Assert.Equal((VertegenwoordigingStatus.Beeindigd, Eindreden.Ingetrokken), (link.Status, link.Eindreden));
    }

    [Fact]
    public void TrekIn_OfAMachtigingOnPaper_ByThePupilOfSeventeen_StopsIt_AndByNobodyElse()
    {
        var link = Gegeven.Link(Zeventien, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31");
        var helper = Gegeven.Link(Zeventien, Gegeven.Moeder, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31");
        var geweest = Zelf();
        geweest.Beeindig(Eindreden.Anders, Gegeven.Secretaris, Gegeven.Ontvangst);

        foreach (var (wie, eigen) in new[] { (Leerlingaccount, null), (Leerlingaccount, geweest), (Gegeven.Moeder, helper), (Gegeven.Vader, link) })
            Gegeven.Geweigerd("R-VTG-2", () => link.TrekIn(wie, eigen, Gegeven.Ontvangst));
        link.TrekIn(Leerlingaccount, Zelf(), Gegeven.Ontvangst);

        Assert.Equal((VertegenwoordigingStatus.Beeindigd, Eindreden.Ingetrokken), (link.Status, link.Eindreden));
    }

    [Fact]
    public void IsGegevenDoor_OfWhatSomebodyOnlyAsks_IsNobody()
    {
        var zelf = Zelf();
        var gevraagd = Vertegenwoordiging.VraagAan(Zeventien, Gegeven.Vader, "Tom Verhage", VertegenwoordigingSoort.Gemachtigde, Gegeven.Ontvangst);

        Assert.False(gevraagd.IsGegevenDoor(Leerlingaccount, zelf));
    }

    private static Vertegenwoordiging Machtiging(Reikwijdte reikwijdte, Vertegenwoordiging zelf) =>
        Vertegenwoordiging.Machtig(zelf, Zeventien, "Anna Vermeer", "hash", reikwijdte, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);
}
