using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>What staff can do when a letter reached nobody, and what goes on paper to whom without a link (R-AM-03, R-AM-21, R-AM-29, R-SEC-8).</summary>
public sealed class VastgelopenPostTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public VastgelopenPostTests() => _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-AM-21", "R-SEC-8")]
    public async Task Besluit_WhoseMailDidNotArrive_WhileTheVerzoekerMayNotHaveIt_IsPutInThePostOnceSheMay()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, vragen: Correctiezaak.Geboortedatum);
        await zaak.WijsAfAsync(Weigeringsgrond.FeitelijkJuist);
        await VergeetIdentiteitAsync();
        await MislukAsync(BriefSoort.CorrectieAfgewezen);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);

        var geweigerd = await Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(fatma, "/secretariaat/post"), "Alsnog").VerstuurAsync();
        await StelIdentiteitVastAsync(zaak);
        var erna = await Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(fatma, "/secretariaat/post"), "Alsnog").VerstuurAsync();

        Assert.Contains("De verzoeker mag deze brief nu niet hebben.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Brieven die stilliggen", erna.Tekst, StringComparison.Ordinal);
        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen, Ct));
        Assert.True(brief.PerPost);
        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.BetreftId == brief.Id && t.GedaanOp == null).Select(t => t.Soort).ToListAsync(Ct));
        Assert.Equal([TaakSoort.PerPostSturen], taken);
    }

    [Fact, Regel("R-AM-29")]
    public async Task Lifting_ThatNobodyHeardOf_IsNotDone_AndIsAnnouncedAnew()
    {
        var zaak = await Correctiezaak.MaakBezwaarAsync(_app);
        await zaak.WijsAfAsync(Weigeringsgrond.DwingendeGronden);
        await KondigAanAsync(zaak, "2026-03-16");
        var nogEens = await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd, Ct));
        await VergeetIdentiteitAsync();
        await MislukAsync(BriefSoort.OpheffingAangekondigd);
        _app.Klok.Zet(new(2026, 3, 17, 9, 0, 0, TimeSpan.Zero));

        var pagina = await OpheffenAsync(zaak);
        await StelIdentiteitVastAsync(zaak);
        await KondigAanAsync(zaak, "2026-03-30");
        var gewoon = await OpheffenAsync(zaak);
        _app.Klok.Zet(new(2026, 3, 30, 9, 0, 0, TimeSpan.Zero));
        await (await OpheffenAsync(zaak)).Formulier().VerstuurAsync();

        Assert.Equal(1, nogEens);
        Assert.Contains("De brief met de dag kwam bij niemand aan.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("De afscherming is opgeheven", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Opheffen kan vanaf maandag 30 maart 2026.", gewoon.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var correctie = await zaak.HaalAsync();
        Assert.Equal(new DateOnly(2026, 3, 30), correctie.OpheffenVanaf);
        Assert.NotNull(correctie.OpgehevenOp);
        Assert.Equal(2, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd, Ct)));
    }

    [Fact, Regel("R-AM-29")]
    public async Task Lifting_ThatWasAnnouncedAnew_CannotBePostedWithTheOldDay()
    {
        var zaak = await Correctiezaak.MaakBezwaarAsync(_app);
        await zaak.WijsAfAsync(Weigeringsgrond.DwingendeGronden);
        await KondigAanAsync(zaak, "2026-03-16");
        await VergeetIdentiteitAsync();
        await MislukAsync(BriefSoort.OpheffingAangekondigd);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var oud = Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(fatma, "/secretariaat/post"), "Alsnog");
        _app.Klok.Zet(new(2026, 3, 2, 9, 5, 0, TimeSpan.Zero));
        await StelIdentiteitVastAsync(zaak);
        await KondigAanAsync(zaak, "2026-03-30");

        var lijst = await Pagina.HaalAsync(fatma, "/secretariaat/post");
        var geweigerd = await oud.VerstuurAsync();

        Assert.DoesNotContain("Brieven die stilliggen", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze brief ligt niet meer stil.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal([false, false], await _app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.OpheffingAangekondigd).Select(b => b.PerPost).ToListAsync(Ct)));
    }

    [Theory, Regel("R-AM-29"), InlineData(false), InlineData(true)]
    public async Task Lifting_AfterBuitenBehandeling_IsWritten_AndNamesTheDataOnlyToWhoMayDecide(bool beeindigd)
    {
        var zaak = await Correctiezaak.MaakBezwaarAsync(_app);
        await _app.DoeMetAsync(zaak.Verzoek, v => v.VraagBewijs(BewijsOnderwerp.Gezag, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, _app.Klok.Nu));
        _app.Klok.Zet(new(2026, 3, 17, 9, 0, 0, TimeSpan.Zero));
        await _app.DoeMetAsync(zaak.Verzoek, v => v.LegVoor(BesluitUitkomst.BuitenBehandeling, "Het bewijs kwam niet.", Zaken.Iemand, _app.Klok.Nu));
        await _app.DoeMetAsync(zaak.Verzoek, v => v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), Bekendmakingswijze.Portaal, _app.Klok.Nu, _app.Klok.Nu));
        if (beeindigd)
            await zaak.BeeindigGezagAsync();

        await KondigAanAsync(zaak, "2026-03-30");

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd, Ct));
        Assert.Equal((beeindigd, "Nadia Brouwer"), (brief.ZonderDossiergegevens, brief.AanNaam));
        Assert.Equal(!beeindigd, brief.Html.Contains("Verslag van november", StringComparison.Ordinal));
        Assert.Contains("maandag 30 maart 2026", System.Net.WebUtility.HtmlDecode(brief.Html).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory, Regel("R-AM-03"), InlineData(true), InlineData(false)]
    public async Task Refusal_OnPaper_AboutAChildThatIsNotInOurFiles_AsksOnlyForIdentity_AndNamesNoSchool(bool bekend)
    {
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        await _app.SchrijfInAsync("Iemand", "Anders");
        var verzoek = await _app.DienInAsync(nadia.AccountId, "Onbekend Kind", new DateOnly(2015, 5, 5), AntwoordKanaal.Post, VerzoekSoort.Correctie);
        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id, Ct);
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            if (bekend)
                db.Add(Identiteitsverificatie.LegVast(nadia.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(_app.Klok.Nu), Zaken.Iemand, _app.Klok.Nu));
            var correctie = Correctie.Begin(v, [Correctiezaak.Geboortedatum with { Plek = new("Geboortedatum") }], _app.Klok.Nu);
            db.Add(correctie);
            correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []), v, Zaken.Iemand, _app.Klok.Nu);
            v.LegCorrectieVoor(correctie, Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        var tekenen = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");
        var na = await tekenen.Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        Assert.DoesNotContain("Bij ons staat als school", tekenen.Tekst + na.Tekst, StringComparison.Ordinal);
        var brieven = await _app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.CorrectieAfgewezen).ToListAsync(Ct));
        Assert.Equal(bekend ? [true] : [], brieven.Select(b => b.PerPost));
        Assert.All(brieven, b => Assert.DoesNotContain("Het Kompas", b.Html, StringComparison.Ordinal));
        Assert.Equal(bekend ? VerzoekStatus.Besloten : VerzoekStatus.InBesluitvorming, (await _app.HaalAsync(verzoek)).Status);
    }

    [Theory, Regel("R-AM-03"), InlineData(true), InlineData(false)]
    public async Task Refusal_InThePortal_AboutAChildThatIsNotInOurFiles_AsksOnlyForIdentity_AsOnPaper(bool bekend)
    {
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        var verzoek = await _app.DienInAsync(nadia.AccountId, "Onbekend Kind", new DateOnly(2015, 5, 5), AntwoordKanaal.Digitaal, VerzoekSoort.Correctie);
        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id, Ct);
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            if (bekend)
                db.Add(Identiteitsverificatie.LegVast(nadia.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(_app.Klok.Nu), Zaken.Iemand, _app.Klok.Nu));
            var correctie = Correctie.Begin(v, [Correctiezaak.Geboortedatum with { Plek = new("Geboortedatum") }], _app.Klok.Nu);
            db.Add(correctie);
            correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []), v, Zaken.Iemand, _app.Klok.Nu);
            v.LegCorrectieVoor(correctie, Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        await _app.DoeMetAsync(verzoek, v => v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), Bekendmakingswijze.Portaal, _app.Klok.Nu, _app.Klok.Nu));

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen, Ct));
        var gelezen = await Pagina.HaalAsync(await _app.AlsAsync(nadia), $"/mijn/brieven/{brief.PubliekId}");

        Assert.Equal(bekend, gelezen.Document.QuerySelector("article.brief") is not null);
    }

    [Theory, Regel("R-SEC-8", "R-AM-21"), InlineData(Identificatiewijze.AfgeschermdeKopie, true), InlineData(null, false)]
    public async Task LetterAboutAnOverview_OnPaper_AsksWhatPaperAsks_NotWhatOnlineAsks(Identificatiewijze? wijze, bool mag)
    {
        var gezin = await Mijn.Gezin.MaakAsync(_app, wijze: wijze);
        await Mijn.Zaak.MaakAsync(_app, gezin);
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync(Ct));

        Assert.Equal(AntwoordKanaal.Digitaal, verzoek.AntwoordKanaal);
        await _app.DoeAsync<OuderPortaal.Web.Toegang.Posttoets>(async toets => Assert.Equal(mag, await toets.MagKrijgenAsync(verzoek, _app.Klok.Nu, Ct)));
    }

    [Fact, Regel("R-SEC-8", "R-AM-21")]
    public async Task Letter_ThatWaitsInThePost_WhenTheGezagEnds_IsNotPrinted_AndNotTicked()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, antwoord: AntwoordKanaal.Post, vragen: Correctiezaak.Geboortedatum);
        await zaak.WijsAfAsync(Weigeringsgrond.FeitelijkJuist, Bekendmakingswijze.Post);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen, Ct));
        var eerst = await Pagina.HaalAsync(fatma, "/secretariaat/post");
        var formulier = eerst.Formulier($"main form:has(input[value='{brief.PubliekId}'])");
        var afdruk = await Pagina.HaalAsync(fatma, $"/secretariaat/brieven/{brief.PubliekId}");
        await zaak.BeeindigGezagAsync();

        var lijst = await Pagina.HaalAsync(fatma, "/secretariaat/post");
        var lezen = await Pagina.HaalAsync(fatma, $"/secretariaat/brieven/{brief.PubliekId}");
        var vink = await formulier.VerstuurAsync();

        Assert.Contains("Druk deze brief af", afdruk.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze brief mag nu niet weg.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Empty(lijst.Document.QuerySelectorAll($"main a[href='/secretariaat/brieven/{brief.PubliekId}'], main input[value='{brief.PubliekId}']"));
        Assert.DoesNotContain("Druk deze brief af", lezen.Tekst, StringComparison.Ordinal);
        Assert.Empty(lezen.Document.QuerySelectorAll("article.brief:not(.alleen-scherm)"));
        Assert.Contains("Deze brief mag nu niet weg.", vink.Tekst, StringComparison.Ordinal);
        Assert.Null(await _app.VraagAsync(db => db.Brieven.Where(b => b.Id == brief.Id).Select(b => b.GepostOp).SingleAsync(Ct)));
    }

    [Fact, Regel("R-AM-03")]
    public async Task Refusal_ThatSaysOnlyThatTheGezagIsNotCertain_IsPosted()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, antwoord: AntwoordKanaal.Post, vragen: Correctiezaak.Geboortedatum);
        await zaak.WijsAfAsync(Weigeringsgrond.GezagOnvoldoende, Bekendmakingswijze.Post);
        await zaak.BeeindigGezagAsync();

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen, Ct));
        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post")).Formulier($"main form:has(input[value='{brief.PubliekId}'])").VerstuurAsync();

        Assert.NotNull(await _app.VraagAsync(db => db.Brieven.Where(b => b.Id == brief.Id).Select(b => b.GepostOp).SingleAsync(Ct)));
    }

    [Theory, Regel("R-AM-11", "R-SEC-8"), InlineData(true), InlineData(false)]
    public async Task LetterToTheOtherParent_IsReadOnly_WhileTheOwnLinkHolds(bool beeindigd)
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        var tom = await _app.MaakAccountAsync("Tom Verhage");
        var link = await zaak.MetAndereOuderAsync(tom);
        await zaak.KenAsync(tom);
        await zaak.BesluitAsync();
        if (beeindigd)
            await _app.BewaarAsync(async db =>
            {
                (await db.Vertegenwoordigingen.SingleAsync(l => l.Id == link.Id, Ct)).Beeindig(Domain.Leerlingen.Eindreden.GezagGewijzigd, null, _app.Klok.Nu);
                return true;
            });

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanAnder, Ct));
        var gelezen = await Pagina.HaalAsync(await _app.AlsAsync(tom), $"/mijn/brieven/{brief.PubliekId}");

        Assert.Equal(!beeindigd, gelezen.Tekst.Contains("Wij gaan dat doen", StringComparison.Ordinal));
        Assert.DoesNotContain(zaak.Verzoek.PubliekId, gelezen.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory, Regel("R-AM-11", "R-VTG-22", "R-SEC-8"), InlineData(true), InlineData(false)]
    public async Task LetterToTheOtherParent_InThePortal_StaysShut_OnceSomebodyHasASecretAddress_AsOnPaper(bool geheim)
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        var tom = await _app.MaakAccountAsync("Tom Verhage");
        await zaak.MetAndereOuderAsync(tom);
        await zaak.KenAsync(tom);
        await zaak.BesluitAsync();
        await zaak.MetContactAsync("Sanne Verhage", geheim);

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanAnder, Ct));
        var gelezen = await Pagina.HaalAsync(await _app.AlsAsync(tom), $"/mijn/brieven/{brief.PubliekId}");

        Assert.Equal(!geheim, gelezen.Tekst.Contains("Wij gaan dat doen", StringComparison.Ordinal));
        Assert.DoesNotContain("geheim", gelezen.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Regel("R-AM-11", "R-SEC-8")]
    public async Task LetterToTheOtherParent_OnPaper_IsJudgedByThatParent_NotByWhoAsked()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        await zaak.MetContactAsync("Tom Verhage", geheim: false);
        await zaak.BesluitAsync();
        await zaak.BeeindigGezagAsync();
        var fatma = await _app.AlsAsync(Rol.Secretariaat);

        var mag = await Pagina.HaalAsync(fatma, "/secretariaat/post");
        await zaak.MetContactAsync("Sanne Verhage", geheim: true);
        var magNiet = await Pagina.HaalAsync(fatma, "/secretariaat/post");

        Assert.DoesNotContain("mag nu niet weg", mag.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze ontvanger beslist nu niet over de leerling", magNiet.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-21")]
    public async Task LetterToTheOtherParent_WithoutAnAddress_NeverLiesInThePost()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        await zaak.MetAndereOuderAsync(await _app.MaakAccountAsync("Tom Verhage"));
        await zaak.BesluitAsync();
        await MislukAsync(BriefSoort.WissingAanAnder);

        var na = await Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post"), "Alsnog").VerstuurAsync();

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanAnder, Ct));
        Assert.Equal(("", false), (brief.AanAdres, brief.PerPost));
        Assert.Contains("Van deze ontvanger hebben wij geen postadres.", na.Tekst, StringComparison.Ordinal);
        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.BetreftId == brief.Id).ToListAsync(Ct));
        Assert.Equal([TaakSoort.Signaal], taken.Select(t => t.Soort));
        Assert.Contains("geen postadres", taken[0].Omschrijving, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-21")]
    public async Task Letters_ThatStandStill_DoNotEndAtAPage()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, vragen: Correctiezaak.Geboortedatum);
        var soorten = Enum.GetValues<BriefSoort>();
        await _app.BewaarAsync(db =>
        {
            for (var i = 0; i < 51; i++)
            {
                var brief = Brief.Maak(zaak.Verzoek.Id, soorten[i % 10], $"Stil {i}", "<p></p>", perPost: false, _app.Klok.Nu.AddHours(1), Geadresseerde.Van(zaak.Verzoek));
                db.AddRange(brief, Bericht.Over(brief, zaak.Ouder.AccountId), Taak.Maak(TaakSoort.Signaal, Rol.Secretariaat, zaak.Verzoek.Id, "Bel.", Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu, betreft: brief.Id));
            }

            return Task.FromResult(true);
        });

        var eerste = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post");
        var tweede = await eerste.VolgAsync("Volgende 50 die stilliggen");

        Assert.Equal((50, 1), (eerste.Document.QuerySelectorAll("#vast li").Length, tweede.Document.QuerySelectorAll("#vast li").Length));
    }

    private async Task<Pagina> OpheffenAsync(Correctiezaak zaak) => await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/opheffen");

    private async Task KondigAanAsync(Correctiezaak zaak, string dag) => await (await OpheffenAsync(zaak)).Formulier().Zet("Vanaf", dag).VerstuurAsync();

    private Task<int> VergeetIdentiteitAsync() => _app.VraagAsync(db => db.Identiteitsverificaties.ExecuteDeleteAsync(Ct));

    private Task<bool> StelIdentiteitVastAsync(Correctiezaak zaak) => _app.BewaarAsync(db =>
    {
        db.Add(Identiteitsverificatie.LegVast(zaak.Ouder.AccountId, zaak.Verzoek.Id, "Nadia Brouwer", Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(_app.Klok.Nu), Zaken.Iemand, _app.Klok.Nu));
        return Task.FromResult(true);
    });

    private async Task MislukAsync(BriefSoort soort)
    {
        var mail = await _app.VraagAsync(db => db.UitgaandeMails.SingleAsync(m => db.Brieven.Any(b => b.Id == m.BriefId && b.Soort == soort), Ct));
        await _app.DoeAsync<Postverzorging>(post => post.GeefOpAsync(mail, "GeenPostbus", Ct));
    }
}
