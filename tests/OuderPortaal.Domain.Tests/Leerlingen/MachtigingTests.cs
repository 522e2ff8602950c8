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
        var link = Vertegenwoordiging.Machtig(Zelf(), Zeventien, "Anna Vermeer", "hash", reikwijdte, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);

        Assert.False(link.GeldtOp(Gegeven.Dag("2026-03-02"), Zeventien.Geboortedatum));

        link.Aanvaard(Gegeven.Moeder, Zeventien, Gegeven.Moment("2026-03-03 10:00"));
        Assert.True(link.GeldtOp(Gegeven.Dag("2026-12-31"), Zeventien.Geboortedatum));
        Assert.False(link.GeldtOp(Gegeven.Dag("2027-01-01"), Zeventien.Geboortedatum));
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
        var helper = Gegeven.Link(Kind, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31");
        var geweest = Gegeven.Link(Kind, Gegeven.Moeder);
        geweest.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst);

        foreach (var gever in new[] { helper, geweest })
            Gegeven.Geweigerd("R-VTG-2", () => Vertegenwoordiging.Machtig(gever, Kind, "Oma", "hash", Reikwijdte.Meelezen, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst));
    }

    [Fact]
    public void Aanvaard_ByTheGiver_IsRefused() =>
        Gegeven.Geweigerd("R-VTG-2", () => Machtiging(Reikwijdte.Inzage).Aanvaard(Leerlingaccount, Zeventien, Gegeven.Ontvangst));

    [Fact]
    public void TrekIn_ByTheGiver_StopsItAtOnce_AndByNobodyElse()
    {
        var link = Machtiging(Reikwijdte.Inzage);
        link.Aanvaard(Gegeven.Moeder, Zeventien, Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-VTG-2", () => link.TrekIn(Gegeven.Moeder, Gegeven.Ontvangst));
        link.TrekIn(Leerlingaccount, Gegeven.Ontvangst);

        Assert.False(link.GeldtOp(Gegeven.Dag("2026-03-02"), Zeventien.Geboortedatum));
        Assert.Equal(Eindreden.Ingetrokken, link.Eindreden);
    }

    [Fact]
    public void Aanvaard_AfterTheBirthdayOfAPupilWhoseParentGaveIt_IsRefused()
    {
        var leerling = Gegeven.Leerling("2010-03-04");
        var link = Vertegenwoordiging.Machtig(
            Gegeven.Link(leerling, Gegeven.Moeder), leerling, "Oma", "hash", Reikwijdte.Meelezen, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-VTG-2", () => link.Aanvaard(Gegeven.Vader, leerling, Gegeven.Moment("2026-03-04 00:00")));
    }

    private static Vertegenwoordiging Zelf() => Gegeven.Link(Zeventien, Leerlingaccount, VertegenwoordigingSoort.Zelf);

    private static Vertegenwoordiging Machtiging(Reikwijdte reikwijdte) =>
        Vertegenwoordiging.Machtig(Zelf(), Zeventien, "Anna Vermeer", "hash", reikwijdte, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst);
}
