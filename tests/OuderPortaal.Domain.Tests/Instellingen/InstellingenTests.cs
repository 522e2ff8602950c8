using OuderPortaal.Domain;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Instellingen;

/// <summary>Settings that people change: what each does, within which bounds, who may, and that nothing else moves with it.</summary>
[Regel("B12")]
public sealed class InstellingenTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-02 10:00");

    private static readonly Samenwerkingsverband Proeftuin = new()
    {
        Naam = "De Proeftuin", KorteNaam = "Proeftuin", Sector = "PO", Adres = "Postbus 1", Bezoekadres = "Tuinpad 1", Telefoon = "088 000 00 00", Email = "a@b.example", Openingstijden = "elke dag", Kvk = "00000000",
        PortaalAdres = "portaal.example", FgNaam = "Ilse", FgEmail = "fg@b.example", SteunpuntNaam = "Steun", SteunpuntUrl = "https://steun.example", Bestuurscontact = "De voorzitter", ReglementVersie = "1 januari 2026",
        Scholen = [new("Het Kompas", "De Bron"), new("De Vlonder", "Waterland")], Bronnen = ["Mail", "Papieren map"], Toegangslijst = [], Verwerkingen = [],
    };

    private static Instellingenstand Stand { get; } = new Instellingenstand(Instellingswaarden.Standaard, [], Proeftuin).Standaard;

    public static TheoryData<string> Codes => [.. Instellingenlijst.Alle.Select(i => i.Code)];

    private static Instelling Vind(string code) => Instellingenlijst.Vind(code)!;

    private static Juristnota Nota => new("mr. De Wit, kantoor Zaagmans", new DateOnly(2026, 2, 27), "Het mag.");

    private static Instellingenstand Wijzig(string code, string nieuw, Instellingenstand? stand = null, DateTimeOffset? op = null) =>
        Instellingswijziging.Wijzig(Vind(code), stand ?? Stand, nieuw, Nota, 0, null, Gegeven.Directeur, Vind(code).Wie[0], op ?? Nu).Stand;

    private static string Ander(Instelling instelling) => instelling.Vorm switch
    {
        Instellingsvorm.Keuze => instelling.Antwoorden.First(a => a.Waarde != instelling.Lees(Stand)).Waarde,
        Instellingsvorm.Getal => instelling.Lees(Stand) == "14" ? "15" : instelling.Code switch { "EersteAankondigingDagen" => "61", "TweedeAankondigingDagen" => "31", "BeschikbaarDagen" => "41", "BasisDagen" => "21", _ => "4" },
        _ => instelling.Code switch
        {
            "GelijkgesteldeDagen" => "15-5-2026", "DwangsomTarieven" => "24 36 46", "Scholen" => "Het Kompas; Ander bestuur", "Bronnen" => "Mail", "Telefoon" => "088 111 11 11", "Email" or "FgEmail" => "nieuw@b.example",
            "Kvk" => "12345678", "PortaalAdres" => "nieuw.example", "SteunpuntUrl" => "https://nieuw.example", _ => "Iets nieuws",
        },
    };

    [Theory, MemberData(nameof(Codes))]
    public void EachSetting_TakesAnotherValue_AndNoOtherSettingMovesWithIt(string code)
    {
        var instelling = Vind(code);

        var straks = Wijzig(code, Ander(instelling));

        Assert.NotEqual(instelling.Lees(Stand), instelling.Lees(straks));
        Assert.All(Instellingenlijst.Alle.Where(i => i.Code != code), i => Assert.Equal(i.Lees(Stand), i.Lees(straks)));
        Assert.Equal(instelling.Lees(straks), instelling.Keur(instelling.Invulvorm(instelling.Lees(straks))));
        Assert.All(instelling.Toon(instelling.Lees(straks)), regel => Assert.False(string.IsNullOrWhiteSpace(regel)));
    }

    [Theory, MemberData(nameof(Codes))]
    public void EachSetting_SurvivesTheNextVersion_AlsoWhenAnotherIsChangedAfterIt(string code)
    {
        var straks = Wijzig(code, Ander(Vind(code)));

        var versie = InstellingenVersie.Standaard(Nu).Volgende(straks.Waarden, Nu.AddDays(1));
        var daarna = versie.Volgende(versie.Waarden with { VierOgen = !versie.VierOgen }, Nu.AddDays(2));

        Assert.Equal(Vind(code).Lees(straks), Vind(code).Lees(straks with { Waarden = versie.Waarden }));
        Assert.Equal(code != "VierOgen", Vind(code).Lees(straks) == Vind(code).Lees(straks with { Waarden = daarna.Waarden }));
    }

    /// <summary>What regels.md marks [J], in its table or its list of open points, and that has an effect here.</summary>
    [Fact]
    public void OpenLegalQuestions_AskWhatTheJuristSaid() => Assert.Equal(
        ["DwangsomEersteDag", "DwangsomRol", "InformeerAndereOuder", "KlachtInstantie", "LaatsteBewijsdagStaatStil", "OpenVerzoekBij16Dagen", "OpschortenBijGezagsbewijs", "OpschortingEindigtBijVerlopen", "Regime", "Rolover", "Schrikkel"],
        Instellingenlijst.Alle.Where(i => i.VraagtJurist).Select(i => i.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_AreUnique_AndEachSettingHasSomebody_WhoIsNotTheFg()
    {
        Assert.Equal(Instellingenlijst.Alle.Count, Instellingenlijst.Alle.Select(i => i.Code).Distinct().Count());
        Assert.All(Instellingenlijst.Alle, i => Assert.All(i.Wie, rol => Assert.True(rol is Rol.Directeur or Rol.Beheerder)));
        Assert.All(Instellingenlijst.Alle, i => Assert.NotEmpty(i.Wie));
        Assert.All(Instellingenlijst.Alle.Where(i => i.Wie.Contains(Rol.Beheerder)), i => Assert.False(i.IsJuridisch));
    }

    [Theory]
    [InlineData("BasisDagen", "29"), InlineData("BasisDagen", "0"), InlineData("BasisDagen", "-3"), InlineData("BasisDagen", "vier"), InlineData("BasisDagen", "2.5"), InlineData("BasisDagen", "")]
    [InlineData("BeschikbaarDagen", "43"), InlineData("BeschikbaarDagen", "20"), InlineData("ToestemmingMaxMaanden", "13"), InlineData("UitvoeringWerkdagen", "6"), InlineData("VraagBinnenWerkdagen", "6"), InlineData("TweedeAankondigingDagen", "45")]
    [InlineData("Regime", "Iets"), InlineData("Regime", ""), InlineData("VierOgen", "ja"), InlineData("DwangsomEersteDag", "13")]
    [InlineData("GelijkgesteldeDagen", "16-5-2026"), InlineData("GelijkgesteldeDagen", "27-4-2026"), InlineData("GelijkgesteldeDagen", "morgen"), InlineData("GelijkgesteldeDagen", "15-5-2100"), InlineData("GelijkgesteldeDagen", "31-2-2026")]
    [InlineData("DwangsomTarieven", "23 35"), InlineData("DwangsomTarieven", "23 35 0"), InlineData("DwangsomTarieven", "1-1-2027 23 35 45"), InlineData("DwangsomTarieven", "23 35 45\n1-1-2027 24 36 46\n1-1-2027 25 37 47"), InlineData("DwangsomTarieven", "23 35 45 55")]
    [InlineData("Scholen", "Het Kompas"), InlineData("Scholen", "A; B\na; C"), InlineData("Scholen", ""), InlineData("Bronnen", "Mail\nmail"), InlineData("Bronnen", " \n ")]
    [InlineData("Telefoon", "088 000"), InlineData("Telefoon", "+31 88 000 00 00"), InlineData("Email", "geen adres"), InlineData("FgEmail", "a@b"), InlineData("FgEmail", "a b@c.nl"), InlineData("Kvk", "1234567")]
    [InlineData("PortaalAdres", "https://portaal.example"), InlineData("SteunpuntUrl", "http://steun.example"), InlineData("SteunpuntUrl", "javascript:alert(1)"), InlineData("Naam", "  "), InlineData("Naam", "A\nB")]
    public void Value_OutOfBounds_IsRefusedWithASentence(string code, string waarde)
    {
        var fout = Assert.Throws<RuleViolation>(() => Wijzig(code, waarde));

        Assert.Equal("Nieuw", fout.Veld);
        Assert.EndsWith(".", fout.Message.Replace("https://", ".", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, InlineData("BasisDagen", "1"), InlineData("BasisDagen", "27"), InlineData("BeschikbaarDagen", "21"), InlineData("KlachtInstantie", "Ombudsman, Straat 1"), InlineData("GelijkgesteldeDagen", "2026-05-15")]
    public void Value_OnTheBound_IsTaken(string code, string waarde) => Assert.NotEqual(Vind(code).Lees(Stand), Vind(code).Lees(Wijzig(code, waarde)));

    [Fact]
    public void Wijzig_ByAnotherRole_WithAnOldForm_WithTheSameValue_OrWithoutTheJurist_IsRefused()
    {
        var basis = Vind("BasisDagen");
        Instellingswijziging Doe(Instelling i, string nieuw, Juristnota? nota, int gezien, Instellingswijziging? vorige, Rol rol) =>
            Instellingswijziging.Wijzig(i, Stand, nieuw, nota, gezien, vorige, Gegeven.Directeur, rol, Nu).Wijziging;
        var eerste = Doe(basis, "21", null, 0, null, Rol.Directeur);

        Assert.Throws<RuleViolation>(() => Doe(basis, "21", null, 0, null, Rol.Beheerder));
        Assert.Throws<RuleViolation>(() => Doe(basis, "21", null, 0, null, Rol.Fg));
        Assert.Throws<RuleViolation>(() => Doe(Vind("PortaalAdres"), "nieuw.example", null, 0, null, Rol.Directeur));
        Assert.Contains("Een collega", Assert.Throws<RuleViolation>(() => Doe(basis, "20", null, 0, eerste, Rol.Directeur)).Message, StringComparison.Ordinal);
        Assert.Equal("Nieuw", Assert.Throws<RuleViolation>(() => Doe(basis, "28", null, 0, null, Rol.Directeur)).Veld);
        Assert.Equal("Wie", Assert.Throws<RuleViolation>(() => Doe(Vind("Regime"), "Civiel", null, 0, null, Rol.Directeur)).Veld);
        Assert.Equal("Op", Assert.Throws<RuleViolation>(() => Doe(Vind("Regime"), "Civiel", Nota with { Op = new DateOnly(2026, 3, 3) }, 0, null, Rol.Directeur)).Veld);
        Assert.Equal("Wat", Assert.Throws<RuleViolation>(() => Doe(Vind("Regime"), "Civiel", Nota with { Wat = " " }, 0, null, Rol.Directeur)).Veld);
        Assert.Equal((1, "28", "21", Rol.Directeur, ""), (eerste.Nummer, eerste.Oud, eerste.Nieuw, eerste.Rol, eerste.JuristWie));
        Assert.Equal("BasisDagen", Assert.IsType<InstellingGewijzigd>(Assert.Single(eerste.Gebeurtenissen)).Instelling);
    }

    [Fact, Regel("R-AWB-13", "R-TRM-14")]
    public void Dwangsom_IsReckonedByWhatTheRequestKeeps_AndByTheRowOfItsFirstDay()
    {
        var tarieven = Wijzig("DwangsomTarieven", "23 35 45\n14-4-2026 100 200 300").Waarden;
        var regels = Gegeven.Spelregels() with { Instellingen = Gegeven.Spelregels().Instellingen.Volgende(tarieven, Nu) };
        var (oud, nieuw) = (Gegeven.Verzoek(), Gegeven.Verzoek(spelregels: regels));
        int? Bedrag(Verzoek verzoek, string op) => Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment($"{op} 09:00")).DwangsomOp(Gegeven.Dag("2026-07-01"), verzoek)?.Bedrag;

        Assert.Equal((1442, 8400), (Bedrag(oud, "2026-03-31"), Bedrag(nieuw, "2026-03-31")));
        Assert.Equal(DwangsomTarief.Standaard.Treden, tarieven.Dwangsom.TariefOp(Gegeven.Dag("2026-04-13")).Treden);
    }

    [Fact, Regel("R-TRM-7")]
    public void Holiday_SetEqual_IsNoWerkdag_ForWhoTakesTheNewCalendar()
    {
        var straks = Wijzig("GelijkgesteldeDagen", "30-3-2026");

        Assert.True(new Werkdagkalender(Stand.Dagen).IsWerkdag(Gegeven.Dag("2026-03-30")));
        Assert.False(new Werkdagkalender(straks.Dagen).IsWerkdag(Gegeven.Dag("2026-03-30")));
    }
}
