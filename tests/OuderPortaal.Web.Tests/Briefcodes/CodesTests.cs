using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Briefcodes;

/// <summary>Letters with a code at the desk of the secretariaat: printed, posted, made anew (R-AM-19).</summary>
public sealed class CodesTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-ID-2", "D2b")]
    public async Task Get_Codes_ShowsTheLetterToTheAddressInTheFile()
    {
        var zaak = await Codezaak.MaakAsync(_app);

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post/codes");

        var brief = pagina.Document.QuerySelector("article.brief")!.TextContent;
        Assert.Contains(await zaak.LeesAsync(), brief, StringComparison.Ordinal);
        Assert.Contains("Zeedijk 8", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Bronlaan", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", brief, StringComparison.Ordinal);
        Assert.Contains("woensdag 4 maart 2026", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-SEC-5", "T8")]
    public async Task Get_Codes_WritesARowForEachLetterOnThePage_AndForAListOfPostOne()
    {
        var (noor, finn) = (await Codezaak.MaakAsync(_app), await Codezaak.MaakAsync(_app, "Finn"));
        var fatma = await _app.AlsAsync(Rol.Secretariaat);

        await Pagina.HaalAsync(fatma, "/secretariaat/post/codes");
        await Pagina.HaalAsync(fatma, "/secretariaat/post");

        var rijen = await _app.VraagAsync(db => db.Journaal.Where(j => j.Hoedanigheid == "Secretariaat" && j.Handeling.EndsWith("Bekeken")).OrderBy(j => j.Nummer).ToListAsync());
        Assert.Equal(["CodebriefBekeken", "CodebriefBekeken", "PostBekeken"], rijen.Select(r => r.Handeling));
        Assert.Equal(new Guid?[] { noor.Leerling.Id, finn.Leerling.Id }.Order(), rijen.Take(2).Select(r => r.LeerlingId).Order());
        Assert.Equal(new Guid?[] { noor.Verzoek.Id, finn.Verzoek.Id }.Order(), rijen.Take(2).Select(r => r.VerzoekId).Order());
    }

    [Fact, Regel("R-SEC-5", "T8")]
    public async Task Search_OfTheQueueByNumber_AndOfTheRegisterInARequest_WritesThatItHappened_NotWhat()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);

        await Pagina.HaalAsync(fatma, "/secretariaat");
        await Pagina.HaalAsync(fatma, $"/secretariaat?Nummer={zaak.Verzoek.Nummer}");
        await Pagina.HaalAsync(fatma, $"/secretariaat/verzoeken/{zaak.Verzoek.PubliekId}/leerling?zoek=Bestaatniet");

        var rijen = await _app.VraagAsync(db => db.Journaal.Where(j => j.Handeling.EndsWith("Gezocht")).OrderBy(j => j.Nummer).Select(j => j.Handeling + " " + j.Bijzonderheid).ToListAsync());
        Assert.Equal(["VerzoekGezocht Treffer", "LeerlingGezocht GeenTreffer"], rijen);
    }

    [Fact, Regel("R-AM-19")]
    public async Task Post_Codes_StartsTheStandStillAndHidesTheCode()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        _app.Klok.Zet(Zaken.Om(2026, 3, 3));
        var ouder = await Pagina.HaalAsync(await _app.AlsAsync(zaak.Account), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}");
        var tekens = await zaak.LeesAsync();
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var na = await (await Pagina.HaalAsync(client, "/secretariaat/post/codes")).Formulier("main form").VerstuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        var ouderNa = await Pagina.HaalAsync(await _app.AlsAsync(zaak.Account), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}");

        Assert.Contains("wij sturen u een brief met een code", ouder.Tekst, StringComparison.Ordinal);
        Assert.Contains("maandag 30 maart 2026", ouder.Tekst, StringComparison.Ordinal);

        Assert.DoesNotContain(tekens, na.Html, StringComparison.Ordinal);
        Assert.Contains("Werkt tot en met dinsdag 24 maart 2026.", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("De tijd staat stil sinds woensdag 4 maart.", ouderNa.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nog geen datum: de tijd staat stil", ouderNa.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 24), (await _app.HaalAsync(zaak.Verzoek)).OpschortTot);
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.CodeVerstuurd)));
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.CodeVersturen && t.GedaanOp == null)));
    }

    [Fact, Regel("R-ID-2")]
    public async Task Save_MatchAndQuestionTogether_MakesOneCode()
    {
        var zaak = await Codezaak.MaakAsync(_app, metVraag: false);
        var verzoek = await _app.DienInAsync(zaak.Account.AccountId, zaak.Leerling.Naam);

        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(x => x.Id == zaak.Leerling.Id), _app.Klok.Nu);
            v.VraagBewijs(
                Domain.Verzoeken.BewijsOnderwerp.Identiteit, Domain.Verzoeken.Twijfel.NaamWijktAf, Domain.Verzoeken.Bewijswijze.Briefcode, new DateOnly(2026, 3, 23), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        Assert.Equal(1, await _app.VraagAsync(db => db.Briefcodes.CountAsync()));
        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.CodeVersturen)));
    }

    [Fact, Regel("R-AM-19")]
    public async Task Post_AllAtOnce_PostsEveryLetter()
    {
        await Codezaak.MaakAsync(_app);
        await Codezaak.MaakAsync(_app, "Finn");
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post/codes");
        var alle = pagina.Document.QuerySelectorAll("main form").OfType<AngleSharp.Html.Dom.IHtmlFormElement>().First(f => f.TextContent.Contains("Alle 2", StringComparison.Ordinal));
        alle.Id = "alle";

        await pagina.Formulier("#alle").VerstuurAsync();

        Assert.Equal(2, await _app.VraagAsync(db => db.Briefcodes.CountAsync(c => c.VerstuurdOp != null && c.Zout == null)));
    }

    [Fact, Regel("R-AM-19", "R-VTG-18")]
    public async Task Post_AllAtOnce_OneLetterThatCannotBeRecorded_BlocksNone()
    {
        await Codezaak.MaakAsync(_app);
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        var later = await Codezaak.MaakAsync(_app, "Finn");
        var gesloten = await Codezaak.MaakAsync(_app, "Sem");
        await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == gesloten.Verzoek.Id).ExecuteUpdateAsync(s => s.SetProperty(v => v.Status, Domain.Verzoeken.VerzoekStatus.Afgesloten)));
        _app.Klok.Zet(Zaken.Om(2026, 3, 5));
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post/codes");
        pagina.Document.QuerySelectorAll("main form").First(f => f.TextContent.Contains("Alle 2", StringComparison.Ordinal)).Id = "alle";

        var na = await pagina.Formulier("#alle").Zet("Verzonden.VerstuurdOp", "2026-03-03").VerstuurAsync();

        Assert.Contains("1 brief is niet vastgelegd", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het verzoek is klaar", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Briefcodes.CountAsync(c => c.VerstuurdOp != null)));
        Assert.Null((await later.CodeAsync()).VerstuurdOp);
    }

    [Fact, Regel("R-VTG-18", "R-ID-2")]
    public async Task RequestThatEndsAtSixteen_EndsItsCodeAndTheTask()
    {
        var zaak = await Codezaak.MaakAsync(_app);

        await _app.BewaarAsync(async db =>
        {
            _app.Klok.Zet(Zaken.Om(2030, 9, 30));
            (await db.Verzoeken.SingleAsync(v => v.Id == zaak.Verzoek.Id)).EindigBijZestien(await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id), _app.Klok.Nu);
            return true;
        });

        Assert.NotNull((await zaak.CodeAsync()).BeeindigdOp);
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.CodeVersturen && t.GedaanOp == null)));
    }

    [Fact, Regel("R-ID-2", "R-TRM-9")]
    public async Task CodeOfTheSecondRequest_AnswersTheQuestionOfTheFirst()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        await zaak.VerstuurAsync();
        var eerste = zaak.Verzoek;
        var tweede = await Codezaak.VolgendeAsync(_app, zaak);
        var tekens = await tweede.VerstuurAsync();

        await tweede.VulInAsync(tekens);

        Assert.NotNull((await _app.HaalAsync(tweede.Verzoek)).Bewijsverzoeken[0].GeleverdOp);
        Assert.NotNull((await _app.HaalAsync(eerste)).Bewijsverzoeken[0].GeleverdOp);
    }

    [Fact, Regel("R-AM-19")]
    public async Task Post_Opnieuw_MakesAnotherCodeAndMovesNoDate()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var oud = await zaak.VerstuurAsync();
        var tot = (await _app.HaalAsync(zaak.Verzoek)).OpschortTot;
        _app.Klok.Zet(Zaken.Om(2026, 3, 9));
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var na = await (await Pagina.HaalAsync(client, "/secretariaat/post/codes")).Formulier("main form[action*=Opnieuw]").VerstuurAsync();
        var nieuw = await zaak.VerstuurAsync();

        Assert.NotEqual(oud, nieuw);
        Assert.Contains(nieuw, na.Html, StringComparison.Ordinal);
        Assert.Equal(tot, (await _app.HaalAsync(zaak.Verzoek)).OpschortTot);
        Assert.Contains("Deze code werkt niet.", (await zaak.VulInAsync(oud)).Tekst, StringComparison.Ordinal);
        Assert.Contains("wij weten nu wie u bent", (await zaak.VulInAsync(nieuw)).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-ID-2")]
    public async Task Get_Codes_WhenTheAddressIsNew_ShowsNoLetter()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        await _app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync(x => x.Id == zaak.Leerling.Id);
            l.WijzigContact(l.Contacten[0].Id, l.Contacten[0].Gegevens with { Adres = "Nieuwstraat 1, Elders" }, Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        var tekens = await zaak.LeesAsync();

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post/codes");

        Assert.Contains("Het adres in het dossier is pas veranderd.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(tekens, pagina.Html, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("article.brief"));
    }

    [Theory, Regel("R-AM-07"), InlineData(Rol.Behandelaar), InlineData(Rol.Directeur), InlineData(Rol.Fg), InlineData(Rol.Beheerder)]
    public async Task Get_Codes_IsForTheSecretariaatOnly(Rol rol)
    {
        var zaak = await Codezaak.MaakAsync(_app);

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(rol), "/secretariaat/post/codes");

        Assert.DoesNotContain(await zaak.LeesAsync(), pagina.Html, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, pagina.Status);
    }

    [Fact, Regel("R-AM-19", "R-AM-16")]
    public async Task Sweep_LetterNotPostedInTwoWerkdagen_WarnsOnceAndNothingStandsStill()
    {
        var zaak = await Codezaak.MaakAsync(_app);

        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        await _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(CancellationToken.None));
        var opTijd = await _app.VraagAsync(db => db.Alarmen.CountAsync(a => a.Stap == Alarmstap.NietVerstuurd));
        _app.Klok.Zet(Zaken.Om(2026, 3, 5));
        for (var keer = 0; keer < 2; keer++)
            await _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(CancellationToken.None));
        await zaak.VerstuurAsync();

        Assert.Equal(0, opTijd);
        Assert.Equal(1, await _app.VraagAsync(db => db.Alarmen.CountAsync(a => a.Stap == Alarmstap.NietVerstuurd)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Termijn && t.Omschrijving.Contains("brief met code"))));
        var verzoek = await _app.HaalAsync(zaak.Verzoek);
        Assert.Equal((0, (DateOnly?)null), (verzoek.Termijn.N, verzoek.OpschortTot));
        Assert.Contains("De tijd loopt gewoon door.", (await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CodeVerstuurd))).Html, StringComparison.Ordinal);
    }
}
