using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Registers;

/// <summary>The text of the reglement with its versions: placed by directeur or beheerder, read by everybody, and each request keeps that of its day.</summary>
[Regel("R-16-1", "R-16-2")]
public sealed class ReglementTests : IAsyncLifetime
{
    private const string Beheer = "/beheer/reglement";
    private const string Instelling = "/beheer/instellingen/ReglementVersie";
    private const string Tekst = "# Begin\n\nDit gaat over <script>alert(1)</script> & leerlingen.\n\nArtikel 1 Over wie\n1. Over leerlingen.\n\nArtikel 2 Waarvoor\nVoor hulp.\n\nArtikel 3 Rechten\nU mag kijken.";

    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task WithoutAText_EverybodyReadsTheShortVersion_AndTheSettingSaysWhichCounts()
    {
        var bezoeker = _app.AlsBezoeker();

        var reglement = await Pagina.HaalAsync(bezoeker, "/reglement");
        var versies = await Pagina.HaalAsync(bezoeker, "/reglement/versies");
        var instelling = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), Instelling);

        Assert.Contains("Dit is de korte versie.", reglement.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 januari 2026", reglement.Tekst, StringComparison.Ordinal);
        Assert.NotNull(reglement.Document.QuerySelector("#artikel-11"));
        Assert.Contains("De hele tekst staat nog niet in dit portaal.", versies.Tekst, StringComparison.Ordinal);
        Assert.NotNull(instelling.Document.QuerySelector("#wijzig form"));
    }

    [Theory, InlineData(Rol.Directeur), InlineData(Rol.Beheerder)]
    public async Task Text_IsSeenBeforeItIsPlaced_AndThenReadByEverybody_AsPlainWords(Rol rol)
    {
        var client = await _app.AlsAsync(rol);
        var bekeken = await Vul((await Pagina.HaalAsync(client, Beheer)).Formulier("#nieuw form"), "1 februari 2026", "2026-02-01").VerstuurAsync("Bekijk hoe iedereen het leest");
        var nogNiet = await _app.VraagAsync(db => db.Set<Reglementversie>().CountAsync(Ct));
        var geplaatst = await bekeken.Formulier("#nieuw form").VerstuurAsync("Plaats deze tekst");
        var bezoeker = _app.AlsBezoeker();
        var reglement = await Pagina.HaalAsync(bezoeker, "/reglement");

        Assert.Contains("Over leerlingen.", bekeken.Document.QuerySelector("#voorbeeld")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, nogNiet);
        Assert.Contains("Iedereen kan de tekst nu lezen.", geplaatst.Tekst, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script> & leerlingen.", reglement.Tekst, StringComparison.Ordinal);
        Assert.Empty(reglement.Document.QuerySelectorAll("main script"));
        Assert.Equal("Artikel 1 Over wie", reglement.Document.QuerySelector("h2#artikel-1")!.TextContent);
        Assert.Contains("zondag 1 februari 2026", reglement.Tekst, StringComparison.Ordinal);
        Assert.Contains("versie van 1 februari 2026", (await Pagina.HaalAsync(bezoeker, "/privacy")).Tekst, StringComparison.Ordinal);
        Assert.NotNull((await reglement.VolgAsync("De korte versie")).Document.QuerySelector("#artikel-11"));
        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Signaal, Ct));
        Assert.Equal((Rol.Fg, new DateOnly(2026, 3, 9)), (taak.VoorRol, taak.Uiterlijk));
        Assert.Equal(rol.ToString(), await _app.VraagAsync(db => db.Journaal.Where(j => j.Handeling == nameof(ReglementGeplaatst)).Select(j => j.Hoedanigheid).SingleAsync(Ct)));
    }

    /// <summary>Nobody does anything on the day itself: at midnight the new text counts, for who reads and for who asks.</summary>
    [Fact, Regel("R-TRM-14")]
    public async Task Text_OfALaterDay_CountsByItself_AndEachRequestKeepsThatOfItsDay()
    {
        await PlaatsAsync("1 januari 2026", "2026-01-01");
        await PlaatsAsync("1 april 2026", "2026-04-01");
        var oud = await Zaak.MaakAsync(_app);
        var versies = await Pagina.HaalAsync(_app.AlsBezoeker(), "/reglement/versies");
        var straks = await versies.VolgAsync("Versie van 1 april 2026");
        _app.Klok.Zet(Amsterdam.BeginVanDag(new DateOnly(2026, 4, 1)).AddMilliseconds(-1));
        var ervoor = await VersieAsync();

        _app.Klok.Zet(Amsterdam.BeginVanDag(new DateOnly(2026, 4, 1)));
        var erna = await VersieAsync();
        var status = await Pagina.HaalAsync(await _app.AlsAsync(oud.Gezin.Account), oud.Adres);
        var werkbank = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), oud.Adres.Replace("/mijn/", "/secretariaat/", StringComparison.Ordinal));
        var toen = await status.VolgAsync("reglement van 1 januari 2026");

        Assert.Contains("Gaat in op woensdag 1 april 2026.", versies.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze tekst geldt nog niet.", straks.Tekst, StringComparison.Ordinal);
        Assert.Equal(("1 januari 2026", "1 april 2026"), (ervoor, erna));
        Assert.Contains("Dit is een oude versie. Hij gold tot woensdag 1 april 2026.", toen.Tekst, StringComparison.Ordinal);
        Assert.Equal(toen.Pad, werkbank.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "reglement van 1 januari 2026").GetAttribute("href"));
        Assert.Contains("1 april 2026", (await Pagina.HaalAsync(_app.AlsBezoeker(), "/reglement")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_FollowsTheText_AndNobodyChangesItBesides()
    {
        var marleen = await _app.AlsAsync(Rol.Directeur);
        var eerder = (await Pagina.HaalAsync(marleen, Instelling)).Formulier("#wijzig form").Zet("Nieuw", "2 maart 2026");
        await PlaatsAsync("1 februari 2026", "2026-02-01");

        var nu = await Pagina.HaalAsync(marleen, Instelling);
        var poging = await eerder.VerstuurAsync();
        var alles = await Pagina.HaalAsync(marleen, "/beheer/instellingen");

        Assert.Contains("De versie volgt uit de tekst van het reglement.", nu.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 februari 2026", nu.Tekst, StringComparison.Ordinal);
        Assert.Empty(nu.Document.QuerySelectorAll("#wijzig"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, poging.Status);
        Assert.Contains("1 februari 2026", alles.Document.QuerySelector("#Reglement")!.TextContent, StringComparison.Ordinal);
        await _app.DoeAsync<Instellingenboek>(async boek => await Assert.ThrowsAsync<RuleViolation>(() =>
            boek.ProefAsync(Domain.Instellingen.Instellingenlijst.Vind("ReglementVersie")!, "2 maart 2026", null, 0, default, Rol.Directeur, Ct)));
    }

    [Fact]
    public async Task Text_ThatDoesNotCountYet_IsTakenBack_AndIsNowhereAnyMore()
    {
        await PlaatsAsync("1 april 2026", "2026-04-01");
        var bas = await _app.AlsAsync(Rol.Beheerder);
        var formulier = (await Pagina.HaalAsync(bas, Beheer)).Formulier("#versies form");

        var terug = await formulier.VerstuurAsync("Neem terug");
        _app.Klok.Zet(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));

        Assert.Contains("De versie van 1 april 2026 is teruggenomen.", terug.Tekst, StringComparison.Ordinal);
        Assert.NotNull(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Signaal).Select(t => t.GedaanOp).SingleAsync(Ct)));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _app.AlsBezoeker().GetAsync("/reglement/versies/1", Ct)).StatusCode);
        Assert.Equal("1 januari 2026", await VersieAsync());
    }

    [Fact]
    public async Task Text_ThatIsRefused_IsKeptInTheForm()
    {
        var client = await _app.AlsAsync(Rol.Directeur);

        var na = await (await Pagina.HaalAsync(client, Beheer)).Formulier("#nieuw form").Zet("Naam", "1 mei 2026").Zet("GeldtVanaf", "2026-05-01").Zet("Tekst", "Geen kop, wel veel werk.").VerstuurAsync("Plaats deze tekst");

        Assert.Contains("Er staat geen enkele kop in de tekst.", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(("1 mei 2026", "Geen kop, wel veel werk."), (na.Formulier("#nieuw form")["Naam"], na.Formulier("#nieuw form")["Tekst"].Trim()));
        Assert.Equal(0, await _app.VraagAsync(db => db.Set<Reglementversie>().CountAsync(Ct)));
    }

    private static Formulier Vul(Formulier formulier, string naam, string dag) => formulier.Zet("Naam", naam).Zet("GeldtVanaf", dag).Zet("Tekst", Tekst);

    private Task PlaatsAsync(string naam, string dag) => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        db.Add(Reglementversie.Plaats(naam, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), Tekst, await db.Set<Reglementversie>().OrderBy(r => r.Nummer).ToListAsync(Ct), new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), _app.Klok.Nu));
        await db.SaveChangesAsync(Ct);
    });

    /// <summary>What a request that comes in now would keep.</summary>
    private async Task<string> VersieAsync()
    {
        var versie = "";
        await _app.DoeAsync<Spelregelboek>(async boek => versie = (await boek.VanNuAsync(Ct)).ReglementVersie);
        return versie;
    }
}
