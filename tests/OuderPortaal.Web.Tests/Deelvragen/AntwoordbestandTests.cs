using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Deelvragen;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Uploads;

namespace OuderPortaal.Web.Tests.Deelvragen;

/// <summary>A file with the answer of a colleague, school or expert: through the same door as every other file, to staff with reach only, and gone with what it is about.</summary>
[Regel("R-AM-36", "R-SEC-6", "R-SEC-8")]
public sealed class AntwoordbestandTests : IAsyncLifetime
{
    private const string Antwoord = "Het verslag zit hierbij.";
    private const string Canary = "KANARIEVERSLAG4d";
    private readonly Clamput _clamd = new();
    private readonly PortaalApp _app;
    private Zaak _zaak = null!;

    public AntwoordbestandTests() => _app = new PortaalApp().Zet("Virusscanner:Adres", _clamd.Adres).Zet("Virusscanner:Wachttijd", "00:00:02");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Werkbank => $"/secretariaat/verzoeken/{_zaak.Adres.Split('/')[^1]}";

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
        await StelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _clamd.DisposeAsync();
    }

    [Fact, Regel("R-SEC-5")]
    public async Task Files_GoWithTheAnswer_AndAreSavedByStaffWithReach_EachTimeOneRow()
    {
        var bedankt = await Vul(await OpenAsync()).Bijlage("Bestanden", "geheime-naam.txt", "text/plain", Encoding.UTF8.GetBytes(Canary)).Bijlage("Bestanden", "b.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var bladzijde = await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Vraag aan een school");
        var adres = $"{bladzijde.Pad}/1";

        var bestand = await fatma.GetAsync(adres, Ct);
        var eva = await (await _app.AlsAsync(Rol.Behandelaar, "Eva", alleLeerlingen: false)).GetAsync(adres, Ct);
        var moeder = await (await _app.AlsAsync(_zaak.Gezin.Account)).GetAsync(adres, Ct);

        Assert.Equal("/vraag/bedankt", bedankt.Pad);
        Assert.Contains("Bestand 1 opslaan", bladzijde.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bestand 2 opslaan", bladzijde.Tekst, StringComparison.Ordinal);
        Assert.Equal(Canary, await bestand.Content.ReadAsStringAsync(Ct));
        Assert.Equal(("attachment", true), (bestand.Content.Headers.ContentDisposition!.DispositionType, bestand.Content.Headers.ContentDisposition.FileName!.Trim('"').EndsWith("-antwoord-1.txt", StringComparison.Ordinal)));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [eva.StatusCode, moeder.StatusCode]);
        Assert.Equal(HttpStatusCode.NotFound, (await fatma.GetAsync($"{bladzijde.Pad}/3", Ct)).StatusCode);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "AntwoordbestandGeopend", Ct)));
        // Under the key of the request, and in no plain byte.
        Assert.Equal([await VerzoekAsync()], await _app.VraagAsync(db => db.Set<Kluisbestand>().Select(k => k.EigenaarId).Distinct().ToListAsync(Ct)));
        Assert.All(Directory.GetFiles(_app.Map, "*.kluis", SearchOption.AllDirectories), f => Assert.True(File.ReadAllBytes(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) < 0));
    }

    [Theory]
    [InlineData("verslag.docx", "PK\u0003\u0004[Content_Types].xml", "Office-bestand")]
    [InlineData("virus.txt", "EICAR", "virus")]
    [InlineData("leeg.pdf", "", "leeg")]
    public async Task File_ThatIsRefused_LosesNoWord_AndNothingIsKept(string naam, string inhoud, string zin)
    {
        var open = await OpenAsync();

        var na = await Vul(open).Bijlage("Bestanden", "goed.txt", "text/plain", "Goed."u8.ToArray()).Bijlage("Bestanden", naam, "application/octet-stream", Encoding.UTF8.GetBytes(inhoud.Replace("EICAR", Kwaad.Eicar, StringComparison.Ordinal))).VerstuurAsync();
        var weg = (await _app.VraagAsync(db => db.Deelvragen.SingleAsync(Ct)), await _app.VraagAsync(db => db.Set<Kluisbestand>().CountAsync(Ct)));
        var bedankt = await na.Formulier().VerstuurAsync();

        Assert.Contains(zin, na.Document.QuerySelector("#fouten")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Antwoord, na.Formulier()["Antwoord"].Trim());
        Assert.Equal((DeelvraagStatus.Uitgezet, "", 0), (weg.Item1.Status, weg.Item1.Antwoord, weg.Item2));
        Assert.Equal("/vraag/bedankt", bedankt.Pad);
        Assert.Empty((await _app.VraagAsync(db => db.Deelvragen.SingleAsync(Ct))).Bestanden);
        Assert.Empty(Directory.GetFiles(_app.Map, "*.kluis", SearchOption.AllDirectories));
    }

    /// <summary>Before the code nothing large is read, also not with a cookie that somebody made up; who had the code and is late gets the words back.</summary>
    [Theory, InlineData(false, HttpStatusCode.RequestEntityTooLarge), InlineData(true, HttpStatusCode.OK)]
    public async Task LargeBody_IsTakenOnlyAfterACodeWasRight(bool code, HttpStatusCode status)
    {
        var open = await OpenAsync();
        var bezoeker = _app.AlsBezoeker();
        _app.Klok.Zet(_app.Klok.Nu.AddHours(3));
        var formulier = Vul(open).Bijlage("Bestanden", "a.txt", "text/plain", new byte[BestandNaCodeAttribute.Klein]);
        using var bericht = formulier.Bericht();
        bericht.Headers.Add("Cookie", $"portaal-antwoord-{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("een-sleutel"u8))[..8]}={new string('A', 43)}");

        var na = code ? await formulier.VerstuurAsync() : await Pagina.VanAsync(bezoeker, await bezoeker.SendAsync(bericht, Ct));

        Assert.Equal(status, na.Status);
        Assert.Contains(code ? Antwoord : "te groot", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, _clamd.Gezien);
    }

    [Fact]
    public async Task FourFiles_AreTooMany_AndWithoutWordsNoFileIsTaken()
    {
        var open = await OpenAsync();
        var vier = Vul(open);
        for (var i = 0; i < 4; i++)
            vier.Bijlage("Bestanden", $"{i}.txt", "text/plain", "Tekst."u8.ToArray());

        var teVeel = await vier.VerstuurAsync();
        var leeg = await open.Formulier().Zet("Antwoord", " ").Bijlage("Bestanden", "a.txt", "text/plain", "Tekst."u8.ToArray()).VerstuurAsync();

        Assert.Contains("Stuur hoogstens drie bestanden met uw antwoord.", teVeel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Schrijf uw antwoord op.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, _clamd.Gezien);
        Assert.Equal(0, await _app.VraagAsync(db => db.Set<Kluisbestand>().CountAsync(Ct)));
    }

    [Fact]
    public async Task File_ThatWaitsForTheScanner_IsNotThere_UntilItIsClean()
    {
        _clamd.Antwoord = "";
        await Vul(await OpenAsync()).Bijlage("Bestanden", "a.txt", "text/plain", Encoding.UTF8.GetBytes(Canary)).VerstuurAsync();
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var wacht = await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Vraag aan een school");
        var teVroeg = await fatma.GetAsync($"{wacht.Pad}/1", Ct);
        _clamd.Antwoord = null;

        await _app.DoeAsync<ScanJob>(job => job.RunAsync(Ct));
        var klaar = await Pagina.HaalAsync(fatma, wacht.Pad);

        Assert.Contains("Bestand 1 wordt nog op virussen onderzocht.", wacht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("opslaan", wacht.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, teVroeg.StatusCode);
        Assert.Equal(Canary, await fatma.GetStringAsync($"{klaar.Pad}/1", Ct));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "AntwoordbestandGeopend", Ct)));
    }

    [Fact]
    public async Task Question_ThatWasTakenBackMeanwhile_TakesNoFile()
    {
        var open = await OpenAsync();
        await DoeAsync(v => v.TrekIn(_app.Klok.Nu));

        var na = await Vul(open).Bijlage("Bestanden", "a.txt", "text/plain", Encoding.UTF8.GetBytes(Canary)).VerstuurAsync();

        Assert.Contains("Uw antwoord is nog niet verstuurd.", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een bestand kiest u daarna opnieuw.", na.Tekst, StringComparison.Ordinal);
        Assert.Contains(Antwoord, na.Tekst, StringComparison.Ordinal);
        Assert.Equal((0, 0), (_clamd.Gezien, await _app.VraagAsync(db => db.Set<Kluisbestand>().CountAsync(Ct))));
    }

    [Fact, Regel("R-AM-28")]
    public async Task Erasure_TakesTheFileWithTheWords()
    {
        await Vul(await OpenAsync()).Bijlage("Bestanden", "a.txt", "text/plain", Encoding.UTF8.GetBytes(Canary)).VerstuurAsync();
        var id = await VerzoekAsync();
        await _app.DoeAsync<IServiceProvider>(async diensten =>
        {
            await ((Gesprek)diensten.GetService(typeof(Gesprek))!).WisAsync(id, Ct);
            await ((PortaalDbContext)diensten.GetService(typeof(PortaalDbContext))!).SaveChangesAsync(Ct);
        });

        Assert.Equal((0, 0), await _app.VraagAsync(async db => (await db.Set<Antwoordbestand>().CountAsync(Ct), await db.Set<Kluisbestand>().CountAsync(Ct))));
        Assert.Empty(Directory.GetFiles(_app.Map, "*.kluis", SearchOption.AllDirectories));
    }

    [Fact, Regel("R-BWR-5")]
    public async Task Request_ThatIsDestroyed_TakesTheFilesAlong()
    {
        await Vul(await OpenAsync()).Bijlage("Bestanden", "a.txt", "text/plain", Encoding.UTF8.GetBytes(Canary)).VerstuurAsync();
        await _zaak.DoeAsync(v => v.TrekIn(_app.Klok.Nu));
        var voor = await _app.VraagAsync(db => db.Set<Antwoordbestand>().CountAsync(Ct));

        _app.Klok.Zet(new(2029, 6, 1, 3, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));

        Assert.Equal(1, voor);
        Assert.Equal((0, 0, 0), await _app.VraagAsync(async db => (await db.Deelvragen.CountAsync(Ct), await db.Set<Antwoordbestand>().CountAsync(Ct), await db.Set<Kluisbestand>().CountAsync(Ct))));
    }

    private static Formulier Vul(Pagina open) => open.Formulier().Zet("Antwoord", Antwoord);

    private Task<Guid> VerzoekAsync() => _app.VraagAsync(db => db.Verzoeken.Select(v => v.Id).SingleAsync(Ct));

    private Task StelAsync() => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        db.Add(Deelvraag.Stel(
            await db.Verzoeken.SingleAsync(Ct), new(DeelvraagSoort.School, "Yara Meijer", "intern begeleider", "yara@zandloper.example"), "Heeft u het verslag nog?", new DateOnly(2026, 3, 13), 0,
            ("een-sleutel", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("een-sleutel"u8))), _zaak.Maker, _app.Klok.Nu));
        await db.SaveChangesAsync(Ct);
    });

    private Task DoeAsync(Action<Deelvraag> verb) => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        verb(await db.Deelvragen.SingleAsync(Ct));
        await db.SaveChangesAsync(Ct);
    });

    private async Task<Pagina> OpenAsync()
    {
        var wacht = await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/vraag/een-sleutel")).Formulier().VerstuurAsync();
        var code = (await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.Deelvraagcode).OrderByDescending(m => m.GemaaktOp).FirstAsync(Ct))).Link;
        return await wacht.Formulier("main form[action*=Code]").Zet("Code", code).VerstuurAsync();
    }
}
