using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Deelvragen;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Deelvragen;

/// <summary>A question to a colleague, school or expert, from the workbench to the thank-you page, and what may never leak of it.</summary>
[Regel("R-AM-16", "R-AM-36", "R-SEC-8")]
public sealed class DeelvraagTests : IAsyncLifetime
{
    private const string Vraag = "KANARIEVRAAG3f";
    private const string Antwoord = "KANARIEANTWOORD9b";
    private readonly PortaalApp _app;
    private readonly Postvanger _post;
    private Zaak _zaak = null!;

    public DeelvraagTests() => (_app, _post) = Postvanger.In(new PortaalApp());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Werkbank => $"/secretariaat/verzoeken/{_zaak.Adres.Split('/')[^1]}";

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Question_GoesOutByMail_IsAnsweredWithACode_AndItsWordsStandNowhereElse()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var uiterlijk = await _app.VraagAsync(db => db.Verzoeken.Select(v => v.Uiterlijk).SingleAsync(Ct));
        var formulier = (await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Vraag iets aan een ander")).Formulier();
        var bekeken = await Vul(formulier).VerstuurAsync("Bekijk hem eerst");
        var gesteld = await bekeken.Formulier().VerstuurAsync("Stuur de vraag");
        var thuis = await Pagina.HaalAsync(moeder, _zaak.Adres);

        var ander = _app.AlsBezoeker();
        var deur = await Pagina.HaalAsync(ander, await LinkAsync());
        var wacht = await deur.Formulier().VerstuurAsync();
        var open = await wacht.Formulier("main form[action*=Code]").Zet("Code", await CodeAsync()).VerstuurAsync();
        var leeg = await open.Formulier().Zet("Antwoord", "  ").VerstuurAsync();
        var teLang = await leeg.Formulier().Zet("Antwoord", Antwoord + new string('a', Deelvraag.LangsteTekst)).VerstuurAsync();
        var bedankt = await teLang.Formulier().Zet("Antwoord", Antwoord).VerstuurAsync();
        var daarna = await Pagina.HaalAsync(ander, deur.Pad);
        var gelezen = await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Vraag aan een school");
        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Contains(Vraag, bekeken.Document.QuerySelector("#voorbeeld")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("staat uit, antwoord uiterlijk 13 maart", gesteld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij hebben iets gevraagd aan een school", thuis.Tekst, StringComparison.Ordinal);
        Assert.Contains("Die vraag staat uit sinds maandag 2 maart.", thuis.Tekst, StringComparison.Ordinal);
        Assert.All([deur, wacht, thuis], p => Assert.DoesNotContain("KANARIE", p.Html, StringComparison.Ordinal));
        Assert.All([thuis, open], p => Assert.DoesNotContain("yara@", p.Html, StringComparison.Ordinal));
        Assert.Contains(Vraag, open.Tekst, StringComparison.Ordinal);
        Assert.Contains("Schrijf uw antwoord op.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze tekst is te lang.", teLang.Tekst, StringComparison.Ordinal);
        Assert.StartsWith(Antwoord, teLang.Formulier()["Antwoord"], StringComparison.Ordinal);
        Assert.Equal("/vraag/bedankt", bedankt.Pad);
        Assert.DoesNotContain("KANARIE", daarna.Html, StringComparison.Ordinal);
        Assert.Contains(Antwoord, gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het antwoord kwam op maandag 2 maart.", (await Pagina.HaalAsync(moeder, _zaak.Adres)).Tekst, StringComparison.Ordinal);
        Assert.Equal(uiterlijk, await _app.VraagAsync(db => db.Verzoeken.Select(v => v.Uiterlijk).SingleAsync(Ct)));

        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Deelvraag, Ct));
        Assert.Equal((await FatmaAsync(), new DateOnly(2026, 3, 2), null), (taak.VoorMedewerker, taak.Uiterlijk, taak.GedaanOp));
        Assert.Equal(
            [("DeelvraagGesteld", "Secretariaat"), ("DeelvraagGeopend", "buiten"), ("DeelvraagBeantwoord", "buiten")],
            (await _app.VraagAsync(db => db.Journaal.Where(j => EF.Functions.Like(j.Handeling, "Deelvraag%")).OrderBy(j => j.Nummer).Select(j => new { j.Handeling, j.Hoedanigheid }).ToListAsync(Ct))).Select(j => (j.Handeling, j.Hoedanigheid)));
        Assert.Contains(_post.Mails, m => m.Onderwerp == "Er wacht een vraag op u");
        Assert.DoesNotContain(_post.Mails, m => m.Tekst.Contains("KANARIE", StringComparison.Ordinal) || m.Tekst.Contains("Noor", StringComparison.Ordinal) || m.Tekst.Contains("INZ-", StringComparison.Ordinal));
        Assert.All([deur, open, bedankt, gelezen, gesteld], p => Assert.DoesNotContain("KANARIE", p.Pad + p.Titel, StringComparison.Ordinal));
        await NergensAsync("KANARIE", deur.Pad.Split('/')[^1]);
    }

    [Theory]
    [InlineData("", "form", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.")]
    [InlineData("yara@zandloper.example\r\nBcc: x@y.example", "form", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.")]
    public async Task Question_ToAnAddressThatIsNone_IsRefused_AndKept(string adres, string waar, string zin)
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var na = await Vul((await Pagina.HaalAsync(fatma, $"{Werkbank}/vragen")).Formulier($"main {waar}")).Zet("Invoer.Adres", adres).VerstuurAsync();

        Assert.Contains(zin, na.Tekst, StringComparison.Ordinal);
        Assert.Equal(Vraag, na.Formulier()["Invoer.Tekst"].Trim());
        Assert.Equal(0, await _app.VraagAsync(db => db.Deelvragen.CountAsync(Ct)));
    }

    [Fact, Regel("R-ID-9")]
    public async Task WrongCode_FiveTimes_EndsTheCode_AndAnotherLinkOrBrowserOpensNothing()
    {
        await StelAsync();
        var link = await LinkAsync();
        var ander = _app.AlsBezoeker();
        var deur = await (await Pagina.HaalAsync(ander, link)).Formulier().VerstuurAsync();
        var goed = await CodeAsync();

        var fout = deur;
        for (var i = 0; i < Antwoordcode.MaxPogingen; i++)
            fout = await deur.Formulier("main form[action*=Code]").Zet("Code", "0000-0000-000").VerstuurAsync();
        var teLaat = await deur.Formulier("main form[action*=Code]").Zet("Code", goed).VerstuurAsync();
        _app.Klok.Zet(_app.Klok.Nu.AddMinutes(2));
        var nieuw = await deur.Formulier("main form[action$='/vraag/" + link.Split('/')[^1] + "']").VerstuurAsync();
        var verkeerdeDeur = await (await Pagina.HaalAsync(_app.AlsBezoeker(), $"/vraag/{new string('x', 43)}?stap=code")).Formulier("main form[action*=Code]").Zet("Code", await CodeAsync()).VerstuurAsync();
        var open = await nieuw.Formulier("main form[action*=Code]").Zet("Code", await CodeAsync()).VerstuurAsync();
        var elders = await Pagina.HaalAsync(_app.AlsBezoeker(), link);
        var nogEens = await (await Pagina.HaalAsync(_app.AlsBezoeker(), $"{link}?stap=code")).Formulier("main form[action*=Code]").Zet("Code", await CodeAsync()).VerstuurAsync();

        Assert.All([fout, teLaat, verkeerdeDeur, nogEens], p => Assert.Contains("Deze code werkt niet.", p.Tekst, StringComparison.Ordinal));
        Assert.All([fout, teLaat, verkeerdeDeur, nogEens, elders], p => Assert.DoesNotContain(Vraag, p.Tekst, StringComparison.Ordinal));
        Assert.Contains(Vraag, open.Tekst, StringComparison.Ordinal);
        Assert.Equal([Antwoordcode.MaxPogingen, 1], await _app.VraagAsync(db => db.Antwoordcodes.OrderBy(c => c.GemaaktOp).Select(c => c.Pogingen).ToListAsync(Ct)));
    }

    [Fact, Regel("R-SEC-8")]
    public async Task Link_ThatWorks_IsUnknown_Answered_OrTakenBack_SaysTheSame()
    {
        await StelAsync();
        var werkt = await LinkAsync();
        _app.Klok.Zet(_app.Klok.Nu.AddMinutes(1));
        await StelAsync();
        var weg = await LinkAsync();
        await DoeAsync(v => v.TrekIn(_app.Klok.Nu), laatste: true);
        _app.Klok.Zet(_app.Klok.Nu.AddMinutes(1));
        await StelAsync();
        var klaar = await LinkAsync();
        await DoeAsync(v => v.Beantwoord("Ja.", _app.Klok.Nu), laatste: true);

        var paginas = new List<string>();
        foreach (var pad in new[] { werkt, weg, klaar, $"/vraag/{new string('x', 43)}", "/vraag/a" })
        {
            var deur = await Pagina.HaalAsync(_app.AlsBezoeker(), pad);
            var code = await deur.Formulier().VerstuurAsync();
            var fout = await code.Formulier("main form[action*=Code]").Zet("Code", "0000-0000-000").VerstuurAsync();
            Assert.All([deur, code, fout], p => Assert.Equal(HttpStatusCode.OK, p.Status));
            paginas.Add($"{deur.Tekst}|{code.Tekst}|{fout.Tekst}");
        }

        Assert.Single(paginas.Distinct());
        Assert.Equal(1, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.Deelvraagcode, Ct)));
    }

    [Fact, Regel("R-SEC-6")]
    public async Task Codes_AreAtMostFiveAnHour_AndOneAMinute()
    {
        await StelAsync();
        var sleutel = (await LinkAsync()).Split('/')[^1];
        for (var i = 0; i < 20; i++)
        {
            await _app.DoeAsync<Antwoordbalie>(b => b.StuurCodeAsync(sleutel, Ct));
            await _app.DoeAsync<Antwoordbalie>(b => b.StuurCodeAsync(sleutel, Ct));
            _app.Klok.Zet(_app.Klok.Nu.AddMinutes(2));
        }

        Assert.Equal(Antwoordcode.MeestePerUur, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.Deelvraagcode, Ct)));
    }

    [Fact]
    public async Task TwoAnswersAtOnce_KeepOne_AndTheOtherIsToldWithItsWordsThere()
    {
        await StelAsync();
        var link = await LinkAsync();
        var (een, twee) = (await OpenAsync(link), await OpenAsync(link, minuten: 2));

        var antwoorden = await Task.WhenAll(een.Formulier().Zet("Antwoord", "Antwoord een").VerstuurAsync(), twee.Formulier().Zet("Antwoord", "Antwoord twee").VerstuurAsync());

        var eerste = Assert.Single(antwoorden, a => a.Pad == "/vraag/bedankt");
        var ander = Assert.Single(antwoorden, a => a != eerste);
        var bewaard = await _app.VraagAsync(db => db.Deelvragen.SingleAsync(Ct));
        Assert.Equal(eerste == antwoorden[0] ? "Antwoord een" : "Antwoord twee", bewaard.Antwoord);
        Assert.Contains(eerste == antwoorden[0] ? "Antwoord twee" : "Antwoord een", ander.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(DeelvraagBeantwoord), Ct)));
    }

    [Fact]
    public async Task TimeThatPassed_LosesNoAnswer_ANewCodeBringsItBack()
    {
        await StelAsync();
        var open = await OpenAsync(await LinkAsync());
        _app.Klok.Zet(_app.Klok.Nu.AddHours(3));

        var voorbij = await open.Formulier().Zet("Antwoord", Antwoord).VerstuurAsync();
        var code = await voorbij.Formulier().VerstuurAsync();
        var terug = await code.Formulier("main form[action*=Code]").Zet("Code", await CodeAsync()).VerstuurAsync();
        var bedankt = await terug.Formulier().VerstuurAsync();

        Assert.Contains("Uw antwoord is nog niet verstuurd.", voorbij.Tekst, StringComparison.Ordinal);
        Assert.Contains(Antwoord, voorbij.Tekst, StringComparison.Ordinal);
        Assert.Equal(Antwoord, terug.Formulier()["Antwoord"].Trim());
        Assert.Equal("/vraag/bedankt", bedankt.Pad);
        Assert.Equal(Antwoord, (await _app.VraagAsync(db => db.Deelvragen.SingleAsync(Ct))).Antwoord);
    }

    [Fact]
    public async Task Sweep_OnItsDays_Reminds_Warns_AndEnds_EachOnce()
    {
        await _zaak.DoeAsync(v => v.WijsToe(_zaak.Maker, _app.Klok.Nu));
        await StelAsync();

        var stappen = new List<(int, int, DeelvraagStatus)>();
        foreach (var dag in new[] { 10, 11, 14, 20, 28 })
        {
            _app.Klok.Zet(new(2026, 3, dag, 9, 0, 0, TimeSpan.Zero));
            await VeegAsync();
            await VeegAsync();
            stappen.Add(await _app.VraagAsync(async db => (
                await db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.DeelvraagHerinnering, Ct), await db.Taken.CountAsync(t => t.Soort == TaakSoort.Deelvraag && t.GedaanOp == null, Ct), (await db.Deelvragen.SingleAsync(Ct)).Status)));
        }

        // Tasks when late: one for who asked and handles it, one for the secretariaat; at the end one for who asked.
        Assert.Equal([(0, 0, DeelvraagStatus.Uitgezet), (1, 0, DeelvraagStatus.Uitgezet), (2, 2, DeelvraagStatus.Uitgezet), (2, 2, DeelvraagStatus.Uitgezet), (2, 1, DeelvraagStatus.Verlopen)], stappen);
        Assert.Equal([(Alarmstap.TweeWerkdagen, false), (Alarmstap.TeLaat, false), (Alarmstap.Verlopen, false)], await AlarmenAsync());
    }

    [Theory]
    [InlineData("2026-03-14", Alarmstap.TeLaat, 1)]
    [InlineData("2026-04-11", Alarmstap.Verlopen, 0)]
    public async Task Sweep_AfterStandingStill_WritesTheMostUrgentMissedStepOnce_MarkedLate(string terug, Alarmstap stap, int mails)
    {
        await StelAsync();
        _app.Klok.Zet(new(DateOnly.ParseExact(terug, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new(9, 0)), TimeSpan.Zero));

        await VeegAsync();
        await VeegAsync();

        Assert.Equal([(stap, true)], await AlarmenAsync());
        Assert.Equal(mails, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.DeelvraagHerinnering, Ct)));
    }

    [Fact]
    public async Task Request_ThatEnds_TakesItsQuestionsBack_AndTheirLinksAreDead()
    {
        await StelAsync();
        var link = await LinkAsync();
        var open = await OpenAsync(link);

        await _zaak.DoeAsync(v => v.TrekIn(_app.Klok.Nu));
        var teLaat = await open.Formulier().Zet("Antwoord", Antwoord).VerstuurAsync();

        var vraag = await _app.VraagAsync(db => db.Deelvragen.SingleAsync(Ct));
        Assert.Equal((DeelvraagStatus.Ingetrokken, "", ""), (vraag.Status, vraag.Antwoord, vraag.Sleutel));
        Assert.Contains("Uw antwoord is nog niet verstuurd.", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(DeelvraagIngetrokken), Ct)));
    }

    [Fact]
    public async Task Staff_RemindOnce_TakeBack_AndTheFgCountsWhatIsOut()
    {
        await StelAsync();
        _app.Klok.Zet(new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero));
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        var toezicht = await Pagina.HaalAsync(ilse, "/fg");
        var bladzijde = await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Vraag aan een school");

        var herinnerd = await bladzijde.Formulier("main form[action*=Herinner]").VerstuurAsync();
        var nogEens = await bladzijde.Formulier("main form[action*=Herinner]").ZetOngezien("Eenmalig", "een-andere-sleutel-1").VerstuurAsync();
        var ingetrokken = await herinnerd.Formulier("main form[action*=Intrekken]").VerstuurAsync();

        Assert.Contains("Vragen aan anderen die te laat zijn", toezicht.Tekst, StringComparison.Ordinal);
        Assert.Contains("te laat, antwoord kon tot en met 13 maart", bladzijde.Tekst, StringComparison.Ordinal);
        Assert.Contains("Herinnerdeen keer, het laatst op maandag 16 maart", herinnerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vandaag ging er al een mail.", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Contains("ingetrokken op 16 maart", ingetrokken.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.DeelvraagHerinnering, Ct)));
    }

    [Fact]
    public async Task Answer_GoesIntoTheNotes_ByHand()
    {
        await StelAsync();
        await DoeAsync(v => v.Beantwoord(Antwoord, _app.Klok.Nu));
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        await (await (await Pagina.HaalAsync(fatma, Werkbank)).VolgAsync("Vraag aan een school")).Formulier("main form[action*=Notitie]").VerstuurAsync();

        Assert.Equal($"Antwoord van een school, {Datumtekst.Voluit(new DateOnly(2026, 3, 2))}:\n{Antwoord}", (await _app.VraagAsync(db => db.Notities.SingleAsync(Ct))).Tekst);
    }

    [Fact, Regel("R-AM-21")]
    public async Task Mail_ThatDoesNotArrive_BecomesATaskForWhoAsked()
    {
        await StelAsync();
        _post.Fout = m => m.Aan.StartsWith("yara@", StringComparison.Ordinal) ? new MailNietVerstuurd("Geweigerd", blijvend: true, server: false) : null;

        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Deelvraag, Ct));
        Assert.Equal(_zaak.Maker, taak.VoorMedewerker);
        Assert.StartsWith("De mail over een vraag aan een ander komt niet aan.", taak.Omschrijving, StringComparison.Ordinal);
    }

    private static Formulier Vul(Formulier formulier) => formulier
        .Zet("Invoer.Soort", nameof(DeelvraagSoort.School)).Zet("Invoer.Naam", "Yara Meijer").Zet("Invoer.Functie", "intern begeleider").Zet("Invoer.Adres", "yara@zandloper.example").Zet("Invoer.Tekst", Vraag).Zet("Invoer.Uiterlijk", "2026-03-13");

    private async Task<MedewerkerId?> FatmaAsync() => await _app.VraagAsync(async db => (await db.Deelvragen.SingleAsync(Ct)).Door);

    /// <summary>A question to a school of today, due on 13 March, by the one who handles the request.</summary>
    private Task StelAsync() => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        var verzoek = await db.Verzoeken.SingleAsync(Ct);
        var sleutel = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        db.Add(Deelvraag.Stel(
            verzoek, new(DeelvraagSoort.School, "Yara Meijer", "intern begeleider", "yara@zandloper.example"), Vraag, new DateOnly(2026, 3, 13), 0,
            (sleutel, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)))), _zaak.Maker, _app.Klok.Nu));
        await db.SaveChangesAsync(Ct);
    });

    private Task DoeAsync(Action<Deelvraag> verb, bool laatste = false) => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        var vragen = await db.Deelvragen.OrderBy(v => v.GesteldOp).ToListAsync(Ct);
        verb(laatste ? vragen[^1] : vragen[0]);
        await db.SaveChangesAsync(Ct);
    });

    private async Task<string> LinkAsync() => $"/vraag/{(await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.Deelvraag).OrderByDescending(m => m.GemaaktOp).FirstAsync(Ct))).Link.Split('/')[^1]}";

    private async Task<string> CodeAsync() => (await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.Deelvraagcode).OrderByDescending(m => m.GemaaktOp).FirstAsync(Ct))).Link;

    private async Task<Pagina> OpenAsync(string link, int minuten = 0)
    {
        _app.Klok.Zet(_app.Klok.Nu.AddMinutes(minuten));
        var wacht = await (await Pagina.HaalAsync(_app.AlsBezoeker(), link)).Formulier().VerstuurAsync();
        return await wacht.Formulier("main form[action*=Code]").Zet("Code", await CodeAsync()).VerstuurAsync();
    }

    private Task VeegAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private async Task<IEnumerable<(Alarmstap, bool)>> AlarmenAsync() =>
        (await _app.VraagAsync(db => db.Alarmen.Where(a => a.Klok == Klok.Deelvraag).OrderBy(a => a.Op).Select(a => new { a.Stap, a.Nagekomen }).ToListAsync(Ct))).Select(a => (a.Stap, a.Nagekomen));

    /// <summary>In no log line, and in no byte of a file of the application.</summary>
    private async Task NergensAsync(params string[] woorden)
    {
        foreach (var woord in woorden)
            Assert.DoesNotContain(_app.Logboek.Regels, r => r.Contains(woord, StringComparison.Ordinal));
        Assert.False(_app.Bewaart(woorden));
    }
}
