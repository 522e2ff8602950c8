using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Uploads;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>What came on paper, scanned and put with an internal note: through the same door as every other file, for staff with reach only.</summary>
[Regel("R-AM-36", "R-SEC-6", "R-SEC-8")]
public sealed class NotitiebijlageTests : IAsyncLifetime
{
    private const string Woorden = "Brief van de moeder van 27 februari.";
    private readonly Clamput _clamd = new();
    private readonly PortaalApp _app;
    private Zaak _zaak = null!;

    public NotitiebijlageTests() => _app = new PortaalApp().Zet("Virusscanner:Adres", _clamd.Adres).Zet("Virusscanner:Wachttijd", "00:00:02");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Werkbank => _zaak.Adres.Replace("/mijn/", "/secretariaat/", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _clamd.DisposeAsync();
    }

    [Fact, Regel("R-SEC-5")]
    public async Task Scan_StandsWithTheNote_ForStaffWithReach_EachSavingOneRow_AndNeverForTheParent()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var werkbank = await (await SchrijfAsync(fatma)).Bijlage("Bestanden", "geheime-naam.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();
        var link = werkbank.Document.QuerySelector("#notities a[href$='/1']")!;
        var adres = link.GetAttribute("href")!;

        var bestand = await fatma.GetAsync(adres, Ct);
        var bladzijde = await Pagina.HaalAsync(fatma, $"{Werkbank}/notities");
        var eva = await (await _app.AlsAsync(Rol.Behandelaar, "Eva", alleLeerlingen: false)).GetAsync(adres, Ct);
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var vanMoeder = await moeder.GetAsync(adres, Ct);
        var ander = await AnderVerzoekAsync();

        Assert.Equal("Bestand 1 opslaan", link.TextContent);
        Assert.EndsWith($" (pdf, {Math.Max(1, Kwaad.Pdf.Length / 1024)} KB)", link.ParentElement!.TextContent.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(Woorden, werkbank.Tekst, StringComparison.Ordinal);
        Assert.NotNull(bladzijde.Document.QuerySelector($"#notities a[href='{adres}']"));
        Assert.Equal((HttpStatusCode.OK, "application/pdf", "attachment"), (bestand.StatusCode, bestand.Content.Headers.ContentType!.MediaType, bestand.Content.Headers.ContentDisposition!.DispositionType));
        Assert.EndsWith("-notitie-1.pdf", bestand.Content.Headers.ContentDisposition.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [eva.StatusCode, vanMoeder.StatusCode]);
        Assert.Equal(HttpStatusCode.NotFound, (await fatma.GetAsync(adres.Replace("/1", "/2", StringComparison.Ordinal), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await fatma.GetAsync(adres.Replace(Werkbank, $"/secretariaat/verzoeken/{ander}", StringComparison.Ordinal), Ct)).StatusCode);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "NotitiebijlageGeopend", Ct)));
        foreach (var pad in new[] { _zaak.Adres, $"{_zaak.Adres}/berichten" })
            Assert.DoesNotContain("Bestand 1", (await Pagina.HaalAsync(moeder, pad)).Tekst, StringComparison.Ordinal);
        Assert.Equal(await _app.VraagAsync(db => db.Notities.Select(n => n.VerzoekId).SingleAsync(Ct)), (await _app.VraagAsync(db => db.Set<Kluisbestand>().SingleAsync(Ct))).EigenaarId);
    }

    [Fact]
    public async Task Scan_WithAFactorThatIsNotFresh_AsksForItFirst()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var werkbank = await (await SchrijfAsync(fatma)).Bijlage("Bestanden", "scan.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        var na = await Pagina.HaalAsync(fatma, werkbank.Document.QuerySelector("#notities a[href$='/1']")!.GetAttribute("href")!);

        Assert.Equal("/account/opnieuw-inloggen", na.Pad.Split('?')[0]);
        Assert.Equal(0, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "NotitiebijlageGeopend", Ct)));
    }

    [Theory]
    [InlineData("brief.docx", "PK\u0003\u0004[Content_Types].xml", "Office-bestand")]
    [InlineData("scan.pdf", "EICAR", "virus")]
    public async Task File_ThatIsRefused_LosesNoWord_AndNothingIsKept(string naam, string inhoud, string zin)
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var na = await (await SchrijfAsync(fatma)).Bijlage("Bestanden", "goed.pdf", "application/pdf", Kwaad.Pdf)
            .Bijlage("Bestanden", naam, "application/octet-stream", Encoding.UTF8.GetBytes(inhoud.Replace("EICAR", Kwaad.Eicar, StringComparison.Ordinal))).VerstuurAsync();
        var weg = await _app.VraagAsync(async db => (await db.Notities.CountAsync(Ct), await db.Set<Kluisbestand>().CountAsync(Ct)));
        await na.Formulier().VerstuurAsync();

        Assert.Contains(zin, na.Document.QuerySelector("#fouten")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Woorden, na.Formulier()["Notitie"].Trim());
        Assert.Equal((0, 0), weg);
        Assert.Equal(Woorden, (await _app.VraagAsync(db => db.Notities.SingleAsync(Ct))).Tekst);
    }

    [Fact]
    public async Task FileWithoutWords_AndAFourthFile_AreRefusedWithASentence_BeforeAnythingIsLookedAt()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var leeg = await (await SchrijfAsync(fatma, " ")).Bijlage("Bestanden", "scan.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();
        var vier = await SchrijfAsync(fatma);
        for (var i = 0; i < 4; i++)
            vier.Bijlage("Bestanden", $"{i}.pdf", "application/pdf", Kwaad.Pdf);

        var teVeel = await vier.VerstuurAsync();

        Assert.Contains("Schrijf erbij wat het is", leeg.Document.QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bewaar hoogstens drie bestanden bij een notitie.", teVeel.Document.QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Woorden, teVeel.Formulier()["Notitie"].Trim());
        Assert.Equal((0, 0), (_clamd.Gezien, await _app.VraagAsync(db => db.Notities.CountAsync(Ct))));
    }

    [Fact]
    public async Task Scan_ThatWaitsForTheScanner_IsNotThere_UntilItIsClean()
    {
        _clamd.Antwoord = "";
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var wacht = await (await SchrijfAsync(fatma)).Bijlage("Bestanden", "scan.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();
        var adres = $"{Werkbank}/notities/{(await _app.VraagAsync(db => db.Notities.SingleAsync(Ct))).PubliekId}/1";
        var teVroeg = await fatma.GetAsync(adres, Ct);
        _clamd.Antwoord = null;

        await _app.DoeAsync<ScanJob>(job => job.RunAsync(Ct));
        var klaar = await fatma.GetAsync(adres, Ct);

        Assert.Contains("Bestand 1 wordt nog op virussen onderzocht.", wacht.Document.QuerySelector("#notities")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("opslaan", wacht.Document.QuerySelector("#notities")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (teVroeg.StatusCode, klaar.StatusCode));
    }

    private async Task<Formulier> SchrijfAsync(HttpClient wie, string woorden = Woorden) => (await Pagina.HaalAsync(wie, $"{Werkbank}/notities")).Formulier().Zet("Notitie", woorden);

    /// <summary>The address of a request of somebody else.</summary>
    private async Task<string> AnderVerzoekAsync()
    {
        var eigen = _zaak.Adres.Split('/')[^1];
        await Zaak.MaakAsync(_app, await Gezin.MaakAsync(_app));
        return await _app.VraagAsync(db => db.Verzoeken.Where(v => v.PubliekId != eigen).Select(v => v.PubliekId).SingleAsync(Ct));
    }
}
