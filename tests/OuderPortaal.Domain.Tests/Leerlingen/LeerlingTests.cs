using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Tests.Leerlingen;

public sealed class LeerlingTests
{
    [Fact, Regel("R-AM-02")]
    public void Wijzig_WithTheSameData_SaysThatNothingChanged()
    {
        var leerling = Gegeven.Leerling();
        leerling.WisGebeurtenissen();

        Assert.False(leerling.Wijzig(leerling.Gegevens with { Voornaam = " Noor " }, Gegeven.Secretaris, Gegeven.Ontvangst));
        Assert.True(leerling.Wijzig(leerling.Gegevens with { School = "De Esdoorn" }, Gegeven.Secretaris, Gegeven.Ontvangst));

        Assert.IsType<LeerlingGewijzigd>(Assert.Single(leerling.Gebeurtenissen));
    }

    [Theory, Regel("R-AM-02")]
    [InlineData("", "Noor", "Vermeer", "2014-09-12", "Kenmerk")]
    [InlineData("L-1", " ", "Vermeer", "2014-09-12", "Voornaam")]
    [InlineData("L-1", "Noor", "", "2014-09-12", "Achternaam")]
    [InlineData("L-1", "Noor", "Vermeer", "2026-03-03", "Geboortedatum")]
    [InlineData("L-1", "Noor", "Vermeer", "1914-09-12", "Geboortedatum")]
    public void SchrijfIn_WithoutWhatALetterNeeds_IsRefusedAtThatField(string kenmerk, string voornaam, string achternaam, string geboren, string veld)
    {
        var gegevens = new LeerlingGegevens(kenmerk, voornaam, achternaam, Gegeven.Dag(geboren), "", false, "");

        Assert.Equal(veld, Gegeven.Geweigerd("R-AM-02", () => Leerling.SchrijfIn(gegevens, Gegeven.Secretaris, Gegeven.Ontvangst)).Veld);
    }

    [Fact, Regel("R-AM-02")]
    public void AlsZoeknaam_SeesThroughAccentsCapitalsAndSpaces() => Assert.Equal("ZOE CELIK-OZTURK", Leerling.AlsZoeknaam(" Zoë  Çelik-Öztürk "));

    [Theory, Regel("R-AM-02")]
    [InlineData("Daan", "van den Berg", "BERG DAAN VAN DEN")]
    [InlineData("Noor", "Verhage", "VERHAGE NOOR")]
    [InlineData("Zo\u00eb", "'t Hart", "HART ZOE 'T")]
    [InlineData("Bo", "De", "DE BO")]
    public void Sorteernaam_StartsWithTheLastNameWithoutItsPrefix(string voornaam, string achternaam, string verwacht) =>
        Assert.Equal(verwacht, Leerling.AlsSorteernaam(voornaam, achternaam));

    [Fact]
    public void SchrijfIn_WithTheLongestNames_KeepsTheSearchFormsWithinTheirColumn()
    {
        var gegevens = new LeerlingGegevens("L-1", new string('A', 100), new string('B', 100), Gegeven.Dag("2014-09-12"), "", false, "");

        var leerling = Leerling.SchrijfIn(gegevens, Gegeven.Secretaris, Gegeven.Ontvangst);

        Assert.Equal((200, 200), (leerling.Zoeknaam.Length, leerling.Sorteernaam.Length));
    }

    [Fact, Regel("R-AM-26")]
    public void LegTrajectVast_Twice_GivesTheFirstOneItsEnd()
    {
        var leerling = Gegeven.Leerling();
        leerling.LegTrajectVast(TrajectSoort.Advies, Gegeven.Dag("2025-09-01"), null, Gegeven.Secretaris, Gegeven.Ontvangst);

        leerling.LegTrajectVast(TrajectSoort.Advies, Gegeven.Dag("2025-09-01"), Gegeven.Dag("2026-02-01"), Gegeven.Secretaris, Gegeven.Ontvangst);

        Assert.Equal(Gegeven.Dag("2026-02-01"), Assert.Single(leerling.Trajecten).Afloop);
        Gegeven.Geweigerd("R-12.1-1", () => leerling.LegTrajectVast(
            TrajectSoort.Advies, Gegeven.Dag("2025-09-01"), Gegeven.Dag("2025-08-31"), Gegeven.Secretaris, Gegeven.Ontvangst));
    }
}
