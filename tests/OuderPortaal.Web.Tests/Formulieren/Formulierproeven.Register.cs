using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>The register of pupils, who may act for them, birthdays.</content>
internal static partial class Formulierproeven
{
    private static Dictionary<string, Formulierproef> Register => new()
    {
        ["/secretariaat/leerlingen"] = Op("Fatma", _ => "/secretariaat/leerlingen", gevolg: Gevolg.Niets, vul: f => f.Zet("Vraag", "Noor")),
        ["/secretariaat/leerlingen/toevoegen"] = Op("Fatma", _ => "/secretariaat/leerlingen/toevoegen", vul: f => f.Zet("Invoer.Kenmerk", "D-2000").Zet("Invoer.Voornaam", "Pip").Zet("Invoer.Achternaam", "Vos")
            .Zet("Invoer.Geboortedatum.Dag", "6").Zet("Invoer.Geboortedatum.Maand", "5").Zet("Invoer.Geboortedatum.Jaar", "2017")),
        ["/secretariaat/leerlingen/{id}/wijzigen"] = Leerling("/wijzigen", "", vul: f => f.Zet("Invoer.School", "Basisschool De Vuurtoren")),
        ["/secretariaat/leerlingen/{id}/contact/{wie:guid?}"] = new("Fatma", ContactAsync),
        ["/secretariaat/leerlingen/{id}/contact/{wie:guid?}?Verwijder"] = new("Fatma", async (s, client) =>
        {
            var leerling = await (await ContactAsync(s, client)).VerstuurAsync();
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, leerling.Document.QuerySelectorAll("a[href*='/contact/']").Select(a => a.GetAttribute("href")!).First(h => h.Split('/')[^1].Length == 36)), "Verwijder");
        }),
        ["/secretariaat/leerlingen/{id}?Traject"] = Leerling("", "Traject", vul: f => f.Zet("Traject.Soort", nameof(TrajectSoort.Advies)).Zet("Traject.Begin", "2026-02-02")),
        ["/secretariaat/leerlingen/{id}?BeeindigLink"] = Leerling("", "BeeindigLink"),
        ["/secretariaat/leerlingen/{id}?Betrek"] = Leerling("", "Betrek", vul: f => f.Zet("Collega", f.Keuzes("Collega")[^1])),
        ["/secretariaat/leerlingen/{id}?BeeindigBetrokkenheid"] = Leerling("", "BeeindigBetrokkenheid"),
        ["/secretariaat/leerlingen/inlezen"] = new("Fatma", (_, client) => RoosterAsync(client)),
        ["/secretariaat/leerlingen/inlezen/{id}?Bevestig"] = new("Fatma", async (_, client) => Formulierproef.Eerste(await (await RoosterAsync(client)).VerstuurAsync(), "Bevestig")),
        ["/secretariaat/leerlingen/inlezen/{id}?Weggooien"] = new("Fatma", async (_, client) => Formulierproef.Eerste(await (await RoosterAsync(client)).VerstuurAsync(), "Weggooien"), "Gooi"),

        // Who may act for a pupil
        ["/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/bezwaar"] = Link("Fatma", "Noor", "Iemand maakt bezwaar", vul: f => f.Zet("Bezwaar.Van", "Ans Peters").Zet("Bezwaar.Weg", nameof(Bezwaarweg.Brief)).Zet("Bezwaar.OntvangenOp", "2026-03-02")),
        ["/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/hercontrole"] = Link("Fatma", "Noor", "Gezag nakijken", vul: f => f.Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02")),
        ["/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/hercontrole?Signaal"] = Link("Fatma", "Noor", "Gezag nakijken", "Signaal"),
        ["/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/wilsonbekwaam"] = Link("Marleen", "Lotte Jansma", "Kan de leerling dit zelf beslissen?", vul: f => f
            .Zet("Besluit.Deskundige", "Dr. A. de Graaf, orthopedagoog").Zet("Besluit.VerklaringOp", "2026-02-16").Zet("Besluit.FgAdviesOp", "2026-02-23")
            .Zet("Besluit.Motivering", "Lotte overziet niet wat het delen van deze gegevens betekent.").Zet("Besluit.TotEnMet", "2026-12-31")),
        ["/secretariaat/leerlingen/{id}/bezwaar/{bezwaar}"] = Link("Marleen", "Daan van den Berg", "Bezwaar, nog niet beslist", vul: f => f
            .Zet("Besluit.Uitkomst", nameof(ConflictUitkomst.Handhaven)).Zet("Besluit.FgAdviesOp", "2026-03-02").Zet("Besluit.Motivering", "Er is geen beschikking die dit beperkt.")),
        ["/secretariaat/leerlingen/{id}/bezwaar/{bezwaar}/bevestiging"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await (await (await LeerlingAsync(s, client, "Daan van den Berg")).VolgAsync("Bezwaar, nog niet beslist")).VolgAsync("Bekijk de brief"))),

        // Birthdays
        ["/secretariaat/verjaardagen"] = new("Fatma", async (s, client) =>
        {
            await s.App.DoeAsync<LeeftijdJob>(job => job.RunAsync(CancellationToken.None));
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/verjaardagen"));
        }),
        ["/secretariaat/verjaardagen/melding/{id}"] = new("Fatma", async (s, client) =>
        {
            var leerling = await s.App.SchrijfInAsync("Bo", "Visser", new DateOnly(2009, 6, 15));
            var (lijst, code) = await MeldingAsync(s, client);
            return Formulierproef.Eerste(await lijst.VolgAsync("Zoek de leerling"))
                .Zet("Gezien.Code", code).Zet("Gezien.Leerling", leerling.PubliekId).Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.Op", "2026-03-02");
        }),
        ["/secretariaat/verjaardagen/melding/{id}?Brief"] = new("Fatma", async (s, client) =>
        {
            var leerling = await s.App.SchrijfInAsync("Bo", "Visser", new DateOnly(2009, 6, 15));
            return Formulierproef.Eerste(await (await MeldingAsync(s, client)).Lijst.VolgAsync("Zoek de leerling"), "Brief").Zet("leerling", leerling.PubliekId);
        }),
        ["/secretariaat/verjaardagen/melding/{id}?Verstuurd"] = new("Fatma", async (s, client) =>
        {
            var leerling = await s.App.SchrijfInAsync("Bo", "Visser", new DateOnly(2009, 6, 15));
            var melding = await (await MeldingAsync(s, client)).Lijst.VolgAsync("Zoek de leerling");
            return Formulierproef.Eerste(await Formulierproef.Eerste(melding, "Brief").Zet("leerling", leerling.PubliekId).VerstuurAsync(), "Verstuurd");
        }),
        ["/secretariaat/verjaardagen/melding/{id}?Terzijde"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await (await MeldingAsync(s, client)).Lijst.VolgAsync("Zoek de leerling"), "Terzijde")),
    };

    private static Formulierproef Leerling(string pagina, string handler, Action<Formulier>? vul = null) => new("Fatma", async (s, client) =>
    {
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{s.Leerling("Noor")}{pagina}"), handler);
        vul?.Invoke(formulier);
        return formulier;
    });

    private static async Task<Formulier> ContactAsync(Demostand stand, HttpClient client) =>
        Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{stand.Leerling("Mila")}/contact")).Zet("Persoon.Naam", "Piet Bakker").Zet("Persoon.Relatie", nameof(Contactrelatie.Voogd));

    internal static async Task<Formulier> RoosterAsync(HttpClient client) => (await Pagina.HaalAsync(client, "/secretariaat/leerlingen/inlezen")).Formulier("main form[method=post]")
        .Bijlage("Bestand", "rooster.csv", "text/csv", await Voorbeelden.LeesAsync("leerlingen.csv"));

    private static Task<Pagina> LeerlingAsync(Demostand stand, HttpClient client, string leerling) => Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{stand.Leerling(leerling)}");

    /// <summary>A page about the first link of this pupil, by the text that leads there.</summary>
    private static Formulierproef Link(string wie, string leerling, string linktekst, string handler = "", Action<Formulier>? vul = null) => new(wie, async (s, client) =>
    {
        var formulier = Formulierproef.Eerste(await (await LeerlingAsync(s, client, leerling)).VolgAsync(linktekst), handler);
        vul?.Invoke(formulier);
        return formulier;
    });

    /// <summary>Somebody of 16 says who she is: the list at the secretariaat, and the code that she sees.</summary>
    private static async Task<(Pagina Lijst, string Code)> MeldingAsync(Demostand stand, HttpClient client)
    {
        var wie = (await Pagina.HaalAsync(stand.Browser("Karin"), "/mijn/zestien")).Formulier();
        IkBen(wie);
        var gemeld = await wie.VerstuurAsync();
        return (await Pagina.HaalAsync(client, "/secretariaat/verjaardagen"), gemeld.Document.QuerySelector("main .nummer")!.TextContent);
    }

    /// <summary>Public id of what she said.</summary>
    internal static async Task<string> MeldAsync(Demostand stand) =>
        (await MeldingAsync(stand, stand.Browser("Fatma"))).Lijst.Document.QuerySelector("main a[href*='/melding/']")!.GetAttribute("href")!.Split('/')[^1];
}
