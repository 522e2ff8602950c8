using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Correcties;
using OuderPortaal.Web.Tests.Leeftijd;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Uploads;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>The conversation of a request, and the notes that are none of it.</summary>
[Regel("R-AM-36", "R-AVG-1")]
public sealed class GesprekTests : IAsyncLifetime
{
    private const string Canary = "KANARIEBERICHT4d7e";
    private const string Notitiecanary = "KANARIENOTITIE9b2c";
    private const string Bijlagecanary = "KANARIEBIJLAGE6f1a";
    private readonly PortaalApp _app;
    private readonly Postvanger _post;
    private Zaak _zaak = null!;

    public GesprekTests() => (_app, _post) = Postvanger.In(new PortaalApp());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Werkbank => _zaak.Adres.Replace("/mijn/", "/secretariaat/", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task ParentAndStaff_WriteToEachOther_AndEachSeesWhatIsNew()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var verstuurd = await (await (await Pagina.HaalAsync(moeder, _zaak.Adres)).VolgAsync("Schrijf een bericht")).Formulier().Zet("Tekst", "Wanneer mag ik komen?").VerstuurAsync();
        var werkbank = await Pagina.HaalAsync(fatma, Werkbank);
        var gelezen = await werkbank.VolgAsync("Lees en schrijf berichten");
        var antwoord = await gelezen.Formulier().Zet("Tekst", "U kunt morgen komen.").VerstuurAsync();
        var thuis = await Pagina.HaalAsync(moeder, "/mijn");
        var status = await Pagina.HaalAsync(moeder, _zaak.Adres);
        var daarna = await Pagina.HaalAsync(moeder, "/mijn");

        Assert.Contains("Uw bericht is verstuurd.", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Berichten (1 nieuw)", werkbank.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wanneer mag ik komen?", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("U kunt morgen komen.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is een nieuw bericht.", thuis.Tekst, StringComparison.Ordinal);
        Assert.Contains("U kunt morgen komen.", status.Document.QuerySelector("#berichten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("door ons gelezen", status.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is een nieuw bericht.", daarna.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.BerichtBeantwoorden, Ct))).GedaanOp);
    }

    [Fact]
    public async Task Answer_WhileAnotherMessageCame_LeavesTheTaskUntilThatIsReadToo()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "Wanneer mag ik komen?").VerstuurAsync();
        var open = (await Pagina.HaalAsync(fatma, $"{Werkbank}/berichten")).Formulier().Zet("Tekst", "U kunt morgen komen.");
        await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "En mag mijn zus mee?").VerstuurAsync();

        await open.VerstuurAsync();
        Assert.Null((await TaakAsync()).GedaanOp);
        await (await Pagina.HaalAsync(fatma, $"{Werkbank}/berichten")).Formulier().Zet("Tekst", "Ja.").VerstuurAsync();
        Assert.NotNull((await TaakAsync()).GedaanOp);

        Task<Taak> TaakAsync() => _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.BerichtBeantwoorden, Ct));
    }

    [Fact]
    public async Task Parent_WithAFile_StaffOpenIt_AndOthersFindNothing()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var na = await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier()
            .Zet("Tekst", "Met een bestand.").Bijlage("Bestanden", "geheime-naam.txt", "text/plain", Encoding.UTF8.GetBytes(Bijlagecanary)).VerstuurAsync();
        var bericht = await _app.VraagAsync(db => db.Verzoekberichten.SingleAsync(Ct));
        var adres = $"/berichten/{bericht.PubliekId}/1";

        var eigen = await moeder.GetAsync($"{_zaak.Adres}{adres}", Ct);
        var fatma = await (await _app.AlsAsync(Rol.Secretariaat, "Fatma")).GetAsync($"{Werkbank}{adres}", Ct);
        var ander = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        Assert.Contains("Bestand 1 openen", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(Bijlagecanary, await eigen.Content.ReadAsStringAsync(Ct));
        Assert.Equal(Bijlagecanary, await fatma.Content.ReadAsStringAsync(Ct));
        Assert.DoesNotContain("geheime", eigen.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        foreach (var pad in new[] { "", "/berichten", adres })
            Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync($"{_zaak.Adres}{pad}", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await moeder.GetAsync($"{_zaak.Adres}/berichten/{bericht.PubliekId}/2", Ct)).StatusCode);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "BerichtbijlageGeopend", Ct)));
    }

    [Fact]
    public async Task File_OfAMessage_AsksForAFreshFactor_AndIsNotThereForAnother()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var ander = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));
        await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "Met een bestand.").Bijlage("Bestanden", "a.txt", "text/plain", "Bestand."u8.ToArray()).VerstuurAsync();
        var adres = $"/berichten/{await _app.VraagAsync(db => db.Verzoekberichten.Select(b => b.PubliekId).SingleAsync(Ct))}/1";

        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        Assert.StartsWith("/account/opnieuw-inloggen", (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}{adres}")).Pad, StringComparison.Ordinal);
        Assert.StartsWith("/account/opnieuw-inloggen", (await Pagina.HaalAsync(fatma, $"{Werkbank}{adres}")).Pad, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync($"{_zaak.Adres}{adres}", Ct)).StatusCode);
    }

    [Fact, Regel("R-VTG-16")]
    public async Task File_ThatWeSent_GoesShutWithTheLink_AndStaffReadThatItDoes()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var leeg = await Pagina.HaalAsync(fatma, $"{Werkbank}/berichten");
        await leeg.Formulier().Zet("Tekst", "Met een bestand.").Bijlage("Bestanden", "a.txt", "text/plain", Encoding.UTF8.GetBytes(Bijlagecanary)).VerstuurAsync();
        var adres = $"{_zaak.Adres}/berichten/{await _app.VraagAsync(db => db.Verzoekberichten.Select(b => b.PubliekId).SingleAsync(Ct))}/1";

        var open = await moeder.GetAsync(adres, Ct);
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync(Ct)).Beeindig(Domain.Leerlingen.Eindreden.GezagGewijzigd, _zaak.Maker, _app.Klok.Nu);
            await db.SaveChangesAsync(Ct);
        });
        var dicht = await Pagina.HaalAsync(moeder, adres);

        Assert.Equal(Bijlagecanary, await open.Content.ReadAsStringAsync(Ct));
        Assert.Equal("U kunt dit nu niet bekijken", dicht.H1);
        Assert.DoesNotContain(Bijlagecanary, dicht.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("kan een bestand nu niet openen", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("kan een bestand nu niet openen", (await Pagina.HaalAsync(fatma, $"{Werkbank}/berichten")).Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-SEC-6")]
    [InlineData("tekst.docx", "PK\u0003\u0004[Content_Types].xml", "Office-bestand")]
    [InlineData("leeg.html", "<!doctype html><html><script>1</script></html>", "webpagina")]
    public async Task File_OfAKindThatWeDoNotTake_IsRefusedAndTheMessageIsKeptInTheForm(string naam, string inhoud, string zin)
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var na = await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier()
            .Zet("Tekst", "Met een bestand.").Bijlage("Bestanden", naam, "application/octet-stream", Encoding.UTF8.GetBytes(inhoud)).VerstuurAsync();

        Assert.Contains(zin, na.Tekst, StringComparison.Ordinal);
        Assert.Equal("Met een bestand.", na.Formulier()["Tekst"].Trim());
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoekberichten.CountAsync(Ct)));
        Assert.Equal(0, await _app.VraagAsync(db => db.Set<Kluisbestand>().CountAsync(Ct)));
    }

    [Fact, Regel("R-SEC-6")]
    public async Task EmptyFile_IsRefusedAndNotLeftOutInSilence()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var na = await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "Met een bestand.").Bijlage("Bestanden", "brief.pdf", "application/pdf", []).VerstuurAsync();

        Assert.NotNull(na.Document.QuerySelector("#fouten"));
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoekberichten.CountAsync(Ct)));
    }

    [Fact, Regel("R-SEC-6")]
    public async Task Parent_WhoWroteTwentyMessagesToday_WritesAgainTomorrow()
    {
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(Ct);
            for (var i = 0; i < Verzoekbericht.MeestePerDag; i++)
                db.Add(Verzoekbericht.VanVerzoeker(verzoek, _zaak.Gezin.Account.AccountId, "Hallo", i, _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var pagina = await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten");

        var teVeel = await pagina.Formulier().Zet("Tekst", "Nog een.").VerstuurAsync();
        _app.Klok.Zet(new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
        moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var morgen = await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "Nog een.").VerstuurAsync();

        Assert.Contains("Vandaag kan er geen bericht meer bij.", teVeel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Uw bericht is verstuurd.", morgen.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-18")]
    public async Task Staff_WhileAPupilOf16Decides_WriteNothingToTheParent_WhoCouldNotReadIt()
    {
        await using var app = new PortaalApp();
        var jarige = await Jarige.MaakAsync(app);
        var adres = $"/secretariaat/verzoeken/{jarige.Id}/berichten";
        var ervoor = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat, "Fatma"), adres);
        app.Klok.Zet(Jarige.Moment("2026-06-15 00:00:00"));
        var fatma = await app.AlsAsync(Rol.Secretariaat, "Fatma");

        var pagina = await Pagina.HaalAsync(fatma, adres);
        var na = await ervoor.Formulier().Zet("Tekst", "U kunt morgen komen.").VerstuurAsync();

        Assert.Contains("De leerling is 16 en beslist zelf over dit verzoek.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main textarea"));
        Assert.DoesNotContain("U kunt morgen komen.", na.Document.QuerySelector("#gesprek")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal((0, 0), await app.VraagAsync(async db => (await db.Verzoekberichten.CountAsync(Ct), await db.UitgaandeMails.CountAsync(m => m.BriefId == null && m.VerzoekId != null, Ct))));
    }

    [Fact, Regel("R-AM-28")]
    public async Task Erasure_TakesTheWordsAndFilesOfMessagesAndNotes_AndLeavesThatTheyWere()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12), vragen: [Correctiezaak.OudAdres]);
        var pad = $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}";
        var moeder = await app.AlsAsync(zaak.Ouder);
        var fatma = await app.AlsAsync(Rol.Secretariaat, "Fatma");
        await (await Pagina.HaalAsync(moeder, $"{pad}/berichten")).Formulier().Zet("Tekst", Canary).Bijlage("Bestanden", "a.txt", "text/plain", Encoding.UTF8.GetBytes(Bijlagecanary)).VerstuurAsync();
        await (await Pagina.HaalAsync(fatma, $"{zaak.Adres}/notities")).Formulier().Zet("Notitie", Notitiecanary).Bijlage("Bestanden", "scan.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();

        await zaak.BesluitAsync();
        var voor = await Pagina.HaalAsync(moeder, $"{pad}/berichten");
        await zaak.VoerUitAsync();
        var na = await Pagina.HaalAsync(moeder, $"{pad}/berichten");
        var werkbank = await Pagina.HaalAsync(fatma, zaak.Adres);

        Assert.Contains(Canary, voor.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze tekst is weg.", na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("KANARIE", na.Html + werkbank.Html, StringComparison.Ordinal);
        Assert.Contains("De tekst is gewist", werkbank.Tekst, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0, 0), await app.VraagAsync(async db => (
            await db.Verzoekberichten.CountAsync(Ct), await db.Notities.CountAsync(Ct), await db.Set<Notitiebijlage>().CountAsync(Ct), await db.Set<Kluisbestand>().CountAsync(Ct))));
    }

    [Fact, Regel("R-AM-40")]
    public async Task Template_IsSeenBeforeItIsKept_AndItsOlderVersionsStay()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var bekeken = await (await Pagina.HaalAsync(fatma, "/secretariaat/sjablonen")).Formulier("#schrijven form").Zet("Naam", "Afspraak").Zet("Tekst", "Beste {aanhef}, bel ons.").VerstuurAsync("Bekijk het eerst");
        Assert.Equal(0, await _app.VraagAsync(db => db.Berichtsjablonen.CountAsync(Ct)));
        var bewaard = await bekeken.Formulier("#schrijven form").VerstuurAsync();
        var wijzigen = await (await bewaard.VolgAsync("Afspraak")).Formulier("#schrijven form").Zet("Tekst", "Dag {aanhef}, bel ons.").VerstuurAsync();
        var terug = await wijzigen.VolgAsync("Afspraak");

        Assert.Contains("Beste mevrouw Voorbeeld, bel ons.", bekeken.Document.QuerySelector("#voorbeeld")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Beste {aanhef}, bel ons.", terug.Document.QuerySelector("#eerdere")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_IsChosenFilledInShownAndSent_WithItsVersionKept()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var vreemd = await (await Pagina.HaalAsync(fatma, "/secretariaat/sjablonen")).Formulier("#schrijven form").Zet("Naam", "Afspraak").Zet("Tekst", "Beste {naam},").VerstuurAsync();
        var bewaard = await vreemd.Formulier("#schrijven form").Zet("Tekst", "Beste {aanhef}, over {nummer}: bel {telefoon}.").VerstuurAsync();
        await (await bewaard.VolgAsync("Afspraak")).Formulier("#schrijven form").Zet("Tekst", "Dag {aanhef}, over {nummer}: bel {telefoon}.").VerstuurAsync();

        var gekozen = await (await Pagina.HaalAsync(fatma, $"{Werkbank}/berichten")).VolgAsync("Afspraak");
        var bekeken = await gekozen.Formulier().VerstuurAsync("Bekijk het eerst");
        await bekeken.Formulier().VerstuurAsync();

        Assert.Contains("{naam} kennen wij niet.", vreemd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dag Nadia Brouwer, over INZ-2026-00001: bel 088", gekozen.Document.QuerySelector("#voorbeeld")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Dag Nadia Brouwer", bekeken.Document.QuerySelector("#voorbeeld")!.TextContent, StringComparison.Ordinal);
        var bericht = await _app.VraagAsync(db => db.Verzoekberichten.SingleAsync(Ct));
        Assert.Equal("Afspraak, versie 2", bericht.Sjabloon);
        Assert.StartsWith("Dag Nadia Brouwer", bericht.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MessageAndNote_StandInNoMailLogUrlErrorOrPlainByte_AndTheNoteOnNoPageOfTheParent()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var geschreven = await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier()
            .Zet("Tekst", Canary).Bijlage("Bestanden", $"{Canary}.txt", "text/plain", Encoding.UTF8.GetBytes(Bijlagecanary)).VerstuurAsync();
        var teLang = await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", Canary + new string('a', Verzoekbericht.LangsteTekst)).VerstuurAsync();
        await (await Pagina.HaalAsync(fatma, $"{Werkbank}/berichten")).Formulier().Zet("Tekst", $"{Canary} terug").VerstuurAsync();
        var werkbank = await (await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Schrijf een notitie")).Formulier().Zet("Notitie", Notitiecanary).VerstuurAsync();
        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var vanMoeder = new List<string>();
        foreach (var pad in new[] { "/mijn", "/mijn/berichten", _zaak.Adres, $"{_zaak.Adres}/berichten", $"{_zaak.Adres}/ontvangen" })
            vanMoeder.Add((await Pagina.HaalAsync(moeder, pad)).Html);

        Assert.Contains(Notitiecanary, werkbank.Document.QuerySelector("#notities")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Notitiecanary, werkbank.Document.QuerySelector("#berichten")!.TextContent, StringComparison.Ordinal);
        Assert.All(vanMoeder, html => Assert.DoesNotContain(Notitiecanary, html, StringComparison.Ordinal));
        Assert.NotEmpty(_post.Mails);
        Assert.DoesNotContain(_post.Mails, m => $"{m}".Contains("KANARIE", StringComparison.Ordinal));
        Assert.DoesNotContain(_app.Logboek.Regels, r => r.Contains("KANARIE", StringComparison.Ordinal));
        Assert.All([geschreven, teLang, werkbank], p => Assert.DoesNotContain("KANARIE", p.Pad + p.Titel, StringComparison.Ordinal));
        Assert.All(await _app.VraagAsync(db => db.Taken.Select(t => t.Omschrijving).ToListAsync(Ct)), o => Assert.DoesNotContain("KANARIE", o, StringComparison.Ordinal));
        Assert.All(Directory.GetFiles(_app.Map, "*", SearchOption.AllDirectories), bestand => Assert.DoesNotContain("KANARIE", bestand, StringComparison.Ordinal));
        Assert.False(_app.Bewaart("KANARIE"));
    }

    [Fact, Regel("R-BWR-5")]
    public async Task Everything_GoesWithTheRequest_ThreeYearsAfterClosing()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        await (await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "Hallo").Bijlage("Bestanden", "a.txt", "text/plain", "Bestand."u8.ToArray()).VerstuurAsync();
        await (await Pagina.HaalAsync(fatma, $"{Werkbank}/notities")).Formulier().Zet("Notitie", "Gebeld.").Bijlage("Bestanden", "scan.pdf", "application/pdf", Kwaad.Pdf).VerstuurAsync();
        var voor = await _app.VraagAsync(db => db.Set<Notitiebijlage>().CountAsync(Ct));
        await _zaak.DoeAsync(v => v.TrekIn(_app.Klok.Nu));

        _app.Klok.Zet(new(2029, 3, 4, 2, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<Verzoekopruiming>(o => o.VerwijderAsync(Ct));

        Assert.Equal(1, voor);
        Assert.Equal((0, 0, 0, 0, 0), await _app.VraagAsync(async db => (
            await db.Verzoeken.CountAsync(Ct), await db.Verzoekberichten.CountAsync(Ct), await db.Notities.CountAsync(Ct), await db.Set<Notitiebijlage>().CountAsync(Ct), await db.Set<Kluisbestand>().CountAsync(Ct))));
    }
}
