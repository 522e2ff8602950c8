using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>What a parent reads about a running request, and withdrawing it.</summary>
public sealed class StatusTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Status_OfANewRequest_PromisesADateAndSaysWhoIsOn()
    {
        var pagina = await HaalAsync();

        Assert.Equal("Inzage in het dossier van Noor", pagina.H1);
        Assert.Contains("Wij zijn aan zet. U hoeft nu niets te doen.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("maandag 30 maart 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Single(pagina.Document.QuerySelectorAll("[aria-current=step]"));
        Assert.DoesNotContain("Noor", pagina.Titel, StringComparison.Ordinal);
    }

    [Fact, Regel("S-05", "R-TRM-11", "TV-29")]
    public async Task Status_WhileProofIsAwaited_HasNoDateAndSaysHowManyDaysAreLeft()
    {
        _app.Klok.Zet(new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));
        await _zaak.VraagBewijsAsync(new(2026, 3, 18));
        _app.Klok.Zet(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));

        var pagina = await HaalAsync();
        var thuis = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), "/mijn");
        var bewijs = await thuis.VolgAsync("Lees hoe u dit doet");

        Assert.Contains("Nog geen datum: de tijd staat stil", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij wachten op u. De tijd staat stil sinds donderdag 5 maart. Daarna zijn er nog 26 dagen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("uiterlijk woensdag 18 maart. Dat is over 13 dagen.", thuis.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij maken geen kopie.", bewijs.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("30 maart 2026", pagina.Document.QuerySelector(".trio")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact, Regel("S-05", "TV-29")]
    public async Task Status_AfterProof_HasTheNewDateAndTheStepsThatWereTaken()
    {
        _app.Klok.Zet(new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));
        await _zaak.VraagBewijsAsync(new(2026, 3, 18));
        _app.Klok.Zet(new(2026, 3, 11, 9, 0, 0, TimeSpan.Zero));
        await _zaak.DoeAsync(v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new(2026, 3, 11), BewijsOordeel.Goed, _app.Klok.Nu));

        var pagina = await HaalAsync();

        Assert.Contains("dinsdag 7 april 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            ["Klaar: Verzoek ontvangen", "Klaar: Wij vroegen om een bewijs", "Klaar: Bewijs gezien", "Nu: wij nemen het in behandeling"],
            pagina.Document.QuerySelectorAll(".tijdlijn h3").Select(h => h.TextContent.Trim()).Take(4));
    }

    [Fact, Regel("R-AM-22")]
    public async Task Status_WhenLate_SaysSoFirstWithBothDatesAndWhatToDo()
    {
        _app.Klok.Zet(new(2026, 3, 31, 9, 0, 0, TimeSpan.Zero));

        var pagina = await HaalAsync();

        Assert.Contains("Wij zijn te laat. Dit kunt u nu doen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Onze eigen datum was maandag 30 maart 2026. De wettelijke datum is donderdag 2 april 2026.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("autoriteitpersoonsgegevens.nl", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-TRM-17")]
    public async Task Withdraw_AfterSayingYes_StopsTheRequestOnceAndSaysSo()
    {
        var client = await _app.AlsAsync(_zaak.Gezin.Account);
        var vraag = await (await HaalAsync()).VolgAsync("Verzoek intrekken");

        var na = await vraag.Formulier().VerstuurAsync();
        var nogEens = await Pagina.HaalAsync(client, $"{_zaak.Adres}/intrekken");

        Assert.Contains("U trok het verzoek in", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("Intrekken kan niet meer", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.Ingetrokken, await _app.VraagAsync(db => db.Verzoeken.Select(v => v.Status).SingleAsync()));
    }

    [Fact, Regel("R-TRM-17")]
    public async Task Withdraw_OfADecidedRequest_IsASentenceAndNothingChanges()
    {
        var vraag = await (await HaalAsync()).VolgAsync("Verzoek intrekken");
        await _zaak.MaakBeschikbaarAsync();

        var na = await vraag.Formulier().VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.Contains("Dit kan niet meer", na.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_WithAnAvailableOverview_PutsItFirstWithItsLastDay()
    {
        await _zaak.MaakBeschikbaarAsync();

        var thuis = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), "/mijn");
        var overzicht = await thuis.VolgAsync("Bekijk het overzicht");

        Assert.Contains("tot en met maandag 13 april. Dat is over 42 dagen.", thuis.Tekst, StringComparison.Ordinal);
        Assert.Single(thuis.Document.QuerySelectorAll("main .utrecht-button-link--primary-action"));
        Assert.Equal("Alles wat wij over Noor hebben", overzicht.H1);
    }

    [Fact]
    public async Task Inbox_WhenALetterIsOpened_MarksItAsReadOnce()
    {
        var client = await _app.AlsAsync(_zaak.Gezin.Account);
        var voor = await Pagina.HaalAsync(client, "/mijn/berichten");

        var brief = await voor.VolgAsync("Wij hebben uw verzoek gekregen");
        var na = await Pagina.HaalAsync(client, "/mijn/berichten");

        Assert.Contains("Nog niet gelezen", voor.Tekst, StringComparison.Ordinal);
        Assert.Equal("Wij hebben uw verzoek gekregen", brief.H1);
        Assert.DoesNotContain("Nog niet gelezen", na.Tekst, StringComparison.Ordinal);
    }

    private async Task<Pagina> HaalAsync() => await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres);
}
