using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Tests.Registers;

[Regel("R-14-1", "R-14-8")]
public sealed class VerwerkingsregisterTests : IAsyncDisposable
{
    private const string Lijst = "/verwerkingsregister";

    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The entry of the portal and the tasks of the SWV are there on the first day, filled, and a second start adds nothing. Controller and FG come from the installation.</summary>
    [Fact, Regel("R-1-5", "R-INL-11", "R-14-6")]
    public async Task Register_OfANewInstallation_HasThePortalItself_WithSevenFilledFields()
    {
        await _app.DoeAsync<EersteRegister>(e => e.VulAsync(Ct));
        var client = await _app.AlsAsync(Rol.Fg);
        var swv = await _app.VraagAsync(async db => (await db.SwvInstellingen.SingleAsync(Ct)).Gegevens);

        var lijst = await Pagina.HaalAsync(client, Lijst);
        var portaal = await lijst.VolgAsync(EersteRegister.Portaal);

        Assert.Equal(1 + swv.Verwerkingen.Count, lijst.Document.QuerySelectorAll("#lopend > li").Length);
        var velden = portaal.Document.QuerySelector("main dl")!.QuerySelectorAll("dt").Zip(portaal.Document.QuerySelector("main dl")!.QuerySelectorAll("dd"), (dt, dd) => (dt.TextContent.Trim(), dd.TextContent.Trim())).ToList();
        Assert.Equal(Artikel14Veld.Alle.Select(v => v.Kop), velden.Select(v => v.Item1));
        Assert.Equal(7, velden.Count);
        Assert.All(velden, v => Assert.NotEqual("", v.Item2));
        Assert.All(new[] { swv.Naam, swv.Adres, swv.Kvk, swv.FgNaam, swv.FgEmail }, deel => Assert.Contains(deel, velden[0].Item2, StringComparison.Ordinal));
        Assert.All(new[] { "42 dagen", "24 maanden", "30 dagen", "35 dagen", "Journaal" }, deel => Assert.Contains(deel, velden[5].Item2, StringComparison.Ordinal));
        Assert.Contains("meegekomen met het portaal", portaal.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wijzig", portaal.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_MakesAVersion_ThatTheFgReadsBesideTheOldOne_AndIsARowOfTheJournaal()
    {
        var secretariaat = await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz");
        var formulier = (await (await (await Pagina.HaalAsync(secretariaat, Lijst)).VolgAsync(EersteRegister.Portaal)).VolgAsync("Wijzig")).Formulier("#wijzigen");

        var na = await formulier.Zet("Invoer.Ontvangers", "wie het verzoek deed").VerstuurAsync();
        var gelezen = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Fg), na.Pad);

        Assert.Contains("De nieuwe versie staat in het register.", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("Versie 2 maandag 2 maart 2026, door Fatma Yildiz Wat er veranderde: 4. Wie ze krijgt", gelezen.Tekst, StringComparison.Ordinal);
        var was = gelezen.Document.QuerySelectorAll("#versies dd").Select(d => d.TextContent.Trim()).ToList();
        Assert.Equal(2, was.Count);
        Assert.Contains("verwerkers:", was[0], StringComparison.Ordinal);
        Assert.Equal("wie het verzoek deed", was[1]);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "ActiviteitGewijzigd", Ct)));
    }

    /// <summary>Both opened the same version: the second one loses no word, sees what the first wrote, and saves after that.</summary>
    [Fact]
    public async Task TwoPeople_WhoChangeTheSameVersion_LoseNothing()
    {
        var (een, ander) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz"), await _app.AlsAsync(Rol.Directeur, "Marleen Kok"));
        var adres = (await (await Pagina.HaalAsync(een, Lijst)).VolgAsync(EersteRegister.Portaal)).Pad + "/wijzigen";
        var (eerste, tweede) = ((await Pagina.HaalAsync(een, adres)).Formulier("#wijzigen"), (await Pagina.HaalAsync(ander, adres)).Formulier("#wijzigen"));

        await eerste.Zet("Invoer.Ontvangers", "wie het verzoek deed").VerstuurAsync();
        var botsing = await tweede.Zet("Invoer.Betrokkenen", "leerlingen en ouders").VerstuurAsync();
        var bewaard = await botsing.Formulier("#wijzigen").VerstuurAsync();

        Assert.Equal((HttpStatusCode.OK, adres), (botsing.Status, botsing.Pad));
        Assert.Contains("Een collega was u net voor.", botsing.Tekst, StringComparison.Ordinal);
        Assert.Contains("wie het verzoek deed", botsing.Document.QuerySelector("#nu")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("leerlingen en ouders", botsing.Document.QuerySelector("textarea[name='Invoer.Betrokkenen']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De nieuwe versie staat in het register.", bewaard.Tekst, StringComparison.Ordinal);
        var versies = await _app.VraagAsync(async db => (await db.Verwerkingsactiviteiten.AsNoTracking().ToListAsync(Ct)).Single(a => a.Versies.Count > 1).Versies.OrderBy(v => v.Nummer).Select(v => (v.Nummer, v.Inhoud.Betrokkenen == "leerlingen en ouders", v.Inhoud.Ontvangers == "wie het verzoek deed")).ToList());
        Assert.Equal([(1, false, false), (2, false, true), (3, true, false)], versies);
    }

    [Fact, Regel("R-14-6")]
    public async Task NewEntry_WithATermWithoutReason_ComesBackWithTheSentenceAndAllThatWasTyped_AndThenGoesIn()
    {
        var client = await _app.AlsAsync(Rol.Directeur);
        var formulier = (await Pagina.HaalAsync(client, $"{Lijst}/nieuw")).Formulier();
        foreach (var (veld, tekst) in new[] { ("Naam", "Scholing"), ("Doelen", "=Bijhouden wie welke cursus deed."), ("Betrokkenen", "medewerkers"), ("Gegevens", "naam; cursus"), ("Ontvangers", "niemand"), ("Beveiliging", "wachtwoord") })
            formulier.Zet($"Invoer.{veld}", tekst);

        var terug = await formulier.Zet("Invoer.Bewaartermijnen[1].Wat", "Alles").Zet("Invoer.Bewaartermijnen[1].Termijn", "vier weken").VerstuurAsync();
        var klaar = await terug.Formulier().Zet("Invoer.Bewaartermijnen[1].Reden", "Daarna is het klaar.").VerstuurAsync();

        Assert.Contains("Schrijf op waarom.", terug.Document.GetElementById("Invoer_Bewaartermijnen_1__Reden-fout")?.TextContent ?? terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Scholing", klaar.H1);
        Assert.Contains("Alles: vier weken. Reden: Daarna is het klaar.", klaar.Tekst, StringComparison.Ordinal);

        var antwoord = await client.GetAsync("/verwerkingsregister.csv", Ct);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Ct);
        var tekst2 = Encoding.UTF8.GetString(bytes)[1..];
        Assert.Equal("verwerkingsregister-2026-03-02.csv", antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("Verwerking;\"1. Wie verantwoordelijk is, en de FG\";2. Doelen;", tekst2, StringComparison.Ordinal);
        Assert.Equal(7, tekst2.Split("\r\n")[0].Count(c => c == ';'));
        Assert.Contains(";'=Bijhouden wie welke cursus deed.;", tekst2, StringComparison.Ordinal);
        Assert.Contains(";\"Over wie: medewerkers\nWelke gegevens: naam; cursus\";", tekst2, StringComparison.Ordinal);
        Assert.Equal("2026-03-02", (await _app.VraagAsync(db => db.Journaal.SingleAsync(j => j.Handeling == "VerwerkingsregisterBewaard", Ct))).Bijzonderheid);
    }

    [Fact]
    public async Task Entry_ThatEnded_LeavesRegisterAndFile_AndStaysReadable()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var wijzigen = await (await (await Pagina.HaalAsync(client, Lijst)).VolgAsync("Hulp toewijzen en betalen")).VolgAsync("Wijzig");

        var na = await wijzigen.Formulier("#beeindigen form").VerstuurAsync();
        var lijst = await Pagina.HaalAsync(client, Lijst);

        Assert.Contains("Beëindigd op maandag 2 maart 2026.", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hulp toewijzen en betalen", lijst.Document.QuerySelector("#beeindigd")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hulp toewijzen en betalen", (await Pagina.HaalAsync(client, $"{Lijst}/afdrukken")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hulp toewijzen en betalen", await client.GetStringAsync("/verwerkingsregister.csv", Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(client, wijzigen.Pad)).Status);
    }
}
