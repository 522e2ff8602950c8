using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>Late: what a parent can do with one tap, and what staff see of it. Received 2 March 2026: R is 30 March, M is 2 April.</summary>
[Regel("R-AM-22", "R-AWB-9", "R-AWB-10")]
public sealed class IngebrekestellingTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Werkbank => _zaak.Adres.Replace("/mijn/", "/secretariaat/", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Parent_WhoseRequestIsLate_SendsTheLetterInTwoTapsAndGetsAReceipt()
    {
        Op(31, 3);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var vraag = await (await Pagina.HaalAsync(moeder, _zaak.Adres)).VolgAsync("Zeg: beslis binnen twee weken");
        var na = await vraag.Formulier().VerstuurAsync();

        Assert.Equal("Weet u het zeker?", vraag.H1);
        Assert.Contains("Ik wil binnen twee weken een beslissing.", vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij beslissen dan uiterlijk op dinsdag 14 april 2026.", Plat(vraag), StringComparison.Ordinal);
        Assert.Contains("Op dinsdag 31 maart 2026 kregen wij een ingebrekestelling. Wij moeten beslissen uiterlijk op dinsdag 14 april 2026.", Plat(na), StringComparison.Ordinal);
        Assert.DoesNotContain("nog een keer", na.Tekst, StringComparison.Ordinal);
        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.IngebrekestellingOntvangen, Ct));
        Assert.True(brief.ZonderDossiergegevens);
        Assert.True(await _app.VraagAsync(db => db.UitgaandeMails.AnyAsync(m => m.BriefId == brief.Id, Ct)));
        Assert.Equal(
            [(Rol.Directeur, new DateOnly(2026, 4, 14)), (Rol.Secretariaat, new DateOnly(2026, 4, 14))],
            (await TakenAsync(TaakSoort.Ingebrekestelling)).Select(t => (t.VoorRol, t.Uiterlijk)).OrderBy(t => t.VoorRol.ToString()));
    }

    [Fact]
    public async Task Page_BeforeTheDayAfterR_SaysFromWhenAndAPostIsRefused()
    {
        Op(31, 3);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var vraag = await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/ingebrekestelling");
        Op(30, 3);

        var teVroeg = await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/ingebrekestelling");
        var na = await vraag.Formulier().VerstuurAsync();

        Assert.Contains("Dit kan vanaf dinsdag 31 maart 2026.", Plat(teVroeg), StringComparison.Ordinal);
        Assert.Empty(teVroeg.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Contains("Wij zijn nog niet te laat.", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Ingebrekestellingen.CountAsync(Ct)));
    }

    [Fact]
    public async Task Post_32TimesAtOnceFromDifferentScreens_IsOneLetter()
    {
        Op(31, 3);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var formulieren = new List<Formulier>();
        for (var i = 0; i < 32; i++)
            formulieren.Add((await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/ingebrekestelling")).Formulier());

        var antwoorden = await Task.WhenAll(formulieren.Select(f => f.VerstuurAsync()));

        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(1, await _app.VraagAsync(db => db.Ingebrekestellingen.CountAsync(Ct)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.IngebrekestellingOntvangen, Ct)));
    }

    [Fact]
    public async Task Parent_AfterTheStatutoryDate_RepeatsWithOneTap_Once()
    {
        Op(31, 3);
        await StuurAsync();
        Op(2, 4);
        var voor = await HaalAsync();
        Op(3, 4);
        var opM1 = await HaalAsync();

        var na = await opM1.Formulier("#te-laat form").VerstuurAsync();

        Assert.Empty(voor.Document.QuerySelectorAll("#te-laat form"));
        Assert.Contains("Stuur hem nu nog een keer. Dan telt hij ook voor de rechter.", opM1.Tekst, StringComparison.Ordinal);
        Assert.Empty(na.Document.QuerySelectorAll("#te-laat form"));
        Assert.Equal([false, true], await _app.VraagAsync(db => db.Ingebrekestellingen.OrderBy(i => i.Volgnummer).Select(i => i.IsHerhaling).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Parent_WhoOpensThePortal_SeesFirstThatWeAreLate_AndAfterOneTapAllThatSheCanDo()
    {
        Op(31, 3);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var thuis = await Pagina.HaalAsync(moeder, "/mijn");
        var verzoek = await thuis.VolgAsync("Zie wat u nu kunt doen");

        var eerste = thuis.Document.QuerySelector("main h2")!;
        Assert.Contains("Wij zijn te laat", eerste.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wij zijn te laat. Dit kunt u nu doen", verzoek.Document.QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
        var kaart = verzoek.Document.QuerySelector("#te-laat")!;
        foreach (var weg in new[] { "Zeg: beslis binnen twee weken", "Bel ons", "functionaris gegevensbescherming", "Doe een klacht bij ons", "Autoriteit Persoonsgegevens", "Ga naar de rechter" })
            Assert.Contains(weg, kaart.TextContent, StringComparison.Ordinal);
        Assert.InRange(kaart.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 40, 110);
    }

    [Theory]
    [InlineData(31, 3, "", "U hoort binnen twee werkdagen van ons wanneer het komt.")]
    [InlineData(2, 4, "", "U hoort binnen twee werkdagen van ons wanneer het komt.")]
    [InlineData(3, 4, "", "Wij weten nog niet wanneer ons antwoord komt. Bel ons.")]
    [InlineData(10, 4, "2026-04-10", "vrijdag 10 april 2026")]
    [InlineData(11, 4, "2026-04-10", "Wij weten nog niet wanneer ons antwoord komt. Bel ons.")]
    public async Task Card_NeverPromisesADayThatPassed(int dag, int maand, string verwacht, string zin)
    {
        if (verwacht.Length > 0)
            await _zaak.DoeAsync(v => v.MeldVertraging(DateOnly.Parse(verwacht, System.Globalization.CultureInfo.InvariantCulture), _app.Klok.Nu));
        Op(dag, maand);

        var kaart = (await HaalAsync()).Document.QuerySelector("#te-laat")!.TextContent.Replace('\u00A0', ' ');
        var thuis = Plat(await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), "/mijn"));

        Assert.Contains(zin, kaart, StringComparison.Ordinal);
        Assert.Equal(dag == 10, thuis.Contains("10 april", StringComparison.Ordinal));
    }

    [Fact, Regel("R-KLT-8")]
    public async Task Complaint_InRegimeAwb_IsFilledInWithoutTheWordsOfAnIngebrekestelling()
    {
        Op(31, 3);
        var klacht = await (await HaalAsync()).VolgAsync("Doe een klacht bij ons.");

        Assert.EndsWith("Er is nog geen antwoord.", klacht.Formulier()["Invoer.Tekst"].Trim(), StringComparison.Ordinal);
    }

    [Fact, Regel("R-AWB-12")]
    public async Task Parent_WhoSentItBeforeTheStatutoryDate_IsNotSentToCourtBeforeTheTwoWeeksOfARepeatedOne()
    {
        Op(31, 3);
        await StuurAsync();
        Op(15, 4);
        var voorbij = Plat(await HaalAsync());
        await (await HaalAsync()).Formulier("#te-laat form").VerstuurAsync();
        Op(29, 4);
        var nogNiet = Plat(await HaalAsync());
        Op(30, 4);
        var nu = Plat(await HaalAsync());

        Assert.Contains("Die dag is voorbij. Dat spijt ons.", voorbij, StringComparison.Ordinal);
        Assert.DoesNotContain("zonder eerst bezwaar", voorbij + nogNiet, StringComparison.Ordinal);
        Assert.Contains("Die dag is voorbij. U kunt nu naar de rechter, zonder eerst bezwaar te maken.", nu, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RepeatedLetter_MovesNoDayOfOurs_AndIsConfirmedInItsOwnWords()
    {
        Op(31, 3);
        await StuurAsync();
        Op(3, 4);
        await (await HaalAsync()).Formulier("#te-laat form").VerstuurAsync();

        var open = (await TakenAsync(TaakSoort.Ingebrekestelling)).Where(t => t.GedaanOp is null).ToList();
        Assert.Equal(2, open.Count);
        Assert.All(open, t => Assert.Equal(new DateOnly(2026, 4, 14), t.Uiterlijk));
        var brieven = await _app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.IngebrekestellingOntvangen).OrderBy(b => b.Id).Select(b => b.Html).ToListAsync(Ct));
        Assert.DoesNotContain("tweede keer", brieven[0], StringComparison.Ordinal);
        Assert.Contains("Dit is de tweede keer.", brieven[1], StringComparison.Ordinal);
        Assert.Contains("uiterlijk op dinsdag 14 april 2026", Plat(await HaalAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parent_InRegimeCiviel_GetsAComplaintThatIsFilledIn_AndNoIngebrekestelling()
    {
        await _app.DoeAsync<PortaalDbContext>(db => db.InstellingenVersies.ExecuteUpdateAsync(s => s.SetProperty(i => i.Regime, Rechtsbescherming.Civiel), Ct));
        Op(31, 3);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var verzoek = await Pagina.HaalAsync(moeder, _zaak.Adres);
        var klacht = await verzoek.VolgAsync("Zeg dat u te lang wacht");
        var na = await klacht.Formulier().VerstuurAsync();

        Assert.DoesNotContain("ingebrekestelling", verzoek.Document.QuerySelector("#te-laat")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Het antwoord op verzoek INZ-2026-00001 moest er zijn op maandag 30 maart 2026.", klacht.Formulier()["Invoer.Tekst"].Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.EndsWith("Ik wil binnen twee weken een beslissing.", klacht.Formulier()["Invoer.Tekst"].Trim(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.True(await _app.VraagAsync(db => db.Klachten.AnyAsync(k => k.VerzoekId != null, Ct)));
        Assert.Equal(0, await _app.VraagAsync(db => db.Ingebrekestellingen.CountAsync(Ct)));
    }

    [Fact]
    public async Task Complaint_OverTheRequestOfSomebodyElse_IsNotFilledIn()
    {
        Op(31, 3);
        var ander = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        var klacht = await Pagina.HaalAsync(ander, $"/mijn/klachten/nieuw?over={_zaak.Adres.Split('/')[^1]}&telaat=ja");

        Assert.Equal("", klacht.Formulier()["Invoer.Tekst"].Trim());
        Assert.DoesNotContain("INZ-2026", klacht.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherParent_FindsNothing()
    {
        Op(31, 3);
        var ander = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(ander, $"{_zaak.Adres}/ingebrekestelling")).Status);
    }

    [Theory]
    [InlineData("2026-03-30", "te vroeg, telt niet", BriefSoort.IngebrekestellingTeVroeg)]
    [InlineData("2026-03-31", "Beslis uiterlijk dinsdag 14 april 2026", BriefSoort.IngebrekestellingOntvangen)]
    public async Task Secretariaat_RecordsOneOnPaper_WithItsTrueDate(string stempel, string verwacht, BriefSoort brief)
    {
        Op(2, 4);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var na = await (await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Ingebrekestelling op papier invoeren")).Formulier()
            .Zet("Brief.Kanaal", nameof(Kanaal.Brief)).Zet("Brief.OntvangenOp", stempel).VerstuurAsync();

        Assert.Contains(verwacht, Plat(na), StringComparison.Ordinal);
        Assert.True(await _app.VraagAsync(db => db.Brieven.AnyAsync(b => b.Soort == brief, Ct)));
    }

    [Fact, Regel("R-AWB-11")]
    public async Task Staff_SeeTheIndicator_AndAfterTheAnswerTheDirecteurDecidesOnTheDwangsom()
    {
        Op(31, 3);
        await StuurAsync();
        Op(20, 4);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var zaak = await Pagina.HaalAsync(fatma, Werkbank);
        var lijst = await Pagina.HaalAsync(fatma, "/secretariaat?let=InGebreke");
        var fg = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Fg), $"/fg/verzoeken/{_zaak.Adres.Split('/')[^1]}");
        var moeder = await HaalAsync();
        await _zaak.MaakBeschikbaarAsync();

        Assert.Contains("zes dagen, 138 euro", Plat(zaak), StringComparison.Ordinal);
        Assert.Contains("Beslis uiterlijk dinsdag 14 april 2026", Plat(fg), StringComparison.Ordinal);
        Assert.Contains("in gebreke gesteld", lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("euro", moeder.Tekst, StringComparison.Ordinal);
        var taak = Assert.Single(await TakenAsync(TaakSoort.DwangsomVaststellen));
        Assert.Equal((Rol.Directeur, new DateOnly(2026, 5, 3)), (taak.VoorRol, taak.Uiterlijk));
        Assert.Contains("115 euro", taak.Omschrijving, StringComparison.Ordinal);
        Assert.All(await TakenAsync(TaakSoort.Ingebrekestelling), t => Assert.NotNull(t.GedaanOp));
        Assert.Equal(IngebrekestellingStatus.Beantwoord, await _app.VraagAsync(db => db.Ingebrekestellingen.Select(i => i.Status).SingleAsync(Ct)));
    }

    [Fact, Regel("R-AM-16")]
    public async Task Sweep_DayByDay_WarnsOnEachStepOnce()
    {
        Op(31, 3);
        await StuurAsync();

        for (var dag = new DateOnly(2026, 4, 1); dag < new DateOnly(2026, 6, 5); dag = dag.AddDays(1))
        {
            _app.Klok.Zet(new(dag.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero));
            await VeegAsync();
            await VeegAsync();
        }

        Assert.Equal(
            ["VijfWerkdagen False", "TweeWerkdagen False", "LaatsteDag False", "TeLaat False", "Verlopen False"], await AlarmenAsync());
        Assert.Single(await TakenAsync(TaakSoort.DwangsomVaststellen));
    }

    [Theory, Regel("R-AM-16", "F9")]
    [InlineData(1, "VijfWerkdagen True")]
    [InlineData(40, "Verlopen True")]
    public async Task Sweep_AfterTheSchedulerWasOff_WritesTheMostUrgentMissedStepOnceMarkedLate(int dagen, string verwacht)
    {
        Op(31, 3);
        await StuurAsync();
        var vanaf = dagen == 1 ? new DateOnly(2026, 4, 7) : new DateOnly(2026, 4, 18);
        if (dagen == 40)
        {
            _app.Klok.Zet(new(vanaf.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero));
            await VeegAsync();
        }

        var gehad = await AlarmenAsync();

        _app.Klok.Zet(new(vanaf.AddDays(dagen).ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero));
        await VeegAsync();
        await VeegAsync();

        Assert.Equal([.. gehad, verwacht], await AlarmenAsync());
    }

    private static string Plat(Pagina pagina) => pagina.Tekst.Replace('\u00A0', ' ');

    private void Op(int dag, int maand) => _app.Klok.Zet(new(2026, maand, dag, 9, 0, 0, TimeSpan.Zero));

    private async Task StuurAsync() => await (await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), $"{_zaak.Adres}/ingebrekestelling")).Formulier().VerstuurAsync();

    private async Task<Pagina> HaalAsync() => await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres);

    private Task VeegAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private Task<List<Taak>> TakenAsync(TaakSoort soort) => _app.VraagAsync(db => db.Taken.Where(t => t.Soort == soort).OrderBy(t => t.Id).ToListAsync(Ct));

    private async Task<List<string>> AlarmenAsync() =>
        [.. (await _app.VraagAsync(db => db.Alarmen.Where(a => a.Klok == Klok.Ingebrekestelling).OrderBy(a => a.Op).ThenBy(a => a.Id).ToListAsync(Ct))).Select(a => $"{a.Stap} {a.Nagekomen}")];
}
