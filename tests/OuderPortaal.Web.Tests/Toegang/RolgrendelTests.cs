using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Tests;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Formulieren;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>
/// Where a page itself asks for a role (<c>User.Is</c>), besides the policy of its folder: somebody whom the policy lets in is refused with a form that is right in every other way,
/// and is not once that role is given after the policy was judged. So each of these decisions keeps people out by itself, and each is seen when it is left open.
/// </summary>
[Regel("R-SEC-5", "R-AM-07")]
public sealed partial class RolgrendelTests(RolgrendelTests.Opstelling opstelling) : IClassFixture<RolgrendelTests.Opstelling>
{
    private const string Leerling = "/secretariaat/leerlingen/{id}";
    private const string Zaak = "/secretariaat/verzoeken/{id}";
    private const string Vernietigen = "/secretariaat/bewaartermijnen/te-vernietigen/{id}";
    private const string Bezwaar = $"{Leerling}/bezwaar/{{bezwaar}}";

    /// <summary>Which forms and pages prove the decision in a file; without any, what it decides instead, and where that is tested.</summary>
    private static readonly Dictionary<string, (string[] Formulieren, string[] Paginas, string Anders)> Plaatsen = new(StringComparer.Ordinal)
    {
        ["Pages/Secretariaat/Leerlingen/Bekijken.cshtml.cs"] = ([$"{Leerling}?Traject", $"{Leerling}?BeeindigLink", $"{Leerling}?Betrek", $"{Leerling}?BeeindigBetrokkenheid"], [], ""),
        ["Pages/Secretariaat/Leerlingen/Verstrekkingen.cshtml.cs"] = ([$"{Leerling}/verstrekkingen?Uitgevoerd", $"{Leerling}/verstrekkingen?Vervallen"], [], ""),
        ["Pages/Secretariaat/Leerlingen/Toestemmingen.cshtml.cs"] = ([$"{Leerling}/toestemmingen?Ingetrokken"], [], ""),
        ["Pages/Secretariaat/Leerlingen/Informatiebericht.cshtml.cs"] =
            ([$"{Leerling}/informatiebericht?Verzonden", $"{Leerling}/informatiebericht?NietNodig", $"{Leerling}/informatiebericht?Onbestelbaar"], [], ""),
        ["Pages/Secretariaat/Leerlingen/Inzageverleningen.cshtml.cs"] = ([$"{Leerling}/inzageverleningen"], [], ""),
        ["Pages/Secretariaat/Leerlingen/BezwaarBevestiging.cshtml.cs"] = ([$"{Bezwaar}/bevestiging"], [], ""),
        ["Pages/Secretariaat/Leerlingen/Bezwaar.cshtml.cs"] = ([Bezwaar], [], ""),
        ["Pages/Secretariaat/Leerlingen/Bezwaarpagina.cs"] = ([], [Bezwaar, $"{Bezwaar}/bevestiging"], ""),
        ["Pages/Secretariaat/Bewaartermijnen/Vernietigen.cshtml.cs"] = ([$"{Vernietigen}?Bevestig"], [], ""),
        ["Pages/Secretariaat/Bereik.cs"] = ([], [Leerling, Zaak], ""),
        ["Pages/Secretariaat/Leerlingen/Verstrekkingpagina.cs"] = ([], [], "which grounds may be chosen (Verstrekkingstoets)"),
        ["Pages/Secretariaat/Zaakpagina.cs"] =
        (
            [
                $"{Zaak}/onderdelen/{{nummer:int}}", $"{Zaak}/onderdelen", $"{Zaak}/opheffen", $"{Zaak}/opheffen?HefOp", $"{Zaak}/uitvoeren",
                $"{Zaak}/extra-kopie", $"{Zaak}/informatie", $"{Zaak}/overzicht", $"{Zaak}/overzicht?BiedAan", $"{Zaak}/overzicht?Voorstellen",
                $"{Zaak}/overzicht/zoeken", $"{Zaak}/overzicht/inlezen", $"{Zaak}/overzicht/leegmaken", $"{Zaak}/overzicht/gegevens/{{nummer:int}}", $"{Zaak}/overzicht/gegevens/{{nummer:int}}?Toch",
                $"{Zaak}/overzicht/documenten", $"{Zaak}/overzicht/documenten/{{document:guid}}", $"{Zaak}/overzicht/documenten/{{document:guid}}?Toch", $"{Zaak}/overzicht/documenten/{{document:guid}}?Verwijder",
            ],
            [],
            ""
        ),
        ["Pages/Secretariaat/Verzoeken/Behandelen.cshtml.cs"] = ([], [], "which buttons are shown; the pages behind them have roles of their own"),
        ["Pages/Secretariaat/Klachten/Behandelen.cshtml.cs"] = ([], [], "which steps are shown; the pages behind them have roles of their own"),
        ["Pages/Secretariaat/Klachten/Tekenen.cshtml.cs"] = ([], [], "in whose name somebody signs; who may is decided by the complaint (KlachtTests)"),
        ["Ochtend/Ochtendteller.cs"] = ([], [], "which numbers the morning mail has (OchtendstandTests)"),
        ["Pages/Secretariaat/Kantoor/Bekijken.cshtml.cs"] = (["/secretariaat/kantoor/sluiting/{id}"], [], ""),
        ["Pages/Secretariaat/Kantoor/Vervangen.cshtml.cs"] = ([], [], "for whom somebody may arrange it: for oneself, or as secretariaat for all (KantoorTests)"),
        ["Pages/Instellingen/Reglement.cshtml.cs"] = (["/beheer/reglement", "/beheer/reglement?Terug"], [], ""),
        ["Taken/Takenlijst.cs"] = ([], [], "which tasks a behandelaar sees (TakenTests), and whether one leads to a pupil"),
    };

    /// <summary>Who is let in by the policy and not by the page, and the role that the page asks.</summary>
    public static TheoryData<string, string, Rol> Formulieren =>
        [.. Plaatsen.Values.SelectMany(p => p.Formulieren).Where(f => !f.StartsWith(Zaak, StringComparison.Ordinal)).Select(f => f switch
        {
            $"{Vernietigen}?Bevestig" => (f, "Marleen", Rol.Secretariaat),
            "/beheer/reglement" or "/beheer/reglement?Terug" => (f, "Ilse", Rol.Directeur),
            Bezwaar => (f, "Fatma", Rol.Directeur),
            $"{Bezwaar}/bevestiging" => (f, "Marleen", Rol.Secretariaat),
            _ => (f, "Joris", Rol.Secretariaat),
        })];

    /// <summary>Of a request that a colleague has.</summary>
    public static TheoryData<string> VanCollega => [.. Plaatsen.Values.SelectMany(p => p.Formulieren).Where(f => f.StartsWith(Zaak, StringComparison.Ordinal))];

    private static readonly (string Route, string Over, string Wie)[] Bezoeken =
    [
        (Bezwaar, Toegangsadressen.Leerling + "Daan van den Berg", "Joris"),
        ($"{Bezwaar}/bevestiging", Toegangsadressen.Leerling + "Daan van den Berg", "Joris"),
        (Leerling, "Youssef, Ilyas", "Eva"),
        (Zaak, "Youssef, Ilyas", "Eva"),
    ];

    public static TheoryData<string, string, string> Paginas => [.. Bezoeken];

    [Fact]
    public void EveryFileThatAsksForARole_HasItsProofOrSaysWhatItDecidesInstead()
    {
        var bron = Werkmap.Pad("src", "OuderPortaal.Web");
        var bestanden = Directory.EnumerateFiles(bron, "*.cs", SearchOption.AllDirectories).Select(b => Path.GetRelativePath(bron, b).Replace('\\', '/'))
            .Where(b => !b.StartsWith("obj/", StringComparison.Ordinal) && !b.StartsWith("bin/", StringComparison.Ordinal) && Vraag().IsMatch(File.ReadAllText(Path.Combine(bron, b))));

        Assert.Equal(Plaatsen.Keys.Order(StringComparer.Ordinal), bestanden.Order(StringComparer.Ordinal));
        Assert.All(Plaatsen.Values, p => Assert.NotEqual(p.Anders.Length == 0, p is { Formulieren.Length: 0, Paginas.Length: 0 }));
        Assert.Equal(Plaatsen.Values.SelectMany(p => p.Paginas).Order(StringComparer.Ordinal), Bezoeken.Select(b => b.Route).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Formulieren))]
    public async Task RightForm_OfSomebodyWithoutTheRole_IsRefused_AndIsNotOnceThatRoleIsLeftOpen(string formulier, string wie, Rol rol)
    {
        var dicht = await VerstuurAsync(formulier, wie, open: null);
        var open = await VerstuurAsync(formulier, wie, rol);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (dicht.Status, open.Status));
    }

    [Theory, MemberData(nameof(VanCollega))]
    public async Task RightForm_OnARequestOfAColleague_IsRefusedInWords_AndIsNotOnceTheRoleOfTheSecretariaatIsLeftOpen(string formulier)
    {
        var dicht = await VerstuurAsync(formulier, "Joris", open: null, vanCollega: true);
        var open = await VerstuurAsync(formulier, "Joris", Rol.Secretariaat, vanCollega: true);

        Assert.Contains("Dit verzoek is van een collega. Neem het eerst over.", dicht.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (dicht.Status, open.Status));
    }

    [Theory, MemberData(nameof(Paginas))]
    public async Task Page_OfSomebodyWithoutTheRole_IsNotThere_AndIsOnceThatRoleIsLeftOpen(string route, string over, string wie)
    {
        await opstelling.Stand.HerstelAsync();
        var adres = await new Toegangsadressen(opstelling.Stand).VanAsync(new(route, over, []));

        var dicht = await opstelling.MetAsync(null, () => opstelling.Stand.Kaal(wie).GetAsync(adres, TestContext.Current.CancellationToken));
        var open = await opstelling.MetAsync(Rol.Secretariaat, () => opstelling.Stand.Kaal(wie).GetAsync(adres, TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (dicht.StatusCode, open.StatusCode));
    }

    /// <summary>Filled in by who may, sent by who may not.</summary>
    private async Task<(HttpStatusCode Status, string Tekst)> VerstuurAsync(string formulier, string wie, Rol? open, bool vanCollega = false)
    {
        await opstelling.Stand.HerstelAsync();
        if (vanCollega)
            await opstelling.Stand.App.VraagAsync(db => db.Verzoeken.ExecuteUpdateAsync(s => s.SetProperty(v => v.BehandelaarId, opstelling.Stand.Account("Eva").MedewerkerId)));
        var proef = Formulierproeven.Alle[formulier];
        var ingevuld = await proef.Vul(opstelling.Stand, opstelling.Stand.Browser(proef.Wie));
        var eigen = (await Pagina.HaalAsync(opstelling.Stand.Browser(wie), "/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var bericht = ingevuld.ZetOngezien("__RequestVerificationToken", eigen).Bericht(proef.Knop);
        using var antwoord = await opstelling.MetAsync(open, () => opstelling.Stand.Kaal(wie).SendAsync(bericht, TestContext.Current.CancellationToken));
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex(@"\b(?:User|Gebruiker)\.Is\(Rol\.", RegexOptions.None, 1000)]
    private static partial Regex Vraag();

    /// <summary>The demo people, in a program in which everybody can be given one role more after the policies.</summary>
    public sealed class Opstelling : IAsyncLifetime
    {
        internal Demostand Stand { get; } = new();

        public async ValueTask InitializeAsync()
        {
            Stand.App.Met(diensten => diensten.AddTransient<PolicyEvaluator>().AddSingleton<OpenGrendel>().AddSingleton<IPolicyEvaluator>(s => s.GetRequiredService<OpenGrendel>()));
            await Stand.InitializeAsync();
        }

        internal async Task<T> MetAsync<T>(Rol? rol, Func<Task<T>> werk)
        {
            var open = Stand.App.Services.GetRequiredService<OpenGrendel>();
            open.Rol = rol;
            try
            {
                return await werk();
            }
            finally
            {
                open.Rol = null;
            }
        }

        public ValueTask DisposeAsync() => Stand.DisposeAsync();
    }
}
