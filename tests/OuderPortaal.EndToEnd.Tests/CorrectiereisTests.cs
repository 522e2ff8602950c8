using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Pages.Directie;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>A mother on her phone reads the overview, points at three lines, reads per line what was decided, puts her own words beside one, and sees who was told.</summary>
[Regel("S-27", "S-29", "R-COR-2", "R-COR-4", "R-COR-9")]
public sealed partial class CorrectiereisTests(Chromium chromium, Portaalserver server) : IClassFixture<Portaalserver>
{
    private const string Begeleiding = "Vier uur per week, rekenen en lezen";
    private const string WaaromGehoor = "Ilyas zit nu vooraan in de klas. Daarvoor hebben wij dit nodig.";
    private const string WaaromScore = "De onderzoeker nam de test zelf af.";
    private const string EigenWoorden = "Ilyas was die dag ziek.\nHij kan meer dan deze score zegt.";

    [Fact]
    public async Task MoederWijstDrieRegelsAan_LeestHetBesluit_EnZietWieHetHoorde()
    {
        await MetEerdereOntvangersAsync();
        var moeder = await server.OpenAsync(chromium.Browser, telefoon: true);
        await moeder.LogInAsync("samira@ouders.example");
        var heen = new Schermteller(moeder, "correctie-heen", ookBreed: false);
        var nummer = await WijsAanAsync(moeder, heen);

        server.App.Klok.Verder(TimeSpan.FromDays(3));
        var fatma = await server.OpenAsync(chromium.Browser);
        await fatma.LogInAsync("fatma@deproeftuin.example");
        var zaak = await BeoordeelAsync(fatma, nummer);
        await TekenAsync(nummer);
        await VoerUitEnVertelAsync(fatma, zaak);

        await moeder.LogInAsync("samira@ouders.example");
        var terug = new Schermteller(moeder, "correctie-terug", ookBreed: false);
        await LeesEnVerklaarAsync(moeder, terug, nummer);

        TestContext.Current.SendDiagnosticMessage($"{heen}\n{terug}");
        Assert.True(heen.Aantal <= 11 && heen.Seconden <= 600, $"{heen}");
        Assert.True(terug.Aantal <= 6, $"{terug}");
        await moeder.Context.CloseAsync();
        await fatma.Context.CloseAsync();
    }

    private static async Task<string> WijsAanAsync(IPage moeder, Schermteller reis)
    {
        await reis.ZieAsync("Dag Samira Amrani");
        await reis.VolgAsync("Bekijk het overzicht");
        await reis.ZieAsync("Alles wat wij over Ilyas hebben");

        await WijsAsync("Extra begeleiding", "Drie uur per week, rekenen", "Verbeteren");
        await reis.TypAsync("Wat moet er staan of erbij?", Begeleiding);
        await reis.KiesAsync("Het is niet waar");
        await reis.KlikAsync("Bewaar en wijs nog iets aan");
        await reis.ZieAsync("Alles wat wij over Ilyas hebben");

        await WijsAsync("Gehoor", "Licht gehoorverlies rechts", "Weghalen");
        await reis.KiesAsync("Weet ik niet");
        await reis.KlikAsync("Bewaar en wijs nog iets aan");
        await reis.ZieAsync("Alles wat wij over Ilyas hebben");

        await WijsAsync("Totaal IQ", "94", "Aanvullen");
        await reis.TypAsync("Wat moet er staan of erbij?", "Ilyas was ziek op de dag van de test.");
        await reis.KiesAsync("Het is niet compleet");
        await reis.KlikAsync("Bewaar en ga verder");

        await reis.ZieAsync("Wat moet er anders?");
        Assert.Equal(3, await moeder.Locator("ol.rijen > li").CountAsync());
        await reis.KlikAsync("Verder");
        await reis.ZieAsync("Hoe wilt u ons antwoord krijgen?");
        await reis.KiesAsync("Online, in dit portaal");
        await reis.KlikAsync("Verder");
        await reis.ZieAsync("Klopt alles?");
        await reis.KlikAsync("Verstuur het verzoek");
        await reis.ZieAsync("Wij hebben uw verzoek");
        return Nummer().Match(await moeder.GetByRole(AriaRole.Main).InnerTextAsync()).Value;

        async Task WijsAsync(string regel, string staatEr, string keuze)
        {
            await reis.VolgAsync($"Klopt dit niet? {regel}");
            await reis.ZieAsync("Wat klopt er niet?");
            await Expect(moeder.GetByText(staatEr, new() { Exact = true })).ToBeVisibleAsync();
            await reis.KiesAsync(keuze);
        }
    }

    /// <summary>Address of the request for staff.</summary>
    private static async Task<string> BeoordeelAsync(IPage fatma, string nummer)
    {
        await fatma.GotoAsync("/secretariaat");
        var zaak = (await fatma.GetByRole(AriaRole.Link, new() { Name = nummer }).First.GetAttributeAsync("href"))!;
        await fatma.GotoAsync(zaak);
        await KlikAsync(fatma, "Ik neem het");
        await fatma.VolgAsync("Beoordeel de onderdelen");
        await fatma.BeeldAsync("correctie-onderdelen");
        await fatma.VolgAsync("1. Extra begeleiding");
        await KiesAsync(fatma, "Een feit", "Wij doen het");
        await fatma.GetByLabel("Dossiersysteem").CheckAsync(new() { Force = true });
        await fatma.BeeldAsync("correctie-onderdeel-feit");
        await KlikAsync(fatma, "Bewaar");

        await KiesAsync(fatma, "Een feit", "Wij doen het niet");
        await WeigerAsync(fatma, Weigeringsgrond.NodigVoorTaak, WaaromGehoor);
        await KiesAsync(fatma, "Het oordeel van een deskundige", "Wij doen het niet");
        await WeigerAsync(fatma, Weigeringsgrond.ProfessioneelOordeel, WaaromScore);

        await fatma.BeeldAsync("correctie-voorleggen");
        await KlikAsync(fatma, "Leg voor aan de directeur");
        return zaak;
    }

    private static async Task WeigerAsync(IPage fatma, Weigeringsgrond grond, string waarom)
    {
        await fatma.GetByLabel("Reden die de verzoeker leest").SelectOptionAsync(grond.ToString());
        await fatma.VulAsync("Waarom?", waarom);
        await fatma.BeeldAsync($"correctie-onderdeel-{grond}");
        await KlikAsync(fatma, "Bewaar");
    }

    /// <summary>The page of the directeur is walked in the journey of an inzageverzoek.</summary>
    private Task<bool> TekenAsync(string nummer) => server.App.BewaarAsync(async db =>
    {
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Nummer == nummer);
        var (klok, marleen) = (server.App.Klok.Nu, (await db.Users.SingleAsync(u => u.Email == "marleen@deproeftuin.example")).MedewerkerId);
        await using var scope = server.App.Services.CreateAsyncScope();
        var bekendmaking = ActivatorUtilities.CreateInstance<Bekendmaking>(scope.ServiceProvider, db);
        await bekendmaking.MaakBekendAsync(await Zaakdossier.LeesAsync(db, verzoek, klok, CancellationToken.None), marleen, Bekendmakingswijze.Portaal, Amsterdam.Datum(klok), klok, CancellationToken.None);
        return true;
    });

    private static async Task VoerUitEnVertelAsync(IPage fatma, string zaak)
    {
        await fatma.GotoAsync(zaak);
        await fatma.VolgAsync("Voer uit en vink af");
        await fatma.BeeldAsync("correctie-uitvoeren");
        await KlikAsync(fatma, "Het is gedaan");
        await fatma.VolgAsync("Vertel het wie de gegevens eerder kreeg");
        await fatma.BeeldAsync("correctie-kennisgevingen-te-doen");
        // Of the school that it came from there is no address yet: the field for it stands open.
        var school = fatma.Locator("section, .deel").Filter(new() { Has = fatma.GetByRole(AriaRole.Heading, new() { Name = "Basisschool Het Kompas" }) }).Last;
        await school.GetByLabel("Postadres").FillAsync("Schoolplein 2, 1002 CD Voorbeeldstad");
        await school.GetByRole(AriaRole.Button, new() { Name = "Bewaar het adres" }).ClickAsync();
        await KlikAsync(fatma, "Zet de brieven klaar");
        await fatma.BeeldAsync("correctie-kennisgevingen-klaar");
        await fatma.VolgAsync("Druk ze af");
        await fatma.BeeldAsync("correctie-kennisgevingen-brieven");
        await KlikAsync(fatma, "Alle brieven zijn verstuurd");
        await fatma.BeeldAsync("correctie-kennisgevingen-verstuurd");
        await KlikAsync(fatma, "Jeugdhulp Oost heeft het verwerkt");
    }

    private async Task LeesEnVerklaarAsync(IPage moeder, Schermteller reis, string nummer)
    {
        const string kop = "Iets veranderen in het dossier van Ilyas";
        await reis.ZieAsync("Dag Samira Amrani");
        await moeder.GetByRole(AriaRole.Listitem).Filter(new() { HasText = nummer }).GetByRole(AriaRole.Link).First.ClickAsync();
        await reis.ZieAsync(kop);
        var punten = moeder.Locator("#punten > ol > li");
        foreach (var (punt, woorden) in new[] { (0, $"Dit doen wij. Gedaan op {Datumtekst.Voluit(Amsterdam.Datum(server.App.Klok.Nu))}."), (1, WaaromGehoor), (2, WaaromScore) })
            await Expect(punten.Nth(punt)).ToContainTextAsync(woorden);

        await punten.Nth(2).GetByRole(AriaRole.Link, new() { Name = "Schrijf wat u ervan vindt" }).ClickAsync();
        await reis.ZieAsync("Schrijf wat u ervan vindt");
        await reis.TypAsync("Uw verklaring", EigenWoorden);
        await reis.KlikAsync("Bekijk hoe het wordt");
        await reis.ZieAsync("Weet u het zeker?");
        await reis.KlikAsync("Ja, zet dit erbij");
        await reis.ZieAsync(kop);
        await Expect(punten.Nth(2).GetByRole(AriaRole.Blockquote)).ToHaveTextAsync(EigenWoorden);

        // Three had it: the two that it was given to, and the school that it came from. Who had something else is not there.
        Assert.Equal(["Jeugdhulp Oost", "Schoolbestuur De Bron", "Basisschool Het Kompas"], await moeder.Locator("#ontvangers h3").AllInnerTextsAsync());
        Assert.All(await moeder.Locator("#ontvangers strong").AllInnerTextsAsync(), stand => Assert.StartsWith("\u2713", stand, StringComparison.Ordinal));
        await Expect(moeder.Locator("#ontvangers li").First).ToContainTextAsync("De ontvanger bevestigde dat.");
        await moeder.VolgAsync("Wij doen een deel");
        await reis.ZieAsync("Wij doen een deel van wat u vraagt");
    }

    /// <summary>Two had what is wrong, one had something else.</summary>
    private Task<bool> MetEerdereOntvangersAsync() => server.App.BewaarAsync(async db =>
    {
        if (await db.Verstrekkingen.AnyAsync())
            return false;
        var ilyas = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Kenmerk == "D-1002");
        foreach (var (naam, soort, wat, dag) in new[]
        {
            ("Jeugdhulp Oost", OntvangerSoort.Overheid, Categorie.C7f, new DateOnly(2025, 9, 8)), ("Schoolbestuur De Bron", OntvangerSoort.BevoegdGezagSchool, Categorie.C7f, new DateOnly(2025, 11, 3)),
            ("Logopedie Van Dam", OntvangerSoort.Overheid, Categorie.C7d, new DateOnly(2025, 11, 4)),
        })
        {
            var gegeven = new VerstrekkingGegevens(naam, soort, "Postbus 1, 1000 AB Voorbeeldstad", [wat], dag, Verstrekkingswijze.Post, default);
            db.Add(Verstrekking.LegVast(ilyas, gegeven, new([], Domain.Rol.Secretariaat, null, new HashSet<Categorie>()), Zaken.Iemand, server.App.Klok.Nu));
        }

        return true;
    });

    private static async Task KiesAsync(IPage pagina, params string[] antwoorden)
    {
        foreach (var antwoord in antwoorden)
            await pagina.GetByRole(AriaRole.Radio, new() { Name = antwoord, Exact = true }).CheckAsync(new() { Force = true });
    }

    /// <summary>Presses a button and waits until its answer is there: a next step must not overtake it.</summary>
    private static async Task KlikAsync(IPage pagina, string naam)
    {
        await pagina.KlikAsync(naam);
        await pagina.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    [GeneratedRegex(@"COR-\d{4}-\d{5}", RegexOptions.NonBacktracking)]
    private static partial Regex Nummer();
}
