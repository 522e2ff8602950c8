using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

/// <summary>A parent without gezag asks how it goes with the child (BW 1:377c): important facts by hand, or one of two grounds.</summary>
[Regel("R-VTG-10", "D-15")]
public sealed class InformatieverzoekTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly Informatieantwoord Facts = new(Ouderschapsbewijs.Geboorteakte, "Noor gaat vanaf 1 april naar een andere school.", null, "");
    private static readonly Informatieantwoord Nee = new(null, "", Informatieweigering.BelangVanHetKind, "Noor heeft nu rust nodig.");

    private static Verzoek Verzoek(bool gekoppeld = true, string geboren = "2014-09-12")
    {
        var verzoek = Gegeven.Verzoek(soort: VerzoekSoort.Informatieverzoek377c);
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Ontvangst);
        if (gekoppeld)
            verzoek.KoppelLeerling(Gegeven.Leerling(geboren), Gegeven.Ontvangst);
        return verzoek;
    }

    [Fact]
    public void Filing_HasItsOwnNumberAndTheTermOfFourWeeks_AndNoLink()
    {
        var verzoek = Verzoek();

        Assert.Equal("I7C", verzoek.Soort.Voorvoegsel());
        Assert.Equal(Gegeven.Dag("2026-03-30"), verzoek.Termijn.Uiterlijk);
        Assert.False(verzoek.Soort.VraagtKoppeling());
    }

    [Fact]
    public void Filing_WhileTheSettingIsOff_OrByThePupil_IsRefused()
    {
        var aan = Gegeven.Spelregels();
        var uit = aan with { Instellingen = aan.Instellingen.MetKeuzes(new() { Informatie377c = false }, Gegeven.Ontvangst) };
        var vraag = Gegeven.Vraag(VerzoekSoort.Informatieverzoek377c, Gegeven.Moeder);

        Assert.True(InstellingenVersie.Standaard(Nu).Informatie377c);
        Gegeven.Geweigerd("D-15", () => OuderPortaal.Domain.Verzoeken.Verzoek.DienIn(vraag, "I7C-2026-00001", uit, Nu));
        Gegeven.Geweigerd("R-VTG-10", () => OuderPortaal.Domain.Verzoeken.Verzoek.DienIn(vraag with { Hoedanigheid = Hoedanigheid.LeerlingZelf }, "I7C-2026-00001", aan, Nu));
        Assert.Equal(VerzoekSoort.Inzage, OuderPortaal.Domain.Verzoeken.Verzoek.DienIn(vraag with { Soort = VerzoekSoort.Inzage }, "INZ-2026-00001", uit, Nu).Soort);
    }

    [Theory]
    [InlineData(null, "Feiten.", null, "", "R-VTG-10")]
    [InlineData(Ouderschapsbewijs.StaatInDossier, " ", null, "", "R-VTG-10")]
    [InlineData(Ouderschapsbewijs.StaatInDossier, "Feiten.", null, "", null)]
    [InlineData(null, "", Informatieweigering.OokNietAanOuderMetGezag, " ", "R-11.5-2")]
    [InlineData(null, "", Informatieweigering.OokNietAanOuderMetGezag, "Dit vertellen wij niemand.", null)]
    [InlineData(null, "", (Informatieweigering)9, "Zomaar.", "R-VTG-10")]
    public void Answer_WithSomethingMissing_IsRefusedByName(Ouderschapsbewijs? ouder, string feiten, Informatieweigering? grond, string waarom, string? regel)
    {
        var verzoek = Verzoek();

        var fout = Record.Exception(() => verzoek.LegInformatieVoor(new(ouder, feiten, grond, waarom), Gegeven.Behandelaar, Nu, leerling: null));

        Assert.Equal(regel, (fout as RuleViolation)?.Regel);
        Assert.Equal(regel is null, verzoek.Besluit is not null);
    }

    [Fact]
    public void Answer_IsNoFile_AndNeedsThePupilOfTheRegister_ButARefusalDoesNot()
    {
        Assert.Throws<RuleViolation>(() => Verzoek().LegInformatieVoor(Facts with { Informatie = new string('a', Informatieantwoord.MaxInformatie + 1) }, Gegeven.Behandelaar, Nu, leerling: null));
        Assert.Throws<RuleViolation>(() => Verzoek(gekoppeld: false).LegInformatieVoor(Facts, Gegeven.Behandelaar, Nu, leerling: null));
        var verzoek = Verzoek(gekoppeld: false);
        verzoek.LegInformatieVoor(Nee, Gegeven.Behandelaar, Nu, leerling: null);

        Assert.Equal((BesluitUitkomst.Afgewezen, "Noor heeft nu rust nodig.", Informatieweigering.BelangVanHetKind), (verzoek.Besluit!.Uitkomst, verzoek.Besluit.Motivering, verzoek.Besluit.Informatieweigering));
    }

    /// <summary>The age follows from the register, and before the pupil is found from what the parent wrote.</summary>
    [Theory, Regel("R-VTG-2")]
    [InlineData("2010-03-10", Informatieweigering.LeerlingBeslistZelf, null)]
    [InlineData("2010-03-10", Informatieweigering.BelangVanHetKind, "R-VTG-2")]
    [InlineData("2010-03-10", null, "R-VTG-2")]
    [InlineData("2010-03-11", Informatieweigering.LeerlingBeslistZelf, "R-VTG-2")]
    [InlineData("2010-03-11", Informatieweigering.BelangVanHetKind, null)]
    [InlineData("2010-03-11", null, null)]
    public void Answer_AboutAPupilOfSixteen_IsOnlyThatThePupilDecides(string geboren, Informatieweigering? grond, string? regel)
    {
        var leerling = Gegeven.Leerling(geboren);
        var verzoek = Verzoek(gekoppeld: false);
        verzoek.KoppelLeerling(leerling, Gegeven.Ontvangst);

        var fout = Record.Exception(() => verzoek.LegInformatieVoor(new(Ouderschapsbewijs.Geboorteakte, "Noor zit goed op haar plek.", grond, "Wij mogen dit niet vertellen."), Gegeven.Behandelaar, Nu, leerling));

        Assert.Equal(regel, (fout as RuleViolation)?.Regel);
        if (grond == Informatieweigering.LeerlingBeslistZelf && fout is null)
            Assert.Equal((BesluitUitkomst.Afgewezen, "", ""), (verzoek.Besluit!.Uitkomst, verzoek.Besluit.Motivering, verzoek.Besluit.Informatie));
    }

    [Theory, Regel("R-AM-03")]
    [InlineData(false, Ouderschapsbewijs.Geboorteakte, null)]
    [InlineData(false, Ouderschapsbewijs.AkteVanErkenning, null)]
    [InlineData(false, Ouderschapsbewijs.StaatInDossier, "R-AM-03")]
    [InlineData(false, null, "R-AM-03")]
    [InlineData(true, Ouderschapsbewijs.Geboorteakte, "R-AM-03")]
    public void Answer_AboutAChildThatIsNotInTheRegister_NeedsTheDeed_AndIsThatWeHaveNothing(bool gekoppeld, Ouderschapsbewijs? akte, string? regel)
    {
        var verzoek = Verzoek(gekoppeld);

        var fout = Record.Exception(() => verzoek.LegInformatieVoor(new(akte, "Feiten.", Informatieweigering.NietInRegister, ""), Gegeven.Behandelaar, Nu, leerling: null));

        Assert.Equal(regel, (fout as RuleViolation)?.Regel);
        Assert.Equal(regel is null ? BesluitUitkomst.GeenGegevens : null, verzoek.Besluit?.Uitkomst);
        Assert.Equal("", verzoek.Besluit?.Informatie ?? "");
    }

    [Fact]
    public void Refusal_KeepsNoneOfTheFactsThatWereTyped()
    {
        var verzoek = Verzoek();
        verzoek.LegInformatieVoor(Nee with { Informatie = "Noor woont nu op de Kade." }, Gegeven.Behandelaar, Nu, leerling: null);

        Assert.Equal("", verzoek.Besluit!.Informatie);
    }

    [Fact, Regel("R-AM-13")]
    public void Decision_GoesOnlyByThisAnswer_AndIsSignedByAnother()
    {
        var verzoek = Verzoek();
        Gegeven.Geweigerd("R-VTG-10", () => verzoek.LegVoor(BesluitUitkomst.Toegewezen, "Ja.", Gegeven.Behandelaar, Nu));
        Gegeven.Geweigerd("R-VTG-10", () => Gegeven.VerzoekInBehandeling().LegInformatieVoor(Facts, Gegeven.Behandelaar, Nu, leerling: null));
        verzoek.LegInformatieVoor(Facts, Gegeven.Behandelaar, Nu, leerling: null);

        Gegeven.Geweigerd("R-AM-13", () => verzoek.MaakBekend(Gegeven.Behandelaar, Bekendmakingswijze.Portaal, Nu, Nu));
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu);
        Assert.Equal((VerzoekStatus.Besloten, Facts.Informatie), (verzoek.Status, verzoek.Besluit!.Informatie));
    }

    [Theory]
    [InlineData("2010-03-11", true)]
    [InlineData("2010-03-10", false)]
    public void Release_ToAParentWithoutGezag_NeedsNoLink_ButAPupilUnderSixteenAndAProvenIdentity(string geboren, bool mag)
    {
        var leerling = Gegeven.Leerling(geboren);
        var verzoek = Verzoek(gekoppeld: false);
        verzoek.KoppelLeerling(leerling, Gegeven.Ontvangst);
        var toets = new Vrijgavetoets(verzoek, leerling, null, Niveau.N2);

        Assert.Equal(mag, toets.Beletsels(Gegeven.Dag("2026-03-10")).Count == 0);
        Assert.NotEmpty((toets with { Niveau = Niveau.N1 }).Beletsels(Gegeven.Dag("2026-03-10")));
        Assert.NotEmpty((toets with { BezwaarOpNaam = true }).Beletsels(Gegeven.Dag("2026-03-10")));
        Assert.NotEmpty((toets with { Leerling = null }).Beletsels(Gegeven.Dag("2026-03-10")));
    }

    [Fact, Regel("D-13")]
    public void Sixteenth_DoesNotHandThisRequestToThePupil()
    {
        var leerling = Gegeven.Leerling("2010-03-08");
        var verzoek = Verzoek(gekoppeld: false);
        verzoek.KoppelLeerling(leerling, Gegeven.Ontvangst);

        Assert.False(verzoek.IsAanLeerling(leerling, Gegeven.Dag("2026-03-10")));
    }
}
