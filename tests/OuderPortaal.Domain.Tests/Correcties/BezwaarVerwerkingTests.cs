using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using static OuderPortaal.Tests.Correctiegegeven;

namespace OuderPortaal.Tests.Correcties;

/// <summary>An objection to the use of data (AVG 21): closed off from the filing, decided with compelling grounds or not at all, lifted only after it was announced.</summary>
[Regel("R-AM-29", "R-AVG-5")]
public sealed class BezwaarVerwerkingTests
{
    private static readonly Correctievraag Verslag = new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Verslag", "g4", Categorie.C7d, "Kindkans"), Toelichting: "Wij wonen op een geheim adres.");

    private static readonly Correctievraag InWoorden = new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Alles"), Toelichting: "Wij wonen op een geheim adres.");

    private static readonly Onderdeelbeoordeling Sterker = Nee(Weigeringsgrond.DwingendeGronden);

    /// <summary>The letter with the day, in the inbox; on paper with the day of posting, or still to be posted.</summary>
    private static Brief Brief(Verzoek verzoek, bool perPost = false, string? gepost = null)
    {
        var brief = OuderPortaal.Domain.Post.Brief.Maak(verzoek.Id, BriefSoort.OpheffingAangekondigd, "De dag", "<p>De dag</p>", perPost, Nu);
        if (gepost is not null)
            brief.LegVerzendingVast(Gegeven.Dag(gepost));
        return brief;
    }

    private static DateTimeOffset Op(string dag) => Gegeven.Moment($"{dag} 10:00");

    private static (Verzoek Verzoek, Correctie Correctie) Ingediend(params Correctievraag[] vragen)
    {
        var verzoek = Gegeven.Verzoek(soort: VerzoekSoort.BezwaarVerwerking);
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Ontvangst);
        return (verzoek, Correctie.Begin(verzoek, vragen, Gegeven.Ontvangst));
    }

    private static (Verzoek Verzoek, Correctie Correctie) BeslotenOp10Maart(Correctievraag vraag, Onderdeelbeoordeling uit)
    {
        var (verzoek, correctie) = Ingediend(vraag);
        correctie.Beoordeel(1, uit, verzoek, Gegeven.Behandelaar, Nu);
        verzoek.LegCorrectieVoor(correctie, Gegeven.Behandelaar, Nu);
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu);
        if (correctie.Onderdelen[0].IsToegewezen)
            correctie.BeginUitvoering(verzoek, new Wisbelang(false, null, false), Nu);
        return (verzoek, correctie);
    }

    private static Markering Stand((Verzoek, Correctie) zaak, string sleutel = "g4", Categorie categorie = Categorie.C7d) => new Dossierstand([zaak]).Van(sleutel, categorie);

    [Fact]
    public void Filing_GivesItsOwnNumberAndTheTermOfACorrection()
    {
        var (verzoek, _) = Ingediend(Verslag);

        Assert.Equal("BZW", verzoek.Soort.Voorvoegsel());
        Assert.Equal(Correctiegegeven.Verzoek().Termijn.Uiterlijk, verzoek.Termijn.Uiterlijk);
        Assert.True(verzoek.Soort.GaatOverLeerling());
        Assert.False(verzoek.Soort.HeeftOverzicht());
    }

    [Theory]
    [InlineData(CorrectieSoort.Verbetering, "Geheim adres.")]
    [InlineData(CorrectieSoort.Aanvulling, "Geheim adres.")]
    [InlineData(CorrectieSoort.Verwijdering, "Geheim adres.")]
    [InlineData(CorrectieSoort.Afscherming, "  ")]
    public void Filing_OfAnythingElse_OrWithoutOwnWords_IsRefused(CorrectieSoort soort, string waarom)
    {
        var verzoek = Gegeven.Verzoek(soort: VerzoekSoort.BezwaarVerwerking);

        Assert.Throws<RuleViolation>(() => Correctie.Begin(verzoek, [new(soort, CorrectieGrond.WeetNiet, new("Verslag"), "", "anders", waarom)], Gegeven.Ontvangst));
    }

    /// <summary>Which decision with which ground: compelling grounds answer an objection and nothing else, and never without a sentence.</summary>
    [Theory]
    [InlineData(VerzoekSoort.BezwaarVerwerking, Weigeringsgrond.DwingendeGronden, "De toelating hangt ervan af.", true)]
    [InlineData(VerzoekSoort.BezwaarVerwerking, Weigeringsgrond.GezagOnvoldoende, "Wij konden het niet nagaan.", true)]
    [InlineData(VerzoekSoort.BezwaarVerwerking, Weigeringsgrond.DwingendeGronden, " ", false)]
    [InlineData(VerzoekSoort.BezwaarVerwerking, Weigeringsgrond.NodigVoorTaak, "Nodig.", false)]
    [InlineData(VerzoekSoort.BezwaarVerwerking, Weigeringsgrond.FeitelijkJuist, "Het klopt.", false)]
    [InlineData(VerzoekSoort.BezwaarVerwerking, null, "Zomaar.", false)]
    [InlineData(VerzoekSoort.Correctie, Weigeringsgrond.DwingendeGronden, "De toelating hangt ervan af.", false)]
    [InlineData(VerzoekSoort.Correctie, Weigeringsgrond.NodigVoorTaak, "Nodig voor de toelating.", true)]
    public void Refusal_WithEachGround_IsTakenOrRefused(VerzoekSoort soort, Weigeringsgrond? grond, string waarom, bool mag)
    {
        var verzoek = Gegeven.Verzoek(soort: soort);
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Ontvangst);
        var correctie = Correctie.Begin(verzoek, [Verslag], Gegeven.Ontvangst);

        var fout = Record.Exception(() => correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.Afgewezen, grond, waarom, []), verzoek, Gegeven.Behandelaar, Nu));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag ? Onderdeeloordeel.Afgewezen : null, correctie.Onderdelen[0].Oordeel);
    }

    [Fact]
    public void Decision_IsYesOrNo_NeverAPart_AndComesFromTheItems()
    {
        var (verzoek, correctie) = Ingediend(Verslag);

        Assert.Throws<RuleViolation>(() => correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.DeelsToegewezen, Weigeringsgrond.DwingendeGronden, "Een deel.", ["Kindkans"]), verzoek, Gegeven.Behandelaar, Nu));
        Assert.Throws<RuleViolation>(() => verzoek.LegVoor(BesluitUitkomst.Afgewezen, "Nee.", Gegeven.Behandelaar, Nu));
    }

    [Fact]
    public void Items_FromTheFilingToTheDecision_AreClosedOff_AndAWithdrawalOpensThem()
    {
        var zaak = Ingediend(Verslag);
        var open = Gegeven.Verzoek(soort: VerzoekSoort.Correctie);
        var correctie = (open, Correctie.Begin(open, [Verslag], Gegeven.Ontvangst));

        Assert.Equal((Markering.Afgeschermd, Markering.Geen), (Stand(zaak), Stand(zaak, "g5")));
        Assert.Equal([Categorie.C7d], new Dossierstand([zaak]).Afgeschermd);
        Assert.Equal(Markering.Geen, Stand(correctie));
        zaak.Verzoek.TrekIn(Nu);
        Assert.Equal(Markering.Geen, Stand(zaak));
    }

    /// <summary>Words alone, a document, and a line of an overview that could not be opened any more: no item carries that id.</summary>
    public static TheoryData<string, string> ZonderRegel => new() { { "", "" }, { "d1", "Verslag.pdf" }, { "g4", "" } };

    [Theory, MemberData(nameof(ZonderRegel))]
    public void NoReadableLine_ClosesEverything_AndAProposalOpensNothing(string sleutel, string document)
    {
        var zaak = Ingediend(InWoorden with { Plek = new("Verslag", sleutel, Document: document) });

        Assert.Equal(Markering.Afgeschermd, Stand(zaak, "g99", Categorie.C7a));
        Assert.Equal(Enum.GetValues<Categorie>().Length, new Dossierstand([zaak]).Afgeschermd.Count);
        zaak.Correctie.Beoordeel(1, Ja() with { Categorie = Categorie.C7d }, zaak.Verzoek, Gegeven.Behandelaar, Nu);

        Assert.Equal((Markering.Afgeschermd, Markering.Afgeschermd), (Stand(zaak, "g99", Categorie.C7a), Stand(zaak, "g99")));
        Assert.Equal(Enum.GetValues<Categorie>().Length, new Dossierstand([zaak]).Afgeschermd.Count);
    }

    [Theory, MemberData(nameof(ZonderRegel))]
    public void Grant_OfOneKind_KeepsTheRestClosed_UntilThatWasAnnouncedAndLifted(string sleutel, string document)
    {
        var zaak = BeslotenOp10Maart(InWoorden with { Plek = new("Verslag", sleutel, Document: document) }, Ja() with { Categorie = Categorie.C7d });

        Assert.Equal(Markering.Afgeschermd, Stand(zaak, "g99", Categorie.C7a));
        zaak.Correctie.KondigOpheffingAan(zaak.Verzoek, Gegeven.Dag("2026-03-17"), Nu, gehoord: true);
        Assert.Equal(Markering.Afgeschermd, Stand(zaak, "g99", Categorie.C7a));
        zaak.Correctie.HefAfschermingOp(zaak.Verzoek, Brief(zaak.Verzoek), Op("2026-03-17"));

        Assert.Equal((Markering.Geen, Markering.Afgeschermd), (Stand(zaak, "g99", Categorie.C7a), Stand(zaak, "g99")));
        Assert.Equal([Categorie.C7d], new Dossierstand([zaak]).Afgeschermd);
    }

    [Fact]
    public void Grant_OfWhatWasPointedAt_WithoutItsKind_IsRefused()
    {
        var (verzoek, correctie) = Ingediend(InWoorden with { Plek = new("Verslag", "d1", Document: "Verslag.pdf") });

        Assert.Equal("R-COR-1", Assert.Throws<RuleViolation>(() => correctie.Beoordeel(1, Ja(), verzoek, Gegeven.Behandelaar, Nu)).Regel);
    }

    [Fact]
    public void Grant_MakesAStepPerSystem_AndTheItemStaysClosedAfterIt()
    {
        var zaak = BeslotenOp10Maart(Verslag, Ja("Kindkans", "Netwerkmap"));

        Assert.Equal((2, VerzoekStatus.Uitvoering), (zaak.Correctie.Uitvoeringen.Count, zaak.Verzoek.Status));
        Assert.All(zaak.Correctie.Uitvoeringen, u => Assert.False(u.Wist));
        Assert.Equal(Markering.Afgeschermd, Stand(zaak));
        foreach (var stap in zaak.Correctie.Uitvoeringen)
            zaak.Correctie.VinkAf(stap.Id, false, zaak.Verzoek, false, Gegeven.Secretaris, Nu);
        zaak.Verzoek.SluitAf(Op("2026-06-01"), zaak.Correctie);
        Assert.Equal((VerzoekStatus.Afgesloten, Markering.Afgeschermd), (zaak.Verzoek.Status, Stand(zaak)));
        Assert.Throws<RuleViolation>(() => zaak.Correctie.KondigOpheffingAan(zaak.Verzoek, Gegeven.Dag("2026-06-30"), Op("2026-06-01"), gehoord: true));
    }

    [Fact]
    public void Refusal_StaysClosed_UntilItWasAnnounced_AndThatDayIsThere_AndSomebodyLiftedIt()
    {
        var zaak = BeslotenOp10Maart(Verslag, Sterker);
        var (verzoek, correctie) = zaak;

        Assert.Throws<RuleViolation>(() => correctie.HefAfschermingOp(verzoek, Brief(verzoek), Op("2026-03-30")));
        Assert.Throws<RuleViolation>(() => correctie.KondigOpheffingAan(verzoek, Gegeven.Dag("2026-03-16"), Nu, gehoord: true));
        Assert.Throws<RuleViolation>(() => correctie.KondigOpheffingAan(verzoek, Gegeven.Dag("2028-03-16"), Nu, gehoord: true));
        Assert.Equal(Markering.Afgeschermd, Stand(zaak));

        correctie.KondigOpheffingAan(verzoek, Gegeven.Dag("2026-03-17"), Nu, gehoord: true);
        Assert.Throws<RuleViolation>(() => correctie.KondigOpheffingAan(verzoek, Gegeven.Dag("2026-03-18"), Nu, gehoord: true));
        Assert.Throws<RuleViolation>(() => correctie.HefAfschermingOp(verzoek, Brief(verzoek), Gegeven.Moment("2026-03-16 23:59")));
        Assert.Equal(Markering.Afgeschermd, Stand(zaak));

        correctie.HefAfschermingOp(verzoek, Brief(verzoek), Gegeven.Moment("2026-03-17 00:00"));
        Assert.Equal(Markering.Geen, Stand(zaak));
        Assert.Throws<RuleViolation>(() => correctie.HefAfschermingOp(verzoek, Brief(verzoek), Op("2026-03-18")));
    }

    [Fact]
    public void Refusal_ThatNobodyLifted_StaysClosedOff_AndTheRequestDoesNotClose()
    {
        var zaak = BeslotenOp10Maart(InWoorden, Sterker);

        Gegeven.Geweigerd("R-AM-29", () => zaak.Verzoek.SluitAf(Op("2026-06-01"), zaak.Correctie));
        Gegeven.Geweigerd("R-AM-29", () => zaak.Verzoek.SluitAf(Op("2026-06-01"), correctie: null));
        Assert.Equal((VerzoekStatus.Besloten, Markering.Afgeschermd), (zaak.Verzoek.Status, Stand(zaak)));
        zaak.Correctie.KondigOpheffingAan(zaak.Verzoek, Gegeven.Dag("2026-06-15"), Op("2026-06-01"), gehoord: true);
        zaak.Correctie.HefAfschermingOp(zaak.Verzoek, Brief(zaak.Verzoek), Op("2026-06-15"));
        Assert.Equal(Markering.Geen, Stand(zaak));
        zaak.Verzoek.SluitAf(Op("2026-06-16"), zaak.Correctie);
        Assert.Equal(VerzoekStatus.Afgesloten, zaak.Verzoek.Status);
    }

    [Fact]
    public void Lifting_WithoutTheLetterThatToldTheDay_OrWhileItIsNotLongEnoughInThePost_IsRefused()
    {
        var (verzoek, correctie) = BeslotenOp10Maart(Verslag, Sterker);
        correctie.KondigOpheffingAan(verzoek, Gegeven.Dag("2026-03-17"), Nu, gehoord: true);
        var anders = OuderPortaal.Domain.Post.Brief.Maak(verzoek.Id, BriefSoort.BezwaarVerwerkingAfgewezen, "Nee", "<p>Nee</p>", perPost: false, Nu);

        foreach (var brief in new[] { null, anders, Brief(Ingediend(Verslag).Verzoek), Brief(verzoek, perPost: true), Brief(verzoek, perPost: true, "2026-03-11") })
            Gegeven.Geweigerd("R-AM-29", () => correctie.HefAfschermingOp(verzoek, brief, Op("2026-03-17")));
        Assert.Null(correctie.OpgehevenOp);

        correctie.HefAfschermingOp(verzoek, Brief(verzoek, perPost: true, "2026-03-10"), Op("2026-03-17"));
        Assert.NotNull(correctie.OpgehevenOp);
    }

    [Fact]
    public void Lifting_BeforeTheDecisionIsKnown_AndOfACorrection_IsRefused()
    {
        var (verzoek, correctie) = Ingediend(Verslag);
        correctie.Beoordeel(1, Sterker, verzoek, Gegeven.Behandelaar, Nu);
        var (ander, gewoon) = Besloten([Geboortedatum], [Nee()]);

        Assert.Equal("C2", Assert.Throws<RuleViolation>(() => correctie.KondigOpheffingAan(verzoek, Gegeven.Dag("2026-03-30"), Nu, gehoord: true)).Regel);
        Assert.Equal("R-AM-29", Assert.Throws<RuleViolation>(() => gewoon.KondigOpheffingAan(ander, Gegeven.Dag("2026-03-30"), Nu, gehoord: true)).Regel);
    }

    [Fact]
    public void Item_ThatWeDoNotHave_IsNotClosed()
    {
        var zaak = BeslotenOp10Maart(InWoorden, new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []));

        Assert.Equal(Markering.Geen, Stand(zaak));
        Assert.Empty(zaak.Correctie.WachtOpOpheffing(zaak.Verzoek));
    }

    [Fact]
    public void Item_ThatStoodInOurOverview_CannotBeSaidNotToBeThere()
    {
        var zaak = Ingediend(Verslag);

        Gegeven.Geweigerd("R-AM-29", () => zaak.Correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []), zaak.Verzoek, Gegeven.Behandelaar, Nu));
        Assert.Null(zaak.Correctie.Onderdelen[0].Oordeel);
    }

    [Fact, Regel("R-VTG-18")]
    public void Objection_ThatEndedBecauseThePupilBecame16_StaysClosed_UntilThatWasAnnouncedAndLifted()
    {
        var leerling = Gegeven.Leerling("2010-03-08");
        var zaak = Ingediend(Verslag);
        zaak.Verzoek.KoppelLeerling(leerling, Gegeven.Ontvangst);
        zaak.Verzoek.EindigBijZestien(leerling, Op("2026-03-30"));

        Assert.Equal((VerzoekStatus.Afgesloten, Markering.Afgeschermd), (zaak.Verzoek.Status, Stand(zaak)));
        zaak.Correctie.KondigOpheffingAan(zaak.Verzoek, Gegeven.Dag("2026-04-14"), Op("2026-03-30"), gehoord: true);
        zaak.Correctie.HefAfschermingOp(zaak.Verzoek, Brief(zaak.Verzoek), Op("2026-04-14"));
        Assert.Equal(Markering.Geen, Stand(zaak));
    }
}
