using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>Another copy of an overview over HTTP: asked, judged anew, given, and refused when the link ended since.</summary>
[Regel("R-11.1-3", "R-SEC-8")]
public sealed class ExtraKopieTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
        await _zaak.MaakBeschikbaarAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<Verzoek> VraagAsync(string kanaal = "Digitaal")
    {
        var status = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres);
        var vraag = await status.VolgAsync("Vraag nog een kopie van het overzicht");
        Assert.Contains("Dit kost niets.", vraag.Tekst, StringComparison.Ordinal);
        var ontvangen = await vraag.Formulier().Zet("Invoer.Kanaal", kanaal).Zet("Invoer.Adres", "Lindelaan 14, Voorbeeldstad").VerstuurAsync();
        Assert.Contains("KOP-2026-00001", ontvangen.Tekst, StringComparison.Ordinal);
        return await _app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Soort == VerzoekSoort.ExtraKopie));
    }

    private async Task<Pagina> LegVoorAsync(Verzoek kopie)
    {
        await _app.BewaarAsync(async db =>
        {
            (await db.Verzoeken.SingleAsync(v => v.Id == kopie.Id)).WijsToe(Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        var zaak = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Gerda"), $"/secretariaat/verzoeken/{kopie.PubliekId}");
        return await (await zaak.VolgAsync("Bekijk en leg voor")).Formulier().VerstuurAsync();
    }

    private async Task<Pagina> TekenAsync(Verzoek kopie) =>
        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), $"/directie/{kopie.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

    private Task OpruimenAsync() => _app.DoeAsync<Web.Jobs.Overzichtopruiming>(async o =>
    {
        await o.VerzegelAsync(CancellationToken.None);
        await o.VernietigAsync(CancellationToken.None);
    });

    private Task<Gegevensoverzicht> OverzichtAsync() => _app.VraagAsync(db => db.Overzichten.SingleAsync());

    [Fact, Regel("R-INZ-12")]
    public async Task Copy_Online_OpensTheSameOverviewAgain_BehindAFreshFactor()
    {
        _app.Klok.Zet(new(2026, 4, 14, 9, 0, 0, TimeSpan.Zero));
        await _app.BewaarAsync(async db =>
        {
            (await db.Overzichten.SingleAsync()).Verzegel(_app.Klok.Nu);
            return true;
        });
        var kopie = await VraagAsync();
        await LegVoorAsync(kopie);
        await TekenAsync(kopie);

        Assert.Equal((OverzichtStatus.Beschikbaar, new DateOnly(2026, 5, 26)), ((await OverzichtAsync()).Status, (await OverzichtAsync()).BeschikbaarTot!.Value));
        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.KopieKlaar));
        Assert.Contains("Het kost niets.", brief.Html, StringComparison.Ordinal);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var open = await (await Pagina.HaalAsync(moeder, $"/mijn/verzoeken/{kopie.PubliekId}")).VolgAsync("Open het overzicht");
        Assert.Contains("3 september 2014", open.Tekst, StringComparison.Ordinal);
        _app.Klok.Zet(new(2026, 4, 14, 9, 25, 0, TimeSpan.Zero));
        Assert.DoesNotContain("3 september 2014", (await Pagina.HaalAsync(moeder, _zaak.Adres + "/overzicht")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-INZ-14")]
    public async Task Copy_OnPaper_GoesByPost_AndTheOverviewStaysAsItWas()
    {
        var kopie = await VraagAsync("Post");
        await LegVoorAsync(kopie);
        var tekenen = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), $"/directie/{kopie.PubliekId}");
        await tekenen.Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.KopieKlaar));
        Assert.True(brief.PerPost);
        Assert.Contains("zit bij deze brief", brief.Html, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.Beschikbaar, (await OverzichtAsync()).Status);
    }

    [Fact, Regel("R-AM-04", "R-AM-21")]
    public async Task Copy_OnPaper_OfAnOverviewThatWasClosed_IsKeptThatNight_AndPostOffersToPrintIt()
    {
        var kopie = await VraagAsync("Post");
        _app.Klok.Zet(new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));
        await OpruimenAsync();
        Assert.Equal(OverzichtStatus.Verzegeld, (await OverzichtAsync()).Status);
        await LegVoorAsync(kopie);
        var tekenen = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), $"/directie/{kopie.PubliekId}");
        await tekenen.Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        _app.Klok.Verder(TimeSpan.FromDays(1));
        await OpruimenAsync();

        Assert.Equal((OverzichtStatus.Uitgereikt, new DateOnly(2026, 7, 13)), ((await OverzichtAsync()).Status, (await OverzichtAsync()).BeschikbaarTot!.Value));
        var post = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Gerda"), "/secretariaat/post");
        Assert.Contains("3 september 2014", (await post.VolgAsync("overzicht afdrukken")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-16", "R-VTG-20")]
    public async Task Copy_AfterTheLinkEnded_IsNotMadeKnown()
    {
        var kopie = await VraagAsync();
        await LegVoorAsync(kopie);
        await _app.BewaarAsync(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Eindreden.GezagGewijzigd, Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        var geweigerd = await TekenAsync(kopie);

        Assert.Contains("De koppeling geldt vandaag niet meer.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await _app.HaalAsync(kopie)).Status);
        Assert.Equal(0, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.KopieKlaar)));
    }

    [Fact]
    public async Task Overview_ThatIsGone_LeadsToANewRequest_AndAnOpenQuestionKeepsIt()
    {
        await _app.BewaarAsync(async db =>
        {
            var overzicht = await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Documenten).Include(o => o.Ontvangers).SingleAsync();
            overzicht.Verzegel(new(2026, 4, 14, 9, 0, 0, TimeSpan.Zero));
            overzicht.Vernietig(new(2026, 4, 15, 9, 0, 0, TimeSpan.Zero));
            return true;
        });

        var vraag = await (await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres)).VolgAsync("Vraag nog een kopie van het overzicht");
        Assert.Contains("Dit overzicht is er niet meer", vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("gratis", vraag.Tekst, StringComparison.Ordinal);
        Assert.EndsWith("/mijn/verzoeken/nieuw", (await vraag.VolgAsync("Vraag een nieuw overzicht")).Pad, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoeken.CountAsync(v => v.Soort == VerzoekSoort.ExtraKopie)));
    }

    [Fact, Regel("R-AM-04")]
    public async Task Overview_WhileACopyIsAsked_IsNotDestroyed()
    {
        var kopie = await VraagAsync("Ophalen");
        _app.Klok.Zet(new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));

        await OpruimenAsync();
        Assert.Equal(OverzichtStatus.Verzegeld, (await OverzichtAsync()).Status);
        await _app.BewaarAsync(async db =>
        {
            (await db.Verzoeken.SingleAsync(v => v.Id == kopie.Id)).TrekIn(_app.Klok.Nu);
            return true;
        });
        await OpruimenAsync();
        Assert.Equal(OverzichtStatus.Vernietigd, (await OverzichtAsync()).Status);
    }

    [Fact]
    public async Task Copy_OfAnother_DoesNotExist()
    {
        var ander = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Pagina.HaalAsync(ander, _zaak.Adres + "/nog-een-kopie")).Status);
    }
}
