using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Instellingen;

/// <summary>Settings in the portal: a change counts at once for what comes in after it, and for nothing before it; it is written down, and only who may makes it.</summary>
[Regel("B12")]
public sealed class InstellingenTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Account _marleen = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _marleen = await _app.MaakAccountAsync("Marleen Kok", Rol.Directeur);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-TRM-14")]
    public async Task Term_ChangedBetweenTwoRequests_EachKeepsItsOwn_OnTheScreen_InTheLetter_InTheJobs_AndAfterARestart()
    {
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        var eerste = await _app.DienInAsync(nadia.AccountId);
        _app.Klok.Zet(new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        await WijzigAsync("BasisDagen", "14");
        await WijzigAsync("GelijkgesteldeDagen", Erbij("16-3-2026"));
        _app.Klok.Zet(new(2026, 3, 2, 11, 0, 0, TimeSpan.Zero));
        var tweede = await _app.DienInAsync(nadia.AccountId);

        // 14 days from 2 March is 16 March, now a day set equal: the 17th. Nothing of the first moves: 30 March.
        Assert.Equal([new(2026, 3, 30), new DateOnly(2026, 3, 17)], [await UiterlijkAsync(_app, eerste), await UiterlijkAsync(_app, tweede)]);
        var moeder = await _app.AlsAsync(nadia);
        foreach (var (verzoek, datum) in new[] { (eerste, "maandag 30 maart 2026"), (tweede, "dinsdag 17 maart 2026") })
        {
            Assert.Contains(datum, (await Pagina.HaalAsync(moeder, $"/mijn/verzoeken/{verzoek.PubliekId}")).Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
            var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.VerzoekId == verzoek.Id && b.Soort == BriefSoort.Ontvangstbevestiging, Ct));
            Assert.Contains(datum, WebUtility.HtmlDecode(brief.Html).Replace('\u00A0', ' '), StringComparison.Ordinal);
        }

        _app.Klok.Zet(new(2026, 3, 18, 7, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));
        Assert.Equal([tweede.Id], await _app.VraagAsync(db => db.Alarmen.Where(a => a.Stap == Alarmstap.TeLaat).Select(a => a.VerzoekId).ToListAsync(Ct)));

        await using var herstart = new PortaalApp();
        _app.Klok.Zet(new(2026, 3, 18, 8, 0, 0, TimeSpan.Zero));
        await KopieerAsync(_app, herstart);
        herstart.Klok.Zet(new(2026, 3, 31, 7, 0, 0, TimeSpan.Zero));
        Assert.Equal([new(2026, 3, 30), new DateOnly(2026, 3, 17)], [await UiterlijkAsync(herstart, eerste), await UiterlijkAsync(herstart, tweede)]);
        await herstart.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));
        Assert.Equal(2, await herstart.VraagAsync(db => db.Alarmen.CountAsync(a => a.Stap == Alarmstap.TeLaat, Ct)));
    }

    [Fact, Regel("R-TRM-14", "R-11.3-2")]
    public async Task Paper_StampedBeforeTheChange_TakesTheSettingsOfItsStamp()
    {
        await WijzigAsync("BasisDagen", "14");
        _app.Klok.Zet(new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));
        var fatma = await _app.AlsAsync(Rol.Secretariaat);

        foreach (var stempel in new[] { "2026-02-26", "2026-03-03" })
        {
            var vorm = (await Pagina.HaalAsync(fatma, "/secretariaat/verzoeken/invoeren")).Formulier();
            await vorm.Zet("Verzoek.Naam", "Joke de Wit").Zet("Verzoek.Adres", "Straat 1").Zet("Verzoek.KindNaam", "Sem de Wit").Zet("Verzoek.OntvangenOp", stempel)
                .Zet("Verzoek.KindGeboortedatum.Dag", "15").Zet("Verzoek.KindGeboortedatum.Maand", "6").Zet("Verzoek.KindGeboortedatum.Jaar", "2014")
                .Zet("Verzoek.Kanaal", "Brief").Zet("Verzoek.Soort", "Inzage").Zet("Verzoek.Hoedanigheid", "OuderOfVoogd").VerstuurAsync();
        }

        var verzoeken = await _app.VraagAsync(db => db.Verzoeken.OrderBy(v => v.OntvangenOp).ToListAsync(Ct));
        Assert.Equal([28, 14], verzoeken.Select(v => v.Instellingen.Termijnen.BasisDagen));
    }

    [Fact, Regel("R-SEC-5", "R-13.2-2")]
    public async Task Change_IsPreviewed_WrittenDown_SeenByTheFg_AndTheLetterOfBeforeKeepsItsHead()
    {
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        var verzoek = await _app.DienInAsync(nadia.AccountId);
        var client = await _app.AlsAsync(_marleen);
        _app.Klok.Zet(new(2026, 3, 2, 9, 5, 0, TimeSpan.Zero));

        var zonder = await (await OpenAsync(client, "Regime")).Zet("Nieuw", "Civiel").VerstuurAsync("Bekijk wat er verandert");
        var proef = await zonder.Formulier("#wijzig form").Zet("Nieuw", "Civiel").Zet("Wie", "mr. Zaagmans").Zet("Op", "2026-02-27").Zet("Wat", "KANARIEJURIST").VerstuurAsync("Bekijk wat er verandert");
        var voor = await _app.VraagAsync(db => db.InstellingenVersies.CountAsync(Ct));
        var klaar = await proef.Formulier("#zeker form").VerstuurAsync();
        await WijzigAsync("Naam", "Samenwerkingsverband Nieuwland");

        Assert.Contains("Schrijf op welke jurist u sprak.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het ene verzoek dat loopt, houdt wat het had.", proef.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, voor);
        Assert.Contains("Bewaard. Dit geldt voor wat vanaf nu binnenkomt.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(Rechtsbescherming.Awb, (await _app.VraagAsync(db => db.Verzoeken.SingleAsync(Ct))).Instellingen.Regime);
        var regels = await _app.VraagAsync(db => db.Journaal.Where(j => j.Handeling == nameof(InstellingGewijzigd)).OrderBy(j => j.Nummer).ToListAsync(Ct));
        Assert.Equal(["Regime", "Naam"], regels.Select(r => r.Bijzonderheid));
        Assert.All(regels, r => Assert.Equal((_marleen.AccountId, "Directeur"), (r.AccountId, r.Hoedanigheid)));
        Assert.Equal("Een instelling is veranderd: Zijn onze antwoorden besluiten. Bekijk haar bij Instellingen.", (await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.VoorRol == Rol.Fg && t.Soort == TaakSoort.Signaal, Ct))).Omschrijving);
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        var leest = await Pagina.HaalAsync(ilse, "/beheer/instellingen/Regime");
        Assert.All(["KANARIEJURIST", "mr. Zaagmans, vrijdag 27 februari 2026", "Door Marleen Kok, directeur"], deel => Assert.Contains(deel, leest.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal));
        Assert.Null(leest.Document.QuerySelector("#wijzig"));
        Assert.False(_app.Bewaart("KANARIEJURIST"));

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.VerzoekId == verzoek.Id, Ct));
        var moeder = await _app.AlsAsync(nadia);
        var gelezen = await Pagina.HaalAsync(moeder, $"/mijn/brieven/{brief.PubliekId}");
        Assert.Contains("Samenwerkingsverband De Proeftuin", gelezen.Document.QuerySelector(".afzender")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Samenwerkingsverband Nieuwland", (await Pagina.HaalAsync(moeder, "/privacy")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPeople_ChangeTheSameSetting_TheSecondSeesThatItChanged_KeepsWhatWasTyped_AndCanGoOn()
    {
        var een = await OpenAsync(await _app.AlsAsync(_marleen), "Telefoon");
        var ander = await OpenAsync(await _app.AlsAsync(Rol.Beheerder, "Bas"), "Telefoon");
        var proef = await ander.Zet("Nieuw", "088 222 22 22").VerstuurAsync("Bekijk wat er verandert");
        await (await een.Zet("Nieuw", "088 111 11 11").VerstuurAsync("Bekijk wat er verandert")).Formulier("#zeker form").VerstuurAsync();

        var botsing = await proef.Formulier("#zeker form").VerstuurAsync();
        var opnieuw = await (await botsing.Formulier("#wijzig form").VerstuurAsync("Bekijk wat er verandert")).Formulier("#zeker form").VerstuurAsync();

        Assert.Contains("Een collega veranderde dit intussen.", botsing.Tekst, StringComparison.Ordinal);
        Assert.Contains("088 111 11 11", botsing.Tekst, StringComparison.Ordinal);
        Assert.Equal("088 222 22 22", botsing.Formulier("#wijzig form")["Nieuw"]);
        Assert.Contains("Bewaard.", opnieuw.Tekst, StringComparison.Ordinal);
        Assert.Equal([("088 111 11 11", "088 222 22 22"), ("088 000 00 00", "088 111 11 11")],
            (await _app.VraagAsync(db => db.Instellingswijzigingen.OrderByDescending(w => w.Nummer).ToListAsync(Ct))).Select(w => (w.Oud, w.Nieuw)));
    }

    [Fact]
    public async Task Value_OutOfBounds_SaysSo_AndKeepsTheInput()
    {
        var pagina = await (await OpenAsync(await _app.AlsAsync(_marleen), "BasisDagen")).Zet("Nieuw", "35").VerstuurAsync("Bekijk wat er verandert");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Kies een heel getal van 1 tot en met 28.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("35", pagina.Formulier("#wijzig form")["Nieuw"]);
        Assert.Equal(0, await _app.VraagAsync(db => db.Instellingswijzigingen.CountAsync(Ct)));
    }

    [Theory, InlineData("BasisDagen", Rol.Beheerder), InlineData("PortaalAdres", Rol.Directeur), InlineData("Naam", Rol.Fg)]
    public async Task Page_ForWhoMayOnlyRead_HasNoForm(string code, Rol rol)
    {
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(rol), $"/beheer/instellingen/{code}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Null(pagina.Document.QuerySelector("#wijzig"));
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task EverySetting_OpensForTheDirecteur_AndPublicPagesSayWhatHolds()
    {
        var client = await _app.AlsAsync(_marleen);
        foreach (var instelling in Instellingenlijst.Alle)
            Assert.Equal((HttpStatusCode.OK, instelling.Naam), ((await Pagina.HaalAsync(client, $"/beheer/instellingen/{instelling.Code}")) is var p ? p.Status : default, p.H1));
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(client, "/beheer/instellingen/AlarmWerkdagen")).Status);
        await WijzigAsync("BasisDagen", "21");
        await WijzigAsync("KlachtCommissie", "True");
        _app.Klok.Zet(new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

        var bezoeker = _app.AlsBezoeker();
        Assert.Contains("antwoord binnen drie weken", (await Pagina.HaalAsync(bezoeker, "/uitleg")).Tekst, StringComparison.Ordinal);
        Assert.Contains("binnen drie weken", (await Pagina.HaalAsync(bezoeker, "/")).Tekst, StringComparison.Ordinal);
        Assert.Contains("binnen tien weken", (await Pagina.HaalAsync(bezoeker, "/klacht")).Tekst, StringComparison.Ordinal);
    }

    /// <summary>Past the page, in the database and read by another scope: what a request takes along tomorrow.</summary>
    [Theory]
    [InlineData("DwangsomTarieven", "23 35 45\n2027-01-01 24 36 46"), InlineData("DwangsomEersteDag", "14"), InlineData("DwangsomRol", "True"), InlineData("Schrikkel", "AchtentwintigFebruari"), InlineData("VierOgen", "False")]
    [InlineData("InformeerAndereOuder", "True"), InlineData("KlachtInstantie", "Ombudsman, Straat 1"), InlineData("GelijkgesteldeDagen", "2026-05-15"), InlineData("Scholen", "Het Kompas; De Bron"), InlineData("ReglementVersie", "1 maart 2026")]
    public async Task Value_IsReadBackByAnotherProcess_AsItWasSet(string code, string waarde)
    {
        var instelling = Instellingenlijst.Vind(code)!;
        var nota = new Juristnota("mr. Zaagmans", new DateOnly(2026, 2, 27), "Het mag.");

        await _app.DoeAsync<Instellingenboek>(boek => boek.WijzigAsync(instelling, waarde, nota, 0, _marleen.MedewerkerId, instelling.Wie[0], Ct));

        await _app.DoeAsync<Instellingenboek>(async boek => Assert.Equal(waarde, instelling.Lees(await boek.StandAsync(Ct))));
        await _app.DoeAsync<Spelregelboek>(async boek => Assert.Equal(code == "ReglementVersie" ? waarde : "1 januari 2026", (await boek.VanNuAsync(Ct)).ReglementVersie));
    }

    private static async Task<Formulier> OpenAsync(HttpClient client, string code) => (await Pagina.HaalAsync(client, $"/beheer/instellingen/{code}")).Formulier("#wijzig form");

    /// <summary>As the page does it, by Marleen.</summary>
    private Task WijzigAsync(string code, string nieuw) => WijzigAsync(code, _ => nieuw);

    private async Task WijzigAsync(string code, Func<string, string> nieuw)
    {
        var client = await _app.AlsAsync(_marleen);
        var vorm = await OpenAsync(client, code);
        var klaar = await (await vorm.Zet("Nieuw", nieuw(vorm["Nieuw"])).VerstuurAsync("Bekijk wat er verandert")).Formulier("#zeker form").VerstuurAsync();
        Assert.Contains("Bewaard.", klaar.Tekst, StringComparison.Ordinal);
    }

    private static Func<string, string> Erbij(string regel) => lijst => $"{lijst}\n{regel}";

    private static async Task<DateOnly?> UiterlijkAsync(PortaalApp app, Verzoek verzoek) => (await app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id, Ct))).Termijn.Uiterlijk;

    private static async Task KopieerAsync(PortaalApp van, PortaalApp naar)
    {
        var nieuw = naar.Map;
        foreach (var bestand in Directory.GetFiles(van.Map, "*", SearchOption.AllDirectories).Where(b => Path.GetFileName(b) != Path.GetFileName(van.Databasebestand) && !b.Contains("portaal.db", StringComparison.Ordinal)))
        {
            var doel = Path.Combine(nieuw, Path.GetRelativePath(van.Map, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel, overwrite: true);
        }

        await using var bron = van.OpenSqlite();
        await using var kopie = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={naar.Databasebestand};Pooling=False");
        await kopie.OpenAsync(Ct);
        bron.BackupDatabase(kopie);
    }

    private static async Task<string> LeesAsync(string bestand)
    {
        await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var lezer = new StreamReader(stroom, System.Text.Encoding.Latin1);
        return await lezer.ReadToEndAsync(Ct);
    }
}
