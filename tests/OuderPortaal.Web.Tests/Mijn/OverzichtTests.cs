using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>Opening the overview: what is in it, what is not, and who gets it when.</summary>
public sealed class OverzichtTests : IAsyncLifetime
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

    [Fact, Regel("R-INZ-9", "R-SEC-5")]
    public async Task Page_ForTheMother_ShowsEverythingButWhatWasLeftOutAndIsLogged()
    {
        var pagina = await HaalAsync("/overzicht");

        Assert.Equal("Alles wat wij over Noor hebben", pagina.H1);
        Assert.Contains("3 september 2014", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("naam van een ander kind", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Schoolbestuur De Bron", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Papieren map", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nationaliteit", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit overzicht bevat gegevens over gezondheid. Bewaar het op een veilige plek.", pagina.Tekst, StringComparison.Ordinal);
        Assert.All([Zaak.Geheim, "Geheimweg", "Brief van de buren"], weg => Assert.DoesNotContain(weg, pagina.Html, StringComparison.Ordinal));
        Assert.DoesNotContain("Noor", pagina.Titel, StringComparison.Ordinal);
        Assert.True(pagina.Antwoord.Headers.CacheControl!.NoStore);
        Assert.Equal(1, await AantalAsync("OverzichtBekeken"));
    }

    [Fact, Regel("R-INZ-12", "R-INZ-13")]
    public async Task Zip_ForTheMother_HoldsFileJsonAndDocumentsAndItsHashIsTheRecordedOne()
    {
        var client = await _app.AlsAsync(_zaak.Gezin.Account);

        var antwoord = await client.GetAsync($"{_zaak.Adres}/overzicht.zip");

        await using var zip = new ZipArchive(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
        Assert.Equal(["documenten/01-rapport-van.txt", "gegevensoverzicht.json", "overzicht.html"], zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        var delen = zip.Entries.ToDictionary(e => e.Name, Lees);
        Assert.Equal(await _app.VraagAsync(db => db.Overzichten.Select(o => o.Vingerafdruk).SingleAsync()), Convert.ToHexStringLower(SHA256.HashData(delen["gegevensoverzicht.json"])));
        Assert.All(delen.Values, deel => Assert.DoesNotContain(Zaak.Geheim, Encoding.UTF8.GetString(deel), StringComparison.Ordinal));
        Assert.Equal("attachment", antwoord.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("INZ-2026-00001.zip", antwoord.Content.Headers.ContentDisposition.FileName);
        Assert.True(antwoord.Headers.CacheControl!.NoStore);
        Assert.Equal(1, await AantalAsync("OverzichtGedownload"));
    }

    [Fact]
    public async Task Document_ByItsNumber_IsGivenAndTheWithheldOneHasNoNumber()
    {
        var client = await _app.AlsAsync(_zaak.Gezin.Account);

        var rapport = await client.GetAsync($"{_zaak.Adres}/documenten/1");
        var weggelaten = await client.GetAsync($"{_zaak.Adres}/documenten/2");

        Assert.Equal("Inhoud van het rapport.", await rapport.Content.ReadAsStringAsync());
        Assert.Equal("01-rapport-van.txt", rapport.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(HttpStatusCode.NotFound, weggelaten.StatusCode);
    }

    [Theory, Regel("R-VTG-8", "R-SEC-8")]
    [InlineData("")]
    [InlineData("/overzicht")]
    [InlineData("/overzicht.zip")]
    [InlineData("/documenten/1")]
    [InlineData("/ontvangen")]
    [InlineData("/intrekken")]
    [InlineData("/bewijs")]
    public async Task AnotherParent_WithTheAddress_Gets404AndOneJournaalRow(string deel)
    {
        var vader = await _app.MaakAccountAsync("Tom Verhage");

        var antwoord = await Pagina.HaalAsync(await _app.AlsAsync(vader), _zaak.Adres + deel);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.DoesNotContain("Noor", antwoord.Html, StringComparison.Ordinal);
        var rij = Assert.Single(await _app.VraagAsync(db => db.Journaal.Where(j => j.Handeling == "GeweigerdeToegang").ToListAsync()));
        Assert.Equal(vader.AccountId, rij.AccountId);
        Assert.StartsWith("/mijn/verzoeken/{id}", rij.Bijzonderheid, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mijn/verzoeken/AAAAAAAAAAAAAAAAAAAAAA/overzicht")]
    [InlineData("/mijn/brieven/AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task GuessedId_Gets404AndOneJournaalRow(string adres)
    {
        var antwoord = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), adres);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.Equal(1, await AantalAsync("GeweigerdeToegang"));
    }

    [Theory, Regel("S-15", "R-VTG-17", "R-VTG-20")]
    [InlineData("/overzicht")]
    [InlineData("/overzicht.zip")]
    [InlineData("/documenten/1")]
    public async Task SixteenthBirthday_AfterTheDecision_ClosesTheOverviewOnTheNextClick(string deel)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 6, 14, 21, 55, 0, TimeSpan.Zero));
        var zaak = await Zaak.MaakAsync(app, await Gezin.MaakAsync(app, geboren: new(2010, 6, 15)));
        await zaak.MaakBeschikbaarAsync();
        var vader = await app.AlsAsync(zaak.Gezin.Account);
        var ervoor = await vader.GetAsync(zaak.Adres + deel);

        app.Klok.Zet(new(2026, 6, 14, 22, 0, 0, TimeSpan.Zero));
        var erna = await Pagina.HaalAsync(vader, zaak.Adres + deel);

        Assert.Equal(HttpStatusCode.OK, ervoor.StatusCode);
        Assert.Contains("Noor is 16 jaar of ouder", erna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("3 september 2014", erna.Html, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-16")]
    public async Task Link_WhenItEnded_ClosesTheOverview()
    {
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Eindreden.Anders, _zaak.Maker, _app.Klok.Nu);
            await db.SaveChangesAsync();
        });

        var pagina = await HaalAsync("/overzicht");

        Assert.Equal("U kunt dit nu niet bekijken", pagina.H1);
        Assert.Contains("mag beslissen", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("3 september 2014", pagina.Html, StringComparison.Ordinal);
    }

    [Fact, Regel("R-INZ-12", "R-AM-04")]
    public async Task Overview_AfterItsLastDay_IsRefusedWithARoad()
    {
        _app.Klok.Zet(new(2026, 4, 13, 21, 0, 0, TimeSpan.Zero));
        var laatsteDag = await HaalAsync("/overzicht");
        _app.Klok.Zet(new(2026, 4, 13, 22, 0, 0, TimeSpan.Zero));

        var erna = await HaalAsync("/overzicht");

        Assert.Equal("Alles wat wij over Noor hebben", laatsteDag.H1);
        Assert.Contains("tot en met maandag 13 april 2026", erna.Tekst, StringComparison.Ordinal);
        Assert.Contains("vraag het opnieuw. Dat is gratis.", erna.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("S-13", "D-11")]
    public async Task Mother_KnownByCopyOnly_IsRefusedAndOfferedDeskLetterOrPost()
    {
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Identiteitsverificaties.SingleAsync()).TrekIn(_app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(_zaak.Gezin.Account.AccountId, null, "Nadia Brouwer", Identificatiewijze.AfgeschermdeKopie, null, new(2026, 3, 2), _zaak.Maker, _app.Klok.Nu));
            await db.SaveChangesAsync();
        });

        var pagina = await HaalAsync("/overzicht");

        Assert.Equal("U kunt dit nu niet bekijken", pagina.H1);
        Assert.All(["Kom langs", "brief met een code", "per post"], weg => Assert.Contains(weg, pagina.Tekst, StringComparison.Ordinal));
    }

    [Theory, Regel("B4")]
    [InlineData("/overzicht")]
    [InlineData("/overzicht.zip")]
    [InlineData("/documenten/1")]
    public async Task Factor_OlderThanTenMinutes_IsAskedAgain(string deel)
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        _app.Klok.Verder(TimeSpan.FromMinutes(10));

        var pagina = await Pagina.HaalAsync(moeder, _zaak.Adres + deel);

        Assert.StartsWith("/account/opnieuw-inloggen", pagina.Pad, StringComparison.Ordinal);
        Assert.Equal(0, await AantalAsync("OverzichtGedownload"));
    }

    [Fact, Regel("R-AM-09", "B4")]
    public async Task Letters_AtN1_CanBeReadOnlyWithoutDataFromOurFiles()
    {
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Identiteitsverificaties.SingleAsync()).TrekIn(_app.Klok.Nu);
            await db.SaveChangesAsync();
        });
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var inbox = await Pagina.HaalAsync(moeder, "/mijn/berichten");

        var bevestiging = await inbox.VolgAsync("Wij hebben uw verzoek gekregen");
        var besluit = await inbox.VolgAsync("Uw overzicht staat klaar");

        Assert.Contains("INZ-2026-00001", bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Equal("U kunt dit nu niet bekijken", besluit.H1);
        Assert.Equal(1, await _app.VraagAsync(db => db.Berichten.CountAsync(b => b.GelezenOp != null)));
    }

    private static byte[] Lees(ZipArchiveEntry deel)
    {
        using var stroom = deel.Open();
        using var geheel = new MemoryStream();
        stroom.CopyTo(geheel);
        return geheel.ToArray();
    }

    private async Task<Pagina> HaalAsync(string deel) => await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres + deel);

    private Task<int> AantalAsync(string handeling) => _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == handeling));
}
