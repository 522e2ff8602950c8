using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;

namespace OuderPortaal.Tests.Berichten;

[Regel("R-AVG-1", "R-AM-36")]
public sealed class BerichtenTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");

    [Fact]
    public void VanVerzoeker_OfSomebodyElse_IsRefused() =>
        Gegeven.Geweigerd("R-SEC-8", () => Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Vader, "Hallo", 0, Nu));

    [Fact]
    public void VanOns_ToAVerzoekerWithoutAccount_IsRefused() =>
        Gegeven.Geweigerd("R-AM-35", () => Verzoekbericht.VanOns(Gegeven.VerzoekOpPapier(), null, Gegeven.Behandelaar, "Hallo", Nu));

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void VanVerzoeker_WithoutText_IsRefused(string? tekst) =>
        Gegeven.Geweigerd("R-AVG-1", () => Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Moeder, tekst, 0, Nu));

    [Fact]
    public void VanVerzoeker_WithTooMuchText_IsRefused() =>
        Gegeven.Geweigerd("R-AVG-1", () => Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Moeder, new string('a', Verzoekbericht.LangsteTekst + 1), 0, Nu));

    [Fact]
    public void VanVerzoeker_AfterWithdrawal_IsRefused()
    {
        var verzoek = Gegeven.Verzoek();
        verzoek.TrekIn(Nu);

        Gegeven.Geweigerd("C2", () => Verzoekbericht.VanVerzoeker(verzoek, Gegeven.Moeder, "Hallo", 0, Nu));
    }

    [Fact, Regel("R-SEC-6")]
    public void VanVerzoeker_TheTwentyFirstOfADay_IsRefused()
    {
        Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Moeder, "Hallo", Verzoekbericht.MeestePerDag - 1, Nu);

        Gegeven.Geweigerd("R-SEC-6", () => Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Moeder, "Hallo", Verzoekbericht.MeestePerDag, Nu));
    }

    [Fact, Regel("R-VTG-18")]
    public void VanOns_FromTheDayThatAPupilOf16Decides_IsRefused()
    {
        var leerling = Gegeven.Leerling("2010-03-20");
        var verzoek = Gegeven.Verzoek(leerling: leerling.Id);

        Verzoekbericht.VanOns(verzoek, leerling, Gegeven.Behandelaar, "Hallo", Gegeven.Moment("2026-03-19 23:59"));
        Gegeven.Geweigerd("R-VTG-18", () => Verzoekbericht.VanOns(verzoek, leerling, Gegeven.Behandelaar, "Hallo", Gegeven.Moment("2026-03-20 00:00")));
    }

    [Fact, Regel("R-VTG-18")]
    public void VanOns_WithoutThePupilOfTheRequest_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentException>(() => Verzoekbericht.VanOns(Gegeven.Verzoek(leerling: Gegeven.Leerling().Id), null, Gegeven.Behandelaar, "Hallo", Nu));

    [Fact, Regel("R-AM-28")]
    public void Redigeer_EmptiesTheText_AndGivesTheFilesThatGo()
    {
        var bericht = Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Moeder, "Hallo", 0, Nu);
        var bestand = Guid.CreateVersion7(Nu);
        bericht.VoegBijlageToe(bestand, "application/pdf", 10);

        Assert.Equal([bestand], bericht.Redigeer());
        Assert.Equal(("", 0, Nu), (bericht.Tekst, bericht.Bijlagen.Count, bericht.Op));
    }

    [Fact]
    public void VoegBijlageToe_AFourth_IsRefused()
    {
        var bericht = Verzoekbericht.VanVerzoeker(Gegeven.Verzoek(), Gegeven.Moeder, "Hallo", 0, Nu);
        for (var i = 0; i < Bijlage.Meeste; i++)
            bericht.VoegBijlageToe(Guid.CreateVersion7(Nu), "application/pdf", 10);

        Gegeven.Geweigerd("R-SEC-6", () => bericht.VoegBijlageToe(Guid.CreateVersion7(Nu), "application/pdf", 10));
        Assert.Equal([1, 2, 3], bericht.Bijlagen.Select(b => b.Volgnummer));
    }

    [Fact]
    public void MarkeerGelezen_Twice_KeepsTheFirst()
    {
        var bericht = Verzoekbericht.VanOns(Gegeven.Verzoek(), null, Gegeven.Behandelaar, "Hallo", Nu);

        bericht.MarkeerGelezen(Nu.AddHours(1));
        bericht.MarkeerGelezen(Nu.AddHours(2));

        Assert.Equal(Nu.AddHours(1), bericht.GelezenOp);
    }

    [Fact]
    public void Notitie_WithoutText_IsRefused() => Gegeven.Geweigerd("R-AM-36", () => Notitie.Maak(Gegeven.Verzoek(), " ", Gegeven.Behandelaar, Nu));

    [Fact]
    public void Notitie_WithAFileAndNoWords_IsRefused_AndSaysThatTheWordsMustTellWhatItIs() =>
        Assert.StartsWith("Schrijf erbij wat het is", Assert.Throws<RuleViolation>(() => Notitie.Maak(Gegeven.Verzoek(), " ", Gegeven.Behandelaar, Nu, metBestand: true)).Message, StringComparison.Ordinal);

    [Fact, Regel("R-SEC-6")]
    public void Notitie_TakesThreeFiles_InOrder_AndNoFourth()
    {
        var notitie = Notitie.Maak(Gegeven.Verzoek(), "Brief van 3 maart.", Gegeven.Behandelaar, Nu, metBestand: true);
        for (var i = 0; i < Bijlage.Meeste; i++)
            notitie.VoegBijlageToe(Guid.CreateVersion7(Nu), "application/pdf", 10);

        Gegeven.Geweigerd("R-SEC-6", () => notitie.VoegBijlageToe(Guid.CreateVersion7(Nu), "application/pdf", 10));
        Assert.Equal([1, 2, 3], notitie.Bijlagen.Select(b => b.Volgnummer));
    }

    [Fact, Regel("R-AM-28")]
    public void Notitie_WhenRedacted_LosesItsWords_AndGivesTheFilesThatGo()
    {
        var notitie = Notitie.Maak(Gegeven.Verzoek(), "Brief van 3 maart.", Gegeven.Behandelaar, Nu, metBestand: true);
        var bestand = Guid.CreateVersion7(Nu);
        notitie.VoegBijlageToe(bestand, "application/pdf", 10);

        Assert.Equal([bestand], notitie.Redigeer());
        Assert.Equal(("", 0, Nu), (notitie.Tekst, notitie.Bijlagen.Count, notitie.Op));
    }

    [Theory, Regel("R-AM-40")]
    [InlineData("Beste {naam},")]
    [InlineData("Beste {},")]
    [InlineData("Beste {Verzoek.VerzoekerNaam},")]
    public void Sjabloon_WithANameThatIsNotKnown_IsRefused(string tekst) =>
        Gegeven.Geweigerd("R-AM-40", () => Berichtsjabloon.Maak("Groet", tekst, null, Gegeven.Secretaris, Nu));

    [Fact, Regel("R-AM-40")]
    public void Sjabloon_WhenChanged_IsANewVersionOfTheSameName_AndTheSameTextIsRefused()
    {
        var eerste = Berichtsjabloon.Maak("Groet", "Beste {aanhef},", null, Gegeven.Secretaris, Nu);

        var tweede = Berichtsjabloon.Maak("iets anders", "Dag {aanhef},", eerste, Gegeven.Secretaris, Nu);

        Assert.Equal(("Groet", 2, "Groet, versie 2", "Beste {aanhef},"), (tweede.Naam, tweede.Nummer, tweede.Aanduiding, eerste.Tekst));
        Gegeven.Geweigerd("R-AM-40", () => Berichtsjabloon.Maak("Groet", "Dag {aanhef},", tweede, Gegeven.Secretaris, Nu));
    }

    [Fact, Regel("R-AM-40")]
    public void Sjabloon_WithAValueThatLooksLikeAPlace_IsFilledInOnce()
    {
        var sjabloon = Berichtsjabloon.Maak("Groet", "Beste {aanhef}, nummer {nummer}.", null, Gegeven.Secretaris, Nu);

        Assert.Equal("Beste {telefoon}, nummer <b>.", sjabloon.VulIn(plek => plek == "aanhef" ? "{telefoon}" : "<b>"));
    }
}
