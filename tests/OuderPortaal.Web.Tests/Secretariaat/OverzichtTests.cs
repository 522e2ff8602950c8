using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Tests.Secretariaat;

public sealed class OverzichtTests
{
    [Fact, Regel("R-AM-01")]
    public async Task Post_Inlezen_OfTheExample_ReadsEverythingWithItsDocuments()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var vorm = (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "noor.json", "application/json", await Voorbeelden.LeesAsync("noor.json"));
        foreach (var naam in Voorbeelden.Documenten)
            vorm.Bijlage("Documenten", naam, "application/pdf", await Voorbeelden.LeesAsync(naam));

        var klaar = await vorm.VerstuurAsync();

        var overzicht = await app.VraagAsync(db => db.Overzichten.Include(o => o.Documenten).Include(o => o.Gegevens).SingleAsync());
        Assert.Equal($"{basis}", klaar.Pad);
        Assert.Equal(overzicht.AantalGegevens, overzicht.Gegevens.Count);
        Assert.InRange(overzicht.AantalGegevens, 100, 200);
        Assert.Equal(Voorbeelden.Documenten.Count, overzicht.Documenten.Count);
        Assert.Contains($"{overzicht.AantalGegevens} gegevens", klaar.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onzin;nog iets\r\n1;2\r\n", "kolom")]
    [InlineData("categorie;label;waarde;herkomst;herkomst_datum\r\n7a;Naam;Noor;School;2026-13-45\r\n", "Regel 2")]
    public async Task Post_Inlezen_OfABadFile_NamesThePlaceAndStoresNothing(string csv, string verwacht)
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);

        var pagina = await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "fout.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Er is niets ingelezen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(verwacht, pagina.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await app.VraagAsync(db => db.Set<Gegeven>().CountAsync()));
    }

    [Fact]
    public async Task Post_Inlezen_OfABsnWithDots_MasksAndCountsIt()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var csv = "categorie;label;waarde;herkomst\r\n7a;Nummer;Het nummer is 111.222.333;School\r\n";

        var pagina = await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "a.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();

        var gegeven = await app.VraagAsync(db => db.Set<Gegeven>().SingleAsync());
        Assert.DoesNotContain("222", gegeven.Waarde, StringComparison.Ordinal);
        Assert.Contains("Burgerservicenummer onleesbaar gemaakt bij het inlezen: 1 keer", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Inlezen_Of20000Rows_SaysTheLimitAndStoresNothing()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var csv = new StringBuilder("categorie;label;waarde;herkomst\r\n");
        for (var i = 0; i < 20_000; i++)
            csv.Append("7a;Naam;Noor;School\r\n");

        var pagina = await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "a.csv", "text/csv", Encoding.UTF8.GetBytes(csv.ToString())).VerstuurAsync();

        Assert.Contains("10.000", pagina.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(0, await app.VraagAsync(db => db.Set<Gegeven>().CountAsync()));
    }

    [Fact]
    public async Task Post_Inlezen_Of30Megabytes_SaysSoOnTheSamePage()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var groot = new byte[30 * 1024 * 1024];
        Array.Fill(groot, (byte)'a');
        Encoding.UTF8.GetBytes("categorie;label;waarde;herkomst\r\n7a;Naam;").CopyTo(groot, 0);
        for (var i = 200; i < groot.Length; i += 200)
            groot[i] = (byte)'\n';

        var pagina = await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "groot.csv", "text/csv", groot).VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Er is niets ingelezen", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("S-24")]
    public async Task Submit_WhenASourceIsNotTicked_IsRefusedByName_AndWithoutNoodzaakItOnlyWarns()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var csv = "categorie;label;waarde;herkomst\r\n7e;Geloof;Gaat naar de moskee;School\r\n";
        var ingelezen = await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "a.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();

        var zonderBron = await BiedAanAsync(ingelezen);
        await ZoekAsync(client, basis);
        var aangeboden = await BiedAanAsync(await Pagina.HaalAsync(client, basis));

        Assert.Contains("er staat niet bij waarom dit nodig is", ingelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nog niet gezocht in: Dossiersysteem, Mail, Netwerkmap, Papieren map", zonderBron.Tekst, StringComparison.Ordinal);
        Assert.Contains("Laten nakijken", aangeboden.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("S-24")]
    public async Task Import_WithoutHerkomst_IsRefusedWithLineAndColumn()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var csv = "categorie;label;waarde;herkomst\r\n7a;Naam;Noor;\r\n";

        var pagina = await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "a.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();

        Assert.Contains("Regel 2", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("herkomst", pagina.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Regel("R-INZ-9")]
    public async Task Post_Weglaten_ShowsWasAndWordt_NamesOtherPlaces_AndCanBeUndone()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var csv = "categorie;label;waarde;herkomst\r\n7j;Gesprek;Noor zit naast Milan in de klas.;School\r\n7j;Tweede gesprek;Milan praat veel.;School\r\n";
        await (await Pagina.HaalAsync(client, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "a.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();
        var item = await Pagina.HaalAsync(client, $"{basis}/gegevens/1");

        var bekeken = await Plek(item).VerstuurAsync("Bekijk eerst");
        var geenWeglating = await app.VraagAsync(db => db.Set<Weglating>().CountAsync());
        var bewaard = await Plek(bekeken).VerstuurAsync("Laat weg");
        var toch = await bewaard.Formulier("form[action='?handler=Toch']").VerstuurAsync();

        Assert.Contains("Noor zit naast [weggelaten: naam van een ander kind] in de klas.", bekeken.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, geenWeglating);
        Assert.Contains("De woorden 'Milan' staan ook nog in gegeven 2", bewaard.Tekst, StringComparison.Ordinal);
        Assert.Equal(item.Pad, toch.Pad);
        Assert.Contains("Dit krijgt de ouder", toch.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("weggelaten:", toch.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_WhenOpened_IsAFileThatCannotRun_AndOneJournaalRow()
    {
        await using var app = new PortaalApp();
        var (client, basis) = await BegonnenAsync(app);
        var pdf = await Voorbeelden.LeesAsync(Voorbeelden.Documenten[0]);
        var lijst = await (await Pagina.HaalAsync(client, $"{basis}/documenten")).Formulier().Zet("Nieuw.Titel", "Verslag").Bijlage("Nieuw.Bestand", "verslag van Noor.pdf", "application/pdf", pdf).VerstuurAsync();
        var document = await lijst.VolgAsync("Verslag");

        var antwoord = await client.GetAsync($"{document.Pad}/openen");
        var zip = await (await Pagina.HaalAsync(client, $"{basis}/documenten")).Formulier().Zet("Nieuw.Titel", "Zip").Bijlage("Nieuw.Bestand", "x.pdf", "application/pdf", "PK\u0003\u0004"u8.ToArray()).VerstuurAsync();

        Assert.Equal(pdf, await antwoord.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", antwoord.Content.Headers.ContentDisposition!.DispositionType);
        Assert.DoesNotContain("Noor", antwoord.Content.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Contains("sandbox", antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", antwoord.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(antwoord.Headers.CacheControl!.NoStore);
        Assert.Equal(1, await app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "DocumentGeopend")));
        Assert.Contains("Pak het uit", zip.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begin_32TimesAtOnce_MakesOneOverview()
    {
        await using var app = new PortaalApp();
        var fatma = await app.MaakAccountAsync("Fatma", Rol.Secretariaat);
        var (verzoek, _) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, fatma.MedewerkerId);
        var client = await app.AlsAsync(fatma);
        var zaak = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}");

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => client.SendAsync(zaak.Formulier("main .paneel form").Bericht())));

        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(1, await app.VraagAsync(db => db.Overzichten.CountAsync()));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Behandelaar_WhoDoesNotHaveTheRequest_CannotChangeTheOverview()
    {
        await using var app = new PortaalApp();
        var (_, basis) = await BegonnenAsync(app);
        var joris = await app.AlsAsync(Rol.Behandelaar, "Joris");

        var pagina = await (await Pagina.HaalAsync(joris, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "a.csv", "text/csv", "categorie;label;waarde;herkomst\r\n7a;Naam;Noor;School\r\n"u8.ToArray()).VerstuurAsync();

        Assert.Contains("Dit verzoek is van een collega. Neem het eerst over.", pagina.Tekst, StringComparison.Ordinal);
    }

    internal static async Task<(HttpClient Client, string Basis)> BegonnenAsync(PortaalApp app)
    {
        var fatma = await app.MaakAccountAsync("Fatma", Rol.Secretariaat);
        var (verzoek, _) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, fatma.MedewerkerId);
        var client = await app.AlsAsync(fatma);
        await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}")).Formulier("main .paneel form").VerstuurAsync();
        return (client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/overzicht");
    }

    /// <summary>Ticks every source.</summary>
    internal static async Task<Pagina> ZoekAsync(HttpClient client, string basis, Zoekresultaat resultaat = Zoekresultaat.Gevonden)
    {
        var vorm = (await Pagina.HaalAsync(client, $"{basis}/zoeken")).Formulier();
        for (var i = 0; i < 4; i++)
            vorm.Zet($"Bronnen[{i}].Resultaat", resultaat.ToString()).Zet($"Bronnen[{i}].DoorzochtOp", "2026-03-02");
        return await vorm.VerstuurAsync();
    }

    internal static Task<Pagina> BiedAanAsync(Pagina overzicht) => overzicht.Formulier("form[action='?handler=BiedAan']").VerstuurAsync();

    private static Formulier Plek(Pagina pagina) => pagina.Formulier("form:has(textarea)").Zet("Plek.Passage", "Milan").Zet("Plek.Grond", nameof(WeglatingGrond.RechtenVanAnderen)).Zet("Plek.Omschrijving", "naam van een ander kind");
}
