using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Secretariaat;

public sealed class BewijsTests
{
    [Fact, Regel("S-05")]
    public async Task Post_BewijsVragen_SuspendsAndTellsTheParentHowManyDaysAreLeft()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        app.Klok.Zet(Zaken.Om(2026, 3, 4));
        var client = await app.AlsAsync(Rol.Secretariaat);
        var vorm = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-vragen");

        var zaak = await Vul(vorm).VerstuurAsync();
        app.Klok.Zet(Zaken.Om(2026, 3, 11));
        client = await app.AlsAsync(Rol.Secretariaat);
        var binnen = await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}")).VolgAsync("Bewijs is binnen");
        var daarna = await AanDeBalieAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}", "2026-03-11");

        Assert.NotNull(binnen.Document.QuerySelector("main a[href$='/balie']"));
        Assert.Contains("26 dagen", vorm.Tekst, StringComparison.Ordinal);
        Assert.Contains("De tijd staat stil", zaak.Tekst, StringComparison.Ordinal);
        Assert.Contains("26", await BriefAsync(app, BriefSoort.BewijsGevraagd), StringComparison.Ordinal);
        Assert.Contains("dinsdag 7 april 2026", daarna.Tekst, StringComparison.Ordinal);
        Assert.Contains("7&#xA0;april 2026", await BriefAsync(app, BriefSoort.BewijsOntvangen), StringComparison.Ordinal);
        Assert.Equal(6, (await app.HaalAsync(verzoek)).Termijn.N);
    }

    [Fact, Regel("S-06")]
    public async Task Post_BewijsVragen_WithoutLastDayOrWithoutReason_IsRefusedAndKeepsTheInput()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        var client = await app.AlsAsync(Rol.Secretariaat);
        var vorm = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-vragen");

        var zonderDatum = await Vul(vorm).Zet("Vraag.Bewijstermijn", "").VerstuurAsync();
        var voorbij = await Vul(zonderDatum).Zet("Vraag.Bewijstermijn", "2026-03-01").VerstuurAsync();
        var zonderReden = await voorbij.Formulier().ZetOngezien("Vraag.Twijfel").Zet("Vraag.Bewijstermijn", "2026-03-18").VerstuurAsync();

        Assert.Contains("Kies een datum na vandaag. Zonder termijn staat de klok niet stil.", zonderDatum.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een datum na vandaag.", voorbij.Tekst, StringComparison.Ordinal);
        Assert.Equal("2026-03-01", voorbij.Formulier()["Vraag.Bewijstermijn"]);
        Assert.Contains("Kies waarom u twijfelt.", zonderReden.Tekst, StringComparison.Ordinal);
        Assert.Empty((await app.HaalAsync(verzoek)).Bewijsverzoeken);
    }

    [Fact, Regel("S-08")]
    public async Task Post_TwoQuestionsThatOverlap_AddNineDaysNotTwelve()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(Zaken.Om(2026, 9, 1));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        var adres = $"/secretariaat/verzoeken/{verzoek.PubliekId}";

        app.Klok.Zet(Zaken.Om(2026, 9, 8));
        var client = await app.AlsAsync(Rol.Secretariaat);
        await Vul(await Pagina.HaalAsync(client, $"{adres}/bewijs-vragen")).Zet("Vraag.Bewijstermijn", "2026-09-22").VerstuurAsync();
        app.Klok.Zet(Zaken.Om(2026, 9, 10));
        client = await app.AlsAsync(Rol.Secretariaat);
        await Vul(await Pagina.HaalAsync(client, $"{adres}/bewijs-vragen")).Zet("Vraag.Onderwerp", nameof(BewijsOnderwerp.Gezag)).Zet("Vraag.Twijfel", nameof(Twijfel.GezagNietBekend))
            .Zet("Vraag.Wijze", nameof(Bewijswijze.UittrekselGezag)).Zet("Vraag.Bewijstermijn", "2026-09-24").VerstuurAsync();
        var gevraagd = (await app.HaalAsync(verzoek)).Bewijsverzoeken;
        app.Klok.Zet(Zaken.Om(2026, 9, 18));
        client = await app.AlsAsync(Rol.Secretariaat);
        await AanDeBalieAsync(client, adres, "2026-09-14");
        await LeverAsync(client, adres, gevraagd.Single(b => b.Onderwerp == BewijsOnderwerp.Gezag), "2026-09-18");

        Assert.Equal(9, (await app.HaalAsync(verzoek)).Termijn.N);
    }

    [Fact, Regel("R-TRM-8")]
    public async Task Get_BewijsVragen_OnTheLastDay_WarnsThatItNoLongerSuspends()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        app.Klok.Zet(Zaken.Om(2026, 3, 30));

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-vragen");

        Assert.Contains("dit verzoek om bewijs schort de termijn niet meer op", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Bekijk_ShowsTheLetterAndAsksNothing()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        var vorm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-vragen");

        var pagina = await Vul(vorm).VerstuurAsync("Bekijk de brief eerst");

        Assert.Contains("Beste Nadia Brouwer", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("2026-03-18", pagina.Formulier()["Vraag.Bewijstermijn"]);
        Assert.Empty((await app.HaalAsync(verzoek)).Bewijsverzoeken);
    }

    [Fact, Regel("R-ID-5")]
    public async Task Post_GoodProofAtTheDesk_IsRefusedHere_AndRecordedOnThePageOfTheDesk()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await app.DoeMetAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, app.Klok.Nu));
        app.Klok.Zet(Zaken.Om(2026, 3, 5));
        var client = await app.AlsAsync(Rol.Secretariaat);
        var bewijs = (await app.HaalAsync(verzoek)).Bewijsverzoeken.Single();

        var geweigerd = await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-ontvangen?bewijs={bewijs.Id}")).Formulier()
            .Zet("Levering.GeleverdOp", "2026-03-05").Zet("Levering.Oordeel", nameof(BewijsOordeel.Goed)).ZetOngezien("Levering.LegVast", "true").ZetOngezien("Levering.Documentsoort", "paspoort").VerstuurAsync();
        var daarvoor = await app.HaalAsync(verzoek);
        var balie = geweigerd.Document.QuerySelector("main a[href$='/balie']")!.GetAttribute("href")!;
        var zaak = await (await Pagina.HaalAsync(client, balie)).Formulier().Zet("Gezien.Klopt", "foto", "naam", "geboortedatum", "geldig")
            .Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.GezienOp", "2026-03-04").VerstuurAsync();

        Assert.Contains("Daar kijkt u naar alle vier de punten", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Null(daarvoor.Bewijsverzoeken[0].GeleverdOp);
        Assert.Equal((new DateOnly(2026, 3, 4), BewijsOordeel.Goed), await app.VraagAsync(db => db.Verzoeken.SelectMany(v => v.Bewijsverzoeken).Select(b => new ValueTuple<DateOnly, BewijsOordeel>(b.GeleverdOp!.Value, b.Oordeel)).SingleAsync()));
        var verificatie = await app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync());
        Assert.Equal((Identificatiewijze.Balie, "paspoort", Niveau.N3), (verificatie.Wijze, verificatie.Documentsoort, verificatie.Niveau));
        Assert.Contains("gezien aan de balie (paspoort) op 4 maart", zaak.Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-AM-19", "R-ID-2"), InlineData(BewijsOordeel.Goed), InlineData(BewijsOordeel.Afgekeurd)]
    public async Task Post_LetterWithACode_CannotBeJudgedByHand_AndThePageSaysWhatToDoInstead(BewijsOordeel oordeel)
    {
        await using var app = new PortaalApp();
        var zaak = await Briefcodes.Codezaak.MaakAsync(app);
        var tekens = await zaak.VerstuurAsync();
        var client = await app.AlsAsync(Rol.Secretariaat);
        var adres = $"/secretariaat/verzoeken/{zaak.Verzoek.PubliekId}";
        var bewijs = (await app.HaalAsync(zaak.Verzoek)).Bewijsverzoeken.Single();

        var detail = await Pagina.HaalAsync(client, adres);
        var pagina = await Pagina.HaalAsync(client, $"{adres}/bewijs-ontvangen?bewijs={bewijs.Id}");
        var bericht = (await Pagina.HaalAsync(client, $"{adres}/vertraging")).Formulier()
            .ZetOngezien("Levering.GeleverdOp", "2026-03-02").ZetOngezien("Levering.Oordeel", oordeel.ToString()).ZetOngezien("Levering.Reden", "Kwam terug.").Bericht();
        bericht.RequestUri = pagina.Antwoord.RequestMessage!.RequestUri;
        var geweigerd = await Pagina.VanAsync(client, await client.SendAsync(bericht, TestContext.Current.CancellationToken));
        var daarna = await app.HaalAsync(zaak.Verzoek);
        await zaak.VulInAsync(tekens);

        Assert.Empty(detail.Document.QuerySelectorAll("a[href*='bewijs-ontvangen']"));
        Assert.Empty(detail.Document.QuerySelectorAll("a[href$='/terugbellen']"));
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
        Assert.Contains("De verzoeker vult de code zelf in.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("De verzoeker vult de code zelf in, in het portaal. Lukt dat niet? Kies 'Aan de balie'.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Null(daarna.Bewijsverzoeken[0].GeleverdOp);
        Assert.Equal(BewijsOordeel.Goed, (await app.HaalAsync(zaak.Verzoek)).Bewijsverzoeken[0].Oordeel);
    }

    [Fact]
    public async Task Post_ProofThatIsNotGood_NeedsASentenceThatTheParentReads()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await app.DoeMetAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, app.Klok.Nu));
        var client = await app.AlsAsync(Rol.Secretariaat);
        var bewijs = (await app.HaalAsync(verzoek)).Bewijsverzoeken.Single();
        var pagina = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-ontvangen?bewijs={bewijs.Id}");

        var zonderZin = await pagina.Formulier().Zet("Levering.GeleverdOp", "2026-03-02").Zet("Levering.Oordeel", nameof(BewijsOordeel.Afgekeurd)).VerstuurAsync();
        var metZin = await zonderZin.Formulier().Zet("Levering.Reden", "Het paspoort was verlopen.").VerstuurAsync();

        Assert.Contains("Schrijf wat er niet goed was.", zonderZin.Tekst, StringComparison.Ordinal);
        Assert.Equal($"/secretariaat/verzoeken/{verzoek.PubliekId}", metZin.Pad);
        Assert.Contains("Het paspoort was verlopen.", await BriefAsync(app, BriefSoort.BewijsNietGoed), StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-19", "R-TRM-8")]
    public async Task Get_BewijsVragen_SaysForEachMannerFromWhenTheTermStandsStill()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(Zaken.Om(2026, 3, 6));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-vragen");

        Assert.Contains("Vanaf morgen staat de tijd stil", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bij een brief met code is dat anders. Dan staat de tijd stil vanaf de dag na het versturen. Verstuur hem uiterlijk op dinsdag 10 maart 2026.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-ID-2")]
    public async Task Get_BewijsVragen_ProposesTheLightestThatIsEnoughAndSaysWhyNotTheOthers()
    {
        await using var app = new PortaalApp();
        var zaak = await Briefcodes.Codezaak.MaakAsync(app, metVraag: false);

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{zaak.Verzoek.PubliekId}/bewijs-vragen");

        Assert.Equal(nameof(Bewijswijze.Briefcode), pagina.Formulier()["Vraag.Wijze"]);
        Assert.Contains("Brief met code (voorstel)", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het antwoord gaat online. Daarvoor is dit niet genoeg.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een kopie kan alleen als het antwoord per post gaat.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-ID-2", "R-ID-1")]
    public async Task Post_BewijsVragen_Heavier_NeedsAReasonThatParentAndFgRead()
    {
        await using var app = new PortaalApp();
        var zaak = await Briefcodes.Codezaak.MaakAsync(app, metVraag: false);
        var vorm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{zaak.Verzoek.PubliekId}/bewijs-vragen");

        var zonder = await vorm.Formulier().Zet("Vraag.Twijfel", nameof(Twijfel.NaamWijktAf)).Zet("Vraag.Wijze", nameof(Bewijswijze.Balie)).VerstuurAsync();
        await zonder.Formulier().Zet("Vraag.RedenZwaarder", "De post raakt daar vaak zoek.").VerstuurAsync();
        var ouder = await Pagina.HaalAsync(await zaak.AlsOuderAsync(), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}/bewijs");
        var fg = await Pagina.HaalAsync(await app.AlsAsync(Rol.Fg), $"/fg/verzoeken/{zaak.Verzoek.PubliekId}");

        Assert.Contains("Schrijf waarom een lichtere manier niet genoeg is.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("De post raakt daar vaak zoek.", await BriefAsync(app, BriefSoort.BewijsGevraagd), StringComparison.Ordinal);
        Assert.Contains("De post raakt daar vaak zoek.", ouder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wat wij niet bewaren", ouder.Tekst, StringComparison.Ordinal);
        Assert.Contains("De post raakt daar vaak zoek.", fg.Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-ID-2", "D-10", "R-AM-03")]
    [InlineData(false, Bewijswijze.Terugbellen, "Er is geen leerling gekoppeld.")]
    [InlineData(false, Bewijswijze.Briefcode, "Er is geen leerling gekoppeld.")]
    [InlineData(true, Bewijswijze.Briefcode, "Wij weten al wie dit is.")]
    public async Task Post_BewijsVragen_AgainstTheLadder_IsRefused(bool bekend, Bewijswijze wijze, string zin)
    {
        await using var app = new PortaalApp();
        var account = await app.MaakAccountAsync("Nadia Brouwer");
        var verzoek = bekend ? (await app.VastgesteldAsync(account.AccountId, Zaken.Iemand)).Verzoek : await app.DienInAsync(account.AccountId);
        var vorm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/bewijs-vragen");

        var na = await vorm.Formulier().Zet("Vraag.Onderwerp", nameof(BewijsOnderwerp.Identiteit)).Zet("Vraag.Twijfel", nameof(Twijfel.NaamWijktAf)).Zet("Vraag.Wijze", wijze.ToString()).VerstuurAsync();

        Assert.Contains(zin, na.Tekst, StringComparison.Ordinal);
        Assert.Empty((await app.HaalAsync(verzoek)).Bewijsverzoeken);
    }

    private static Formulier Vul(Pagina pagina) => pagina.Formulier()
        .Zet("Vraag.Onderwerp", nameof(BewijsOnderwerp.Identiteit)).Zet("Vraag.Twijfel", nameof(Twijfel.NaamWijktAf))
        .Zet("Vraag.Wijze", nameof(Bewijswijze.Balie)).Zet("Vraag.Bewijstermijn", "2026-03-18");

    private static async Task<Pagina> AanDeBalieAsync(HttpClient client, string adres, string op) => await (await Pagina.HaalAsync(client, $"{adres}/balie")).Formulier()
        .Zet("Gezien.Klopt", "foto", "naam", "geboortedatum", "geldig").Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.GezienOp", op).VerstuurAsync();

    private static async Task LeverAsync(HttpClient client, string adres, Bewijsverzoek bewijs, string op) =>
        await (await Pagina.HaalAsync(client, $"{adres}/bewijs-ontvangen?bewijs={bewijs.Id}")).Formulier().Zet("Levering.GeleverdOp", op).Zet("Levering.Oordeel", nameof(BewijsOordeel.Goed)).VerstuurAsync();

    private static async Task<string> BriefAsync(PortaalApp app, BriefSoort soort) => (await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == soort))).Html;
}
