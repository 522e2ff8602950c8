using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>The main job, as people do it: a mother on her phone, the secretariaat at a desk, a second pair of eyes, the directeur, and the mother again.</summary>
[Regel("S-01", "S-25")]
public sealed partial class InzagereisTests(Chromium chromium, Portaalserver server) : IClassFixture<Portaalserver>
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task MoederVraagtInzage_SecretariaatGeeftVrij_MoederDownloadt(bool script)
    {
        var moeder = await server.OpenAsync(chromium.Browser, telefoon: true, script);
        await moeder.LogInAsync("nadia@ouders.example");
        var nummer = await VraagInzageAsync(moeder);

        var fatma = await server.OpenAsync(chromium.Browser, script: script);
        await fatma.LogInAsync("fatma@deproeftuin.example");
        await NeemAanAsync(fatma, nummer);
        await StelSamenAsync(fatma);

        var joris = await server.OpenAsync(chromium.Browser, script: script);
        await joris.LogInAsync("joris@deproeftuin.example");
        await OpenZaakAsync(joris, nummer);
        await Klik(joris, "Kijk het na");
        await joris.GetByLabel("Typ de voornaam van de leerling").FillAsync("Noor");
        await Knop(joris, "Geef vrij en leg voor aan de directeur");
        await Expect(joris.GetByText("De directeur tekent")).ToBeVisibleAsync();

        var marleen = await server.OpenAsync(chromium.Browser, telefoon: true, script);
        await marleen.LogInAsync("marleen@deproeftuin.example");
        await marleen.GotoAsync("/directie");
        await marleen.GetByRole(AriaRole.Link, new() { Name = nummer }).First.ClickAsync();
        await Knop(marleen, "Teken deze beslissing");

        await moeder.GotoAsync("/mijn");
        await BekijkEnDownloadAsync(moeder, nummer);
        foreach (var pagina in (IPage[])[moeder, fatma, joris, marleen])
            await pagina.Context.CloseAsync();
    }

    private static async Task<string> VraagInzageAsync(IPage moeder)
    {
        await moeder.GotoAsync("/mijn/verzoeken/nieuw");
        await Kies(moeder, "Mijn kind");
        await Kies(moeder, "Noor");
        await Kies(moeder, "Online, in dit portaal");
        await Expect(moeder.GetByRole(AriaRole.Heading, new() { Name = "Klopt alles?" })).ToBeVisibleAsync();
        await Knop(moeder, "Verstuur");

        await Expect(moeder.GetByText("maandag 30 maart 2026").First).ToBeVisibleAsync();
        return Nummer().Match(await moeder.Locator("main").InnerTextAsync()).Value;
    }

    private static async Task NeemAanAsync(IPage fatma, string nummer)
    {
        await OpenZaakAsync(fatma, nummer);
        await Knop(fatma, "Ik neem het");
        if (await fatma.GetByRole(AriaRole.Link, new() { Name = "Leg het gezag vast" }).CountAsync() > 0)
        {
            await Klik(fatma, "Leg het gezag vast");
            await Knop(fatma, "Gebruik deze");
        }

        await Knop(fatma, "Begin het overzicht");
    }

    private static async Task StelSamenAsync(IPage fatma)
    {
        var uitkomsten = fatma.GetByLabel("Resultaat");
        for (var i = 0; i < await uitkomsten.CountAsync(); i++)
            await uitkomsten.Nth(i).SelectOptionAsync(i == 0 ? "Gevonden" : "NietsGevonden");
        await Knop(fatma, "Bewaar");

        await Naar(fatma, "Bestand inlezen");
        await fatma.GetByLabel("Bestand met gegevens").SetInputFilesAsync(Voorbeeld("noor.json"));
        await fatma.GetByLabel("Documenten die het bestand noemt").SetInputFilesAsync(Directory.GetFiles(Voorbeelden, "*.pdf"));
        await Knop(fatma, "Lees in");
        await Expect(fatma.GetByText("121").First).ToBeVisibleAsync();

        await fatma.GotoAsync(fatma.Url.Split("/overzicht")[0] + "/overzicht/gegevens/80");
        await fatma.GetByLabel("Deze woorden weglaten").FillAsync("Daan de Wit");
        await fatma.GetByLabel("Grond die de ouder leest").SelectOptionAsync("RechtenVanAnderen");
        await fatma.GetByLabel("Wat er weg is, zonder het te noemen").FillAsync("naam van een ander kind");
        await Knop(fatma, "Laat weg");

        await fatma.GotoAsync(fatma.Url.Split("/overzicht")[0] + "/overzicht");
        await Knop(fatma, "Bied aan ter controle");
        await Expect(fatma.GetByText("Een ander kijkt het na")).ToBeVisibleAsync();
    }

    private static async Task BekijkEnDownloadAsync(IPage moeder, string nummer)
    {
        await moeder.GotoAsync("/mijn");
        await moeder.GetByRole(AriaRole.Listitem).Filter(new() { HasText = nummer }).GetByRole(AriaRole.Link).First.ClickAsync();
        await moeder.GotoAsync(moeder.Url + "/overzicht");
        await Expect(moeder.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Noor");
        await Expect(moeder.GetByText("naam van een ander kind").First).ToBeVisibleAsync();

        var download = await moeder.RunAndWaitForDownloadAsync(() => moeder.GetByRole(AriaRole.Link, new() { Name = "Download" }).First.ClickAsync());
        Assert.DoesNotContain("Noor", download.SuggestedFilename, StringComparison.Ordinal);
        var map = Directory.CreateTempSubdirectory("ouderportaal-zip").FullName;
        await using (var zip = await download.CreateReadStreamAsync())
            await ZipFile.ExtractToDirectoryAsync(zip, map);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(map, "gegevensoverzicht.json")));
        Assert.Equal(nummer, json.RootElement.GetProperty("verzoek").GetProperty("nummer").GetString());
        Assert.Equal(4, Directory.GetFiles(Path.Combine(map, "documenten")).Length);

        var los = await moeder.Context.Browser!.NewContextAsync(new() { Offline = true, JavaScriptEnabled = false });
        var bestand = await los.NewPageAsync();
        await bestand.GotoAsync("file://" + Path.Combine(map, "overzicht.html"));
        await Expect(bestand.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Noor");
        await los.CloseAsync();
        Directory.Delete(map, recursive: true);
    }

    private static async Task OpenZaakAsync(IPage pagina, string nummer)
    {
        await pagina.GotoAsync("/secretariaat");
        await pagina.GetByRole(AriaRole.Link, new() { Name = nummer }).First.ClickAsync();
    }

    private static async Task Kies(IPage pagina, string antwoord)
    {
        await pagina.GetByRole(AriaRole.Radio, new() { Name = antwoord }).First.CheckAsync(new() { Force = true });
        await Knop(pagina, "Verder");
    }

    /// <summary>Presses a button and waits until its answer is there: a next step must not overtake it.</summary>
    private static async Task Knop(IPage pagina, string naam)
    {
        await pagina.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = naam }).First.ClickAsync();
        await pagina.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static Task Klik(IPage pagina, string naam) => pagina.GetByRole(AriaRole.Link, new() { Name = naam }).First.ClickAsync();

    private static async Task Naar(IPage pagina, string naam)
    {
        await pagina.GotoAsync(pagina.Url.Split("/overzicht")[0] + "/overzicht");
        await Klik(pagina, naam);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static string Voorbeelden => Path.Combine(Bron(AppContext.BaseDirectory), "voorbeelden");

    private static string Voorbeeld(string naam) => Path.Combine(Voorbeelden, naam);

    private static string Bron(string map) => Directory.Exists(Path.Combine(map, "voorbeelden")) ? map : Bron(Path.GetDirectoryName(map)!);

    [GeneratedRegex(@"INZ-\d{4}-\d{5}", RegexOptions.NonBacktracking)]
    private static partial Regex Nummer();
}
