using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Leeftijd;

/// <summary>The side of the pupil, and what the parent never learns of it.</summary>
[Regel("R-VTG-18", "D-13")]
public sealed class ZestienTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Jarige _jarige = null!;

    public async ValueTask InitializeAsync()
    {
        _jarige = await Jarige.MaakAsync(_app);
        await _jarige.VeegAsync("2026-06-15 00:00:00");
        _app.Klok.Zet(Jarige.Moment("2026-06-16 19:00"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Pupil_WhoTakesOver_GoesOnWithTheSameRequestAndTheParentSeesNothingOfIt()
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        var vader = await _app.AlsAsync(_jarige.Ouder);

        var keuze = await (await Pagina.HaalAsync(noor, "/mijn")).VolgAsync("Kies wat ermee gebeurt");
        var zeker = await keuze.VolgAsync("Ik neem het over");
        var verzoek = await zeker.Formulier().VerstuurAsync();

        Assert.DoesNotContain("Nadia", keuze.Tekst + verzoek.Html, StringComparison.Ordinal);
        Assert.Equal("Inzage in je eigen gegevens", verzoek.H1);
        Assert.Contains("INZ-2026-00001", verzoek.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij hebben uw verzoek gekregen", verzoek.Tekst, StringComparison.Ordinal);
        foreach (var deel in new[] { "/overzicht", "/overzicht.zip", "/documenten/1", "/ontvangen", "/intrekken", "/bewijs" })
            Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(vader, _jarige.Zaak.Adres + deel)).Status);
        Assert.DoesNotContain("Noor Verhage", (await Pagina.HaalAsync(vader, _jarige.Zaak.Adres)).Html, StringComparison.Ordinal);
    }

    [Theory, Regel("D-13", "R-VTG-18")]
    [InlineData("overnemen", true)]
    [InlineData("overnemen", false)]
    [InlineData("stoppen", true)]
    [InlineData("stoppen", false)]
    [InlineData("toestemming", false)]
    public async Task Parent_SeesTheSameBeforeAndAfterTheChoice_UntilAndAfterTheOutcome(string wat, bool totUitslag)
    {
        var vader = await _app.AlsAsync(_jarige.Ouder);
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        var voor = await ZietAsync(vader);

        await (await Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/{wat}")).Formulier().VerstuurAsync();

        Assert.Contains("Noor is nu 16 jaar en beslist zelf.", voor[1], StringComparison.Ordinal);
        Assert.Equal(voor, await ZietAsync(vader));
        if (!totUitslag)
            return;
        await _jarige.VeegAsync("2026-06-30 00:00:00");
        var na = await ZietAsync(await _app.AlsAsync(_jarige.Ouder));
        Assert.Contains("Daarom komt er geen antwoord.", na[0], StringComparison.Ordinal);
        Assert.Contains("Daarom komt er geen antwoord.", na[1], StringComparison.Ordinal);
    }

    /// <summary>All that a parent can look at: home, request, inbox, and the pages under the request.</summary>
    private async Task<IReadOnlyList<string>> ZietAsync(HttpClient vader) =>
        [.. (await Task.WhenAll(new[] { "/mijn", _jarige.Zaak.Adres, "/mijn/berichten", $"{_jarige.Zaak.Adres}/intrekken", $"{_jarige.Zaak.Adres}/ontvangen" }.Select(pad => Pagina.HaalAsync(vader, pad)))).Select(p => $"{p.Status} {p.Document.QuerySelector("main")!.TextContent}")];

    [Theory]
    [InlineData("overnemen")]
    [InlineData("stoppen")]
    [InlineData(null)]
    public async Task Parent_WhateverThePupilDid_GetsTheSameWordsOnTheSameDay(string? wat)
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        if (wat is not null)
            await (await Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/{wat}")).Formulier().VerstuurAsync();

        await _jarige.VeegAsync("2026-06-29 23:59:59");
        Assert.Equal(0, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.GeenAntwoordBijZestien)));
        await _jarige.VeegAsync("2026-06-30 00:00:00");

        var vader = await _app.AlsAsync(_jarige.Ouder);
        var inbox = await Pagina.HaalAsync(vader, "/mijn/berichten");
        var brief = await inbox.VolgAsync("U krijgt geen antwoord op uw verzoek");
        Assert.Contains("Beste Nadia Brouwer, Noor is 16 jaar en beslist zelf over de gegevens bij ons. Dat staat in de wet.", brief.Tekst.Replace("Beste Nadia Brouwer,", "Beste Nadia Brouwer, ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("overgenomen", brief.Tekst + inbox.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Regel("R-VTG-2", "R-VTG-18", "S-17")]
    public async Task Pupil_WhoLetsTheParentGoOn_GivesTheMachtigingHere_AndTheRequestGoesOn()
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        var vader = await _app.AlsAsync(_jarige.Ouder);

        var geven = await (await Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/toestemming")).Formulier().VerstuurAsync();
        var later = await (await Pagina.HaalAsync(noor, "/mijn/zestien")).VolgAsync("Geef nu toestemming");
        var zonderDatum = await geven.Formulier().VerstuurAsync();
        var nogDicht = await Pagina.HaalAsync(vader, _jarige.Zaak.Adres);
        var klaar = await zonderDatum.Formulier().Zet("Invoer.TotEnMet", "2026-12-31").VerstuurAsync();

        Assert.Equal(geven.Pad, later.Pad);
        Assert.Contains("Tot wanneer mag Nadia Brouwer meekijken?", geven.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("@", geven.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kies een datum na vandaag", zonderDatum.Tekst, StringComparison.Ordinal);
        Assert.Contains("Noor is nu 16 jaar en beslist zelf.", nogDicht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het verzoek gaat nu verder", klaar.Tekst, StringComparison.Ordinal);
        var verzoek = await _jarige.VerzoekAsync();
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Id == verzoek.VertegenwoordigingId));
        Assert.Equal((VertegenwoordigingStatus.Actief, Reikwijdte.Inzage, _jarige.Ouder.AccountId, new DateOnly(2026, 12, 31)), (link.Status, link.Reikwijdte, link.AccountId!.Value, link.TotEnMet!.Value));
        Assert.Contains("Uw verzoek gaat verder", (await Pagina.HaalAsync(vader, "/mijn/berichten")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("beslist zelf", (await Pagina.HaalAsync(vader, _jarige.Zaak.Adres)).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(noor, $"/mijn/machtigingen/nieuw?verzoek={_jarige.Id}")).Status);
        await _jarige.VeegAsync("2026-07-01 00:00:00");
        Assert.True((await _jarige.VerzoekAsync()).IsOpen);
    }

    [Theory, Regel("R-VTG-18")]
    [InlineData("stoppen")]
    [InlineData("overnemen")]
    [InlineData(null)]
    public async Task Machtiging_ForARequestAboutWhichThePupilDidNotChooseThat_IsNotThere(string? wat)
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        if (wat is not null)
            await (await Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/{wat}")).Formulier().VerstuurAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(noor, $"/mijn/machtigingen/nieuw?verzoek={_jarige.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await _app.AlsAsync(_jarige.Ouder), $"/mijn/machtigingen/nieuw?verzoek={_jarige.Id}")).Status);
    }

    [Fact]
    public async Task Pupil_WhoLetsItEnd_CanThinkAgainUntilTheLastDay()
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        var gekozen = await (await Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/stoppen")).Formulier().VerstuurAsync();

        var terug = await gekozen.Formulier().VerstuurAsync();

        Assert.Contains("Dit verzoek stopt.", gekozen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ik neem het over", terug.Tekst, StringComparison.Ordinal);
        Assert.Null((await _jarige.VerzoekAsync()).Keuze);
    }

    [Fact]
    public async Task Takeover_TwiceInParallel_HasOneWinnerAndOneLetter()
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        var paginas = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/overnemen")));

        await Task.WhenAll(paginas.Select(p => p.Formulier().VerstuurAsync()));

        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(VerzoekOvergenomen))));
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.VerzoekOvergenomen)));
    }

    [Fact, Regel("S-15")]
    public async Task Parent_WhoClicksDownloadWhileThePupilTakesOver_GetsNoByte()
    {
        var noor = await _app.AlsAsync(await _jarige.LeerlingAsync());
        var vader = await _app.AlsAsync(_jarige.Ouder);
        var overnemen = (await Pagina.HaalAsync(noor, $"/mijn/zestien/{_jarige.Id}/overnemen")).Formulier();

        var downloads = Enumerable.Range(0, 8).Select(_ => vader.GetAsync($"{_jarige.Zaak.Adres}/overzicht.zip")).ToList();
        await overnemen.VerstuurAsync();

        Assert.All(await Task.WhenAll(downloads), antwoord => Assert.NotEqual("application/zip", antwoord.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("overnemen")]
    [InlineData("toestemming")]
    [InlineData("stoppen")]
    public async Task Stranger_AndTheParent_CannotChoose(string wat)
    {
        var vreemde = await _app.AlsOuderAsync("Een ander");
        var vader = await _app.AlsAsync(_jarige.Ouder);

        Assert.All(
            new[] { await Pagina.HaalAsync(vreemde, $"/mijn/zestien/{_jarige.Id}/{wat}"), await Pagina.HaalAsync(vader, $"/mijn/zestien/{_jarige.Id}/{wat}") },
            pagina => Assert.Equal(HttpStatusCode.NotFound, pagina.Status));
    }

    [Fact, Regel("R-VTG-2", "R-SEC-4")]
    public async Task Pupil_WithANewAccount_SaysWhoSheIsAndIsSeenAtTheDesk()
    {
        var account = await _app.MaakAccountAsync("noor 2010");
        var noor = await _app.AlsAsync(account);
        var gemeld = await (await Pagina.HaalAsync(noor, "/mijn/zestien")).Formulier()
            .Zet("Wie.Naam", "Noor Verhage").Zet("Wie.Geboren.Dag", "15").Zet("Wie.Geboren.Maand", "6").Zet("Wie.Geboren.Jaar", "2010").VerstuurAsync();
        Assert.Contains("Neem gerust iemand mee die je vertrouwt.", gemeld.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("vroeg om je gegevens", gemeld.Tekst, StringComparison.Ordinal);

        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var melding = await (await Pagina.HaalAsync(fatma, "/secretariaat/verjaardagen")).VolgAsync("Zoek de leerling");
        await melding.Formulier("main form:has([name='Gezien.Code'])").Zet("Gezien.Leerling", _jarige.Zaak.Gezin.Leerling.PubliekId).Zet("Gezien.Code", gemeld.Document.QuerySelector("main .nummer")!.TextContent.ToLowerInvariant()).Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.Op", "2026-06-16").VerstuurAsync();

        var keuze = await Pagina.HaalAsync(noor, "/mijn/zestien");
        Assert.Contains("Dat was op dinsdag 2 juni 2026.", keuze.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(Niveau.N3, await _app.VraagAsync(db => db.Identiteitsverificaties.Where(i => i.AccountId == account.AccountId).Select(i => i.Wijze).SingleAsync()) == Identificatiewijze.Balie ? Niveau.N3 : Niveau.N1);
    }

    [Fact, Regel("R-VTG-2", "R-ID-2", "R-SEC-4", "R-AM-38")]
    public async Task Pupil_WhoDoesNotComeBy_TypesInTheCodeOfALetterToTheAddressInTheRegister()
    {
        var account = await _app.MaakAccountAsync("noor 2010");
        await MeldAsync(account);
        var (noor, vreemde, fatma) = (await _app.AlsAsync(account), await _app.AlsOuderAsync("Een ander"), await _app.AlsAsync(Rol.Secretariaat));
        var melding = await (await Pagina.HaalAsync(fatma, "/secretariaat/verjaardagen")).VolgAsync("Zoek de leerling");

        var brief = await melding.Formulier("main form[action*=Brief]").Zet("leerling", _jarige.Zaak.Gezin.Leerling.PubliekId).VerstuurAsync();
        var blad = brief.Document.QuerySelector("article.brief")!;
        var code = blad.QuerySelector(".code")!.TextContent.Trim();
        var teVroeg = await TypAsync(noor, code);
        var verstuurd = await brief.Formulier("main form[action*=Verstuurd]").VerstuurAsync();
        var vanEenAnder = await TypAsync(vreemde, code);
        var nogNiets = await Pagina.HaalAsync(noor, "/mijn/zestien");
        var goed = await TypAsync(noor, code);

        Assert.Contains("Lindelaan 14", blad.QuerySelector(".venster")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(u|uw)\b", blad.TextContent);
        Assert.DoesNotContain("Samenwerkingsverband", blad.QuerySelector(".briefhoofd")!.TextContent, StringComparison.Ordinal);
        Assert.Null(verstuurd.Document.QuerySelector("article.brief"));
        Assert.All([teVroeg, vanEenAnder], p => Assert.Equal("/mijn/code", p.Pad));
        Assert.DoesNotContain("vroeg om je gegevens", nogNiets.Tekst, StringComparison.Ordinal);
        Assert.Equal("/mijn/zestien", goed.Pad);
        Assert.Contains("Dat was op dinsdag 2 juni 2026.", goed.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var bewijs = await _app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync(i => i.AccountId == account.AccountId));
        Assert.Equal((Identificatiewijze.Briefcode, Niveau.N3), (bewijs.Wijze, bewijs.Niveau));
        Assert.Equal(1, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.AccountId == account.AccountId && v.Soort == VertegenwoordigingSoort.Zelf)));
        Assert.NotNull((await _app.VraagAsync(db => db.Leerlingmeldingen.SingleAsync())).GeslotenOp);
        Assert.Equal("/mijn/code", (await TypAsync(noor, code)).Pad);
    }

    [Fact, Regel("R-ID-9")]
    public async Task CodeOfALetterToAPupil_AfterFiveWrongTries_WorksNoMore()
    {
        var account = await _app.MaakAccountAsync("noor 2010");
        await MeldAsync(account);
        var (noor, fatma) = (await _app.AlsAsync(account), await _app.AlsAsync(Rol.Secretariaat));
        var melding = await (await Pagina.HaalAsync(fatma, "/secretariaat/verjaardagen")).VolgAsync("Zoek de leerling");
        var brief = await melding.Formulier("main form[action*=Brief]").Zet("leerling", _jarige.Zaak.Gezin.Leerling.PubliekId).VerstuurAsync();
        var code = brief.Document.QuerySelector("article.brief .code")!.TextContent.Trim();
        await brief.Formulier("main form[action*=Verstuurd]").VerstuurAsync();

        for (byte i = 0; i < 5; i++)
            await TypAsync(noor, Codeschrift.Toon(Codeschrift.Van([.. Enumerable.Repeat(i, 32)])));

        Assert.Equal("/mijn/code", (await TypAsync(noor, code)).Pad);
        Assert.Equal(5, await _app.VraagAsync(db => db.Leerlingcodes.Select(c => c.Pogingen).SingleAsync()));
        Assert.Equal(0, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.Soort == VertegenwoordigingSoort.Zelf)));
    }

    private static async Task<Pagina> TypAsync(HttpClient client, string code) => await (await Pagina.HaalAsync(client, "/mijn/code")).Formulier().Zet("Brief.Code", code).VerstuurAsync();

    [Fact, Regel("R-VTG-2", "R-ID-8")]
    public async Task Account_OfAnExParentUnderThePupilsName_IsNotTiedToThePupilAtTheDesk()
    {
        var exAccount = await _app.MaakAccountAsync("Ex");
        var ex = await MeldAsync(exAccount);
        var noor = await MeldAsync(await _app.MaakAccountAsync("Noor Verhage"));
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var meldingen = await _app.VraagAsync(db => db.Leerlingmeldingen.OrderByDescending(m => m.AccountId == exAccount.AccountId).Select(m => m.PubliekId).ToListAsync());

        var verwisseld = await LegVastAsync(fatma, meldingen[0], Code(noor));
        Assert.Contains("Deze code hoort niet bij deze melding.", verwisseld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze code hoort niet bij deze melding.", (await LegVastAsync(fatma, meldingen[0], "geen code")).Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.Soort == VertegenwoordigingSoort.Zelf)));

        Assert.EndsWith("/verjaardagen", (await LegVastAsync(fatma, meldingen[1], Code(noor))).Pad, StringComparison.Ordinal);
        var tweede = await LegVastAsync(fatma, meldingen[0], Code(ex));
        Assert.Contains("al een koppeling met een ander account", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.Soort == VertegenwoordigingSoort.Zelf)));
    }

    [Fact, Regel("R-VTG-2")]
    public async Task Code_ForTheDesk_AfterFourteenDays_IsGoneAndCanBeAskedAgain()
    {
        var account = await _app.MaakAccountAsync("Noor Verhage");
        var oud = Code(await MeldAsync(account));
        var melding = await _app.VraagAsync(db => db.Leerlingmeldingen.Select(m => m.PubliekId).SingleAsync());
        _app.Klok.Verder(TimeSpan.FromDays(14));

        Assert.Contains("ouder dan 14 dagen", (await LegVastAsync(await _app.AlsAsync(Rol.Secretariaat), melding, oud)).Tekst, StringComparison.Ordinal);
        Assert.NotEqual(oud, Code(await MeldAsync(account)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Leerlingmeldingen.CountAsync(m => m.GeslotenOp == null)));
    }

    private async Task<Pagina> MeldAsync(Web.Identity.Account account) => await (await Pagina.HaalAsync(await _app.AlsAsync(account), "/mijn/zestien")).Formulier()
        .Zet("Wie.Naam", "Noor Verhage").Zet("Wie.Geboren.Dag", "15").Zet("Wie.Geboren.Maand", "6").Zet("Wie.Geboren.Jaar", "2010").VerstuurAsync();

    private static string Code(Pagina gemeld) => gemeld.Document.QuerySelector("main .nummer")!.TextContent;

    private async Task<Pagina> LegVastAsync(HttpClient client, string melding, string code) =>
        await (await Pagina.HaalAsync(client, $"/secretariaat/verjaardagen/melding/{melding}")).Formulier("main form:has([name='Gezien.Code'])")
            .Zet("Gezien.Leerling", _jarige.Zaak.Gezin.Leerling.PubliekId).Zet("Gezien.Code", code).Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.Op", "2026-06-16").VerstuurAsync();

    [Fact]
    public async Task Pupil_UnderSixteen_IsToldKindlyAndNothingIsKept()
    {
        var pagina = await (await Pagina.HaalAsync(await _app.AlsOuderAsync("Finn"), "/mijn/zestien")).Formulier()
            .Zet("Wie.Naam", "Finn").Zet("Wie.Geboren.Dag", "1").Zet("Wie.Geboren.Maand", "2").Zet("Wie.Geboren.Jaar", "2014").VerstuurAsync();

        Assert.Contains("Je bent nog geen 16. Bel ons", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Leerlingmeldingen.CountAsync()));
    }

    [Fact]
    public async Task Secretariaat_WritesDownTheChoiceOfAPupilWithoutAccount_AndTheAnswerGoesToThePupilOnPaper()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var pagina = await Pagina.HaalAsync(fatma, $"/secretariaat/verzoeken/{_jarige.Id}/keuze-leerling");

        var zaak = await pagina.Formulier().Zet("Gekozen.GezienOp", "2026-06-16").Zet("Gekozen.Documentsoort", "paspoort").Zet("Gekozen.Keuze", nameof(Leerlingkeuze.NeemtOver)).VerstuurAsync();

        Assert.Equal($"/secretariaat/verzoeken/{_jarige.Id}", zaak.Pad);
        var verzoek = await _jarige.VerzoekAsync();
        Assert.Equal((null, AntwoordKanaal.Post, "Lindelaan 14, Voorbeeldstad"), (verzoek.AccountId, verzoek.AntwoordKanaal, verzoek.VerzoekerAdres));
        Assert.Equal(VertegenwoordigingSoort.Zelf, await _app.VraagAsync(db => db.Vertegenwoordigingen.Where(v => v.Id == verzoek.VertegenwoordigingId).Select(v => v.Soort).SingleAsync()));
    }

    [Theory, Regel("R-ID-5")]
    [InlineData(nameof(Leerlingkeuze.GeeftMachtiging))]
    [InlineData(nameof(Leerlingkeuze.LaatEindigen))]
    public async Task Secretariaat_WhoWritesDownAChoice_SawThePupilFirst(string keuze)
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        async Task<Pagina> KiesAsync(string gezien) => await (await Pagina.HaalAsync(fatma, $"/secretariaat/verzoeken/{_jarige.Id}/keuze-leerling")).Formulier()
            .Zet("Gekozen.GezienOp", gezien).Zet("Gekozen.Documentsoort", "paspoort").Zet("Gekozen.Keuze", keuze).VerstuurAsync();

        var morgen = await KiesAsync("2026-06-17");
        Assert.Contains("ligt na vandaag", morgen.Tekst, StringComparison.Ordinal);
        Assert.Null((await _jarige.VerzoekAsync()).Keuze);

        await KiesAsync("2026-06-16");
        var verzoek = await _jarige.VerzoekAsync();
        Assert.Equal(keuze, verzoek.Keuze.ToString());
        var bewijs = await _app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync(i => i.VerzoekId == verzoek.Id && i.AccountId == null));
        Assert.Equal(("Noor Verhage", new DateOnly(2026, 6, 16)), (bewijs.Naam, bewijs.GezienOp));
    }

    [Fact, Regel("R-VTG-22")]
    public async Task Letters_AboutTheBirthday_ArePrintedForThePupilWithoutOurNameAboveThem()
    {
        await using var app = new PortaalApp();
        var jarige = await Jarige.MaakAsync(app);
        await jarige.VeegAsync("2026-06-03 10:00");
        var fatma = await app.AlsAsync(Rol.Secretariaat);

        var lijst = await Pagina.HaalAsync(fatma, "/secretariaat/verjaardagen");
        var brief = await lijst.VolgAsync("Je wordt 16");
        await lijst.Formulier("main form").VerstuurAsync();

        Assert.DoesNotContain("Proeftuin", brief.Document.QuerySelector(".briefhoofd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lindelaan 14", brief.Document.QuerySelector(".venster")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 6, 3), await app.VraagAsync(db => db.Leeftijdsbrieven.Where(b => b.Neutraal).Select(b => b.GepostOp).SingleAsync()));
        var vader = await app.AlsAsync(jarige.Ouder);
        var inbox = await (await Pagina.HaalAsync(vader, "/mijn/berichten")).VolgAsync("Bijna 16 jaar");
        Assert.Contains("U blijft ouder.", inbox.Tekst, StringComparison.Ordinal);
    }
}
