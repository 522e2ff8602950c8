using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using static OuderPortaal.Tests.Correctiegegeven;

namespace OuderPortaal.Tests.Correcties;

public sealed class CorrectieTests
{
    [Fact, Regel("S-27", "R-COR-3", "R-COR-4", "R-11.6-1")]
    public void Besluit_OnABirthDateAnOpinionAndAnOldAddress_IsInPartWithTwoThingsToDoInFiveWerkdagen()
    {
        var (verzoek, correctie) = Besloten([Geboortedatum, Oordeel, OudAdres], [Ja(), Nee(Weigeringsgrond.ProfessioneelOordeel, Aard.ProfessioneelOordeel), Ja()]);

        Assert.Equal(BesluitUitkomst.DeelsToegewezen, verzoek.Besluit!.Uitkomst);
        Assert.Equal(VerzoekStatus.Uitvoering, verzoek.Status);
        Assert.True(correctie.Onderdeel(2).BiedtVerklaring);
        Assert.Equal([1, 3], correctie.Uitvoeringen.Select(u => correctie.Onderdelen.Single(o => o.Id == u.OnderdeelId).Volgnummer));
        Assert.All(correctie.Uitvoeringen, u => Assert.Equal(Gegeven.Dag("2026-03-17"), u.Uiterlijk));
    }

    [Theory, Regel("R-COR-3")]
    [InlineData("++", BesluitUitkomst.Toegewezen)]
    [InlineData("+d", BesluitUitkomst.DeelsToegewezen)]
    [InlineData("+-", BesluitUitkomst.DeelsToegewezen)]
    [InlineData("+n", BesluitUitkomst.DeelsToegewezen)]
    [InlineData("--", BesluitUitkomst.Afgewezen)]
    [InlineData("-n", BesluitUitkomst.Afgewezen)]
    [InlineData("nn", BesluitUitkomst.Afgewezen)]
    [InlineData("d-", BesluitUitkomst.DeelsToegewezen)]
    public void Uitkomst_FollowsFromTheItems(string oordelen, BesluitUitkomst verwacht)
    {
        var verzoek = Verzoek();
        var correctie = Van(verzoek, Geboortedatum, OudAdres);
        for (var i = 0; i < 2; i++)
        {
            Assert.Null(correctie.Uitkomst);
            correctie.Beoordeel(i + 1, oordelen[i] switch
            {
                '+' => Ja(),
                'd' => Ja() with { Oordeel = Onderdeeloordeel.DeelsToegewezen, Grond = Weigeringsgrond.NietAangetoond, Motivering = "De rest blijkt nergens uit." },
                'n' => new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []),
                _ => Nee(),
            }, verzoek, Gegeven.Behandelaar, Nu);
        }

        Assert.Equal(verwacht, correctie.Uitkomst);
    }

    [Theory, Regel("R-COR-2")]
    [InlineData(0)]
    [InlineData(21)]
    public void Begin_WithNoneOrMoreThanTwenty_IsRefused(int aantal) =>
        Gegeven.Geweigerd("R-COR-2", () => Correctie.Begin(Verzoek(), [.. Enumerable.Repeat(Geboortedatum, aantal)], Nu));

    [Fact, Regel("R-COR-2")]
    public void Begin_WithTwenty_KeepsThemInTheirOrder() =>
        Assert.Equal(Enumerable.Range(1, 20), Correctie.Begin(Verzoek(), [.. Enumerable.Repeat(Geboortedatum, 20)], Nu).Onderdelen.Select(o => o.Volgnummer));

    public static TheoryData<Correctievraag, string> Onvolledig => new()
    {
        { Geboortedatum with { Wordt = " " }, "Wordt" },
        { Geboortedatum with { Plek = new("") }, "Plek" },
        { Geboortedatum with { Soort = CorrectieSoort.Aanvulling, Wordt = "" }, "Wordt" },
        { Geboortedatum with { Alles = true }, "Soort" },
        { Geboortedatum with { Wordt = new string('x', 4001) }, "Wordt" },
        { Geboortedatum with { Grond = (CorrectieGrond)99 }, "Grond" },
        { Geboortedatum with { Soort = (CorrectieSoort)99 }, "Soort" },
    };

    [Theory, MemberData(nameof(Onvolledig)), Regel("R-COR-2")]
    public void Begin_WithAnItemThatDoesNotSayWhatIsAsked_NamesTheField(Correctievraag vraag, string veld) =>
        Assert.Equal(veld, Gegeven.Geweigerd("R-COR-2", () => Correctie.Begin(Verzoek(), [vraag], Nu)).Veld);

    [Fact, Regel("R-AM-34")]
    public void Begin_ToEraseEverything_IsOneItemWithoutAPlace()
    {
        var correctie = Van(Verzoek(), new Correctievraag(CorrectieSoort.Verwijdering, CorrectieGrond.WeetNiet, new("")) { Alles = true });

        Assert.Equal("alle gegevens", Assert.Single(correctie.Onderdelen).Omschrijving);
    }

    [Fact, Regel("R-11.5-2", "R-COR-6")]
    public void Beoordeel_ARefusalWithoutGroundOrSentence_IsRefused()
    {
        var verzoek = Verzoek();
        var correctie = Van(verzoek);

        Gegeven.Geweigerd("R-COR-6", () => correctie.Beoordeel(1, Nee() with { Grond = null }, verzoek, Gegeven.Behandelaar, Nu));
        Gegeven.Geweigerd("R-11.5-2", () => correctie.Beoordeel(1, Nee() with { Motivering = " " }, verzoek, Gegeven.Behandelaar, Nu));
        Gegeven.Geweigerd("R-COR-8", () => correctie.Beoordeel(1, Ja() with { Bronnen = [] }, verzoek, Gegeven.Behandelaar, Nu));
        Gegeven.Geweigerd("R-WIS-1", () => correctie.Beoordeel(1, Nee(Weigeringsgrond.LopendeProcedure), verzoek, Gegeven.Behandelaar, Nu));
        Gegeven.Geweigerd("R-COR-3", () => verzoek.LegCorrectieVoor(correctie, Gegeven.Behandelaar, Nu));
    }

    [Fact, Regel("R-COR-4")]
    public void Beoordeel_AnOpinion_IsNeverRewrittenButItsFactsMayBe()
    {
        var verzoek = Verzoek();
        var correctie = Van(verzoek, Oordeel);

        Gegeven.Geweigerd("R-COR-4", () => correctie.Beoordeel(1, Ja() with { Aard = Aard.ProfessioneelOordeel }, verzoek, Gegeven.Behandelaar, Nu));
        correctie.Beoordeel(1, Ja() with { Aard = Aard.ProfessioneelOordeel, Oordeel = Onderdeeloordeel.DeelsToegewezen, Grond = Weigeringsgrond.ProfessioneelOordeel, Motivering = "De score is overgeschreven." }, verzoek, Gegeven.Behandelaar, Nu);

        Assert.True(correctie.Onderdeel(1).BiedtVerklaring);
    }

    [Fact, Regel("R-COR-4")]
    public void Verklaring_IsKeptByteForByte_OnceAndOnlyWhereItIsOffered()
    {
        var (verzoek, correctie) = Besloten([Geboortedatum, Oordeel], [Ja(), Nee(Weigeringsgrond.ProfessioneelOordeel, Aard.ProfessioneelOordeel)]);
        const string eigen = "  Ik zie dat anders:\r\nNoor is rustig. <b>\u00e9</b> ";

        correctie.Verklaar(2, eigen, verzoek, Nu);

        Assert.Equal(eigen, correctie.Onderdeel(2).Verklaring);
        Gegeven.Geweigerd("R-COR-4", () => correctie.Verklaar(2, "Nog een.", verzoek, Nu));
        Gegeven.Geweigerd("R-COR-4", () => correctie.Verklaar(1, "Hier ook.", verzoek, Nu));
    }

    [Theory, Regel("R-AM-38"), InlineData(Hoedanigheid.OuderOfVoogd, "Uw verklaring staat er al bij.", "Schrijf uw verklaring, "), InlineData(Hoedanigheid.LeerlingZelf, "Je verklaring staat er al bij.", "Schrijf je verklaring, ")]
    public void Verklaring_ThatIsRefused_AddressesItsReader(Hoedanigheid als, string tweede, string leeg)
    {
        var (verzoek, correctie) = Besloten([Oordeel, Oordeel], [Nee(Weigeringsgrond.ProfessioneelOordeel, Aard.ProfessioneelOordeel), Nee(Weigeringsgrond.ProfessioneelOordeel, Aard.ProfessioneelOordeel)]);
        typeof(Verzoek).GetProperty(nameof(OuderPortaal.Domain.Verzoeken.Verzoek.Hoedanigheid))!.SetValue(verzoek, als);
        correctie.Verklaar(1, "Noor is rustig.", verzoek, Nu);

        Assert.Equal(tweede, Gegeven.Geweigerd("R-COR-4", () => correctie.Verklaar(1, "Nog een.", verzoek, Nu)).Message);
        Assert.StartsWith(leeg, Gegeven.Geweigerd("R-COR-4", () => correctie.Verklaar(2, " ", verzoek, Nu)).Message, StringComparison.Ordinal);
    }

    [Theory, Regel("R-COR-2"), InlineData(VerzoekSoort.Correctie, "Schrijf op wat er niet klopt."), InlineData(VerzoekSoort.BezwaarVerwerking, "Schrijf op wat wij niet meer mogen gebruiken.")]
    public void Filing_OfNothing_AsksWhatThisRequestIsAbout(VerzoekSoort soort, string zin) =>
        Assert.Equal(zin, Gegeven.Geweigerd("R-COR-2", () => Correctie.Begin(Gegeven.Verzoek(soort: soort), [], Nu)).Message);

    [Fact, Regel("C2")]
    public void LegVoor_OfACorrection_AsAWhole_IsRefused() =>
        Gegeven.Geweigerd("R-COR-3", () => Verzoek().LegVoor(BesluitUitkomst.Afgewezen, "Nee.", Gegeven.Behandelaar, Nu));

    [Fact, Regel("R-11.6-1")]
    public void VinkAf_TheLastOne_EndsTheExecution_AndTickingTwiceIsRefused()
    {
        var (verzoek, correctie) = Besloten([Geboortedatum], [Ja("Kindkans", "Papieren map")]);
        var (een, twee) = (correctie.Uitvoeringen[0].Id, correctie.Uitvoeringen[1].Id);

        correctie.VinkAf(een, false, verzoek, false, Gegeven.Secretaris, Nu);
        Gegeven.Geweigerd("R-COR-8", () => correctie.VinkAf(een, false, verzoek, false, Gegeven.Behandelaar, Nu));
        Assert.Equal(VerzoekStatus.Uitvoering, verzoek.Status);
        correctie.VinkAf(twee, false, verzoek, false, Gegeven.Secretaris, Nu);

        Assert.Equal((VerzoekStatus.Uitgevoerd, Nu), (verzoek.Status, correctie.UitgevoerdOp));
    }

    [Theory, Regel("S-32", "R-WIS-3")]
    [InlineData(true, "2018-09-12", false, "2026-04-22")]
    [InlineData(false, "2014-03-10", false, "2026-04-22")]
    [InlineData(false, "2014-03-11", false, null)]
    [InlineData(false, "2018-09-12", true, "2026-04-22")]
    [InlineData(false, "2018-09-12", false, null)]
    public void Erasure_WaitsForTheTermOfBezwaarWhenSomebodyElseMayObject(bool ander, string geboren, bool school, string? vanaf)
    {
        var (verzoek, correctie) = Besloten([OudAdres], [Ja()], new Wisbelang(ander, Gegeven.Dag(geboren), school));
        var stap = Assert.Single(correctie.Uitvoeringen);

        Assert.Equal(vanaf is null ? (DateOnly?)null : Gegeven.Dag(vanaf), stap.NietVoor);
        if (vanaf is null)
        {
            correctie.VinkAf(stap.Id, false, verzoek, false, Gegeven.Secretaris, Nu);
            return;
        }

        Gegeven.Geweigerd("R-WIS-3", () => correctie.VinkAf(stap.Id, false, verzoek, false, Gegeven.Secretaris, Gegeven.Moment("2026-04-21 23:59")));
        correctie.VinkAf(stap.Id, false, verzoek, false, Gegeven.Secretaris, Gegeven.Moment("2026-04-22 00:00"));
    }

    [Fact, Regel("R-WIS-5")]
    public void Erasure_TickedByWhoSawNoFirstTick_IsNotASecondLook()
    {
        var (verzoek, correctie) = Besloten([OudAdres], [Ja()]);
        var stap = correctie.Uitvoeringen[0];
        correctie.VinkAf(stap.Id, false, verzoek, false, Gegeven.Secretaris, Nu);

        Gegeven.Geweigerd("R-WIS-5", () => correctie.VinkAf(stap.Id, false, verzoek, false, Gegeven.Behandelaar, Nu));

        Assert.False(stap.IsKlaar);
    }

    [Fact, Regel("R-WIS-5", "R-12.1-5", "R-AM-28")]
    public void Erasure_IsTickedByTwoPeople_NotWhileACaseHoldsIt_AndLeavesOnlyWhatItWas()
    {
        var (verzoek, correctie) = Besloten([OudAdres], [Ja()]);
        var stap = correctie.Uitvoeringen[0].Id;

        Gegeven.Geweigerd("R-12.1-5", () => correctie.VinkAf(stap, false, verzoek, true, Gegeven.Secretaris, Nu));
        correctie.VinkAf(stap, false, verzoek, false, Gegeven.Secretaris, Nu);
        Gegeven.Geweigerd("R-WIS-5", () => correctie.VinkAf(stap, true, verzoek, false, Gegeven.Secretaris, Nu));
        Assert.Equal("Kade 1", correctie.Onderdeel(1).Was);
        correctie.VinkAf(stap, true, verzoek, false, Gegeven.Directeur, Nu);

        Assert.Equal(VerzoekStatus.Uitgevoerd, verzoek.Status);
        Assert.Equal(("", "", "Oud adres", Categorie.C7a), (correctie.Onderdeel(1).Was, correctie.Onderdeel(1).Motivering, correctie.Onderdeel(1).Omschrijving, correctie.Onderdeel(1).Categorie));
    }

    [Theory, Regel("R-WIS-1")]
    [InlineData(true, "2020-01-01", true, true, Onderdeeloordeel.Afgewezen, Weigeringsgrond.LopendeProcedure, 1)]
    [InlineData(false, "2026-03-09", false, false, Onderdeeloordeel.Toegewezen, null, 2)]
    [InlineData(false, "2026-03-10", false, false, Onderdeeloordeel.Afgewezen, Weigeringsgrond.NodigVoorTaak, 5)]
    [InlineData(false, "2027-01-01", true, false, Onderdeeloordeel.Toegewezen, null, 3)]
    [InlineData(false, null, false, true, Onderdeeloordeel.Toegewezen, null, 4)]
    [InlineData(false, null, false, false, Onderdeeloordeel.Afgewezen, Weigeringsgrond.NodigVoorTaak, 5)]
    public void Wisvoorstel_AsksInTheOrderOfTheRules(bool zaak, string? tot, bool onrechtmatig, bool ingetrokken, Onderdeeloordeel oordeel, Weigeringsgrond? grond, int vragen)
    {
        var voorstel = Wisvoorstel.Van(
            new Wisfeiten { LopendeZaak = zaak, BewarenTot = tot is null ? null : Gegeven.Dag(tot), Onrechtmatig = onrechtmatig, ToestemmingIngetrokken = ingetrokken }, Gegeven.Dag("2026-03-10"));

        Assert.Equal((oordeel, grond, vragen), (voorstel.Oordeel, voorstel.Grond, voorstel.Stappen.Count));
    }
}
