using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Briefcodes;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <summary>Every form of the portal with something valid in it. The key is the address of the page as it is routed, with the handler after a question mark.</summary>
internal static class Formulierproeven
{
    private const string Zaak = "/secretariaat/verzoeken/{id}";

    /// <summary>Forms that are not here, and why.</summary>
    public static readonly Dictionary<string, string> Uitgezonderd = new(StringComparer.Ordinal)
    {
        ["/account/uitloggen"] = "logging out twice is logged out",
        ["/account/inloggen"] = "a login makes a session, each of its own; wrong ones are counted (InloggenTests)",
        ["/account/inloggen?Passkey"] = "a ceremony counts once (InloggenTests)",
        ["/account/inloggen/code"] = "a code counts once (InloggenTests)",
        ["/account/inloggen/herstelcode"] = "a code counts once (InloggenTests)",
        ["/account/opnieuw-inloggen"] = "a code counts once (InloggenTests)",
        ["/account/opnieuw-inloggen?Passkey"] = "a ceremony counts once (InloggenTests)",
        ["/account/registreren"] = "same answer for a known and an unknown address, whatever the number (RegistrerenTests)",
        ["/account/wachtwoord-vergeten"] = "same answer for a known and an unknown address, whatever the number (WachtwoordTests)",
        ["/account/bevestigen"] = "a link counts once (RegistrerenTests)",
        ["/account/bevestigen/wachtwoord"] = "a link counts once (RegistrerenTests)",
        ["/account/bevestigen/app"] = "a link counts once (RegistrerenTests)",
        ["/account/wachtwoord-opnieuw"] = "a link counts once (WachtwoordTests)",
        ["/account/authenticator"] = "a code counts once (AccountpaginasTests)",
        ["/account/passkeys"] = "a ceremony counts once (browser tests with a virtual authenticator)",
        ["/account/passkeys?Hernoem"] = "needs a passkey (browser tests with a virtual authenticator)",
        ["/account/passkeys?Verwijder"] = "needs a passkey (browser tests with a virtual authenticator)",
        ["/account/passkey/opties/inloggen"] = "asks the question of a ceremony, each its own",
        ["/account/passkey/opties/nieuw"] = "asks the question of a ceremony, each its own",
        ["/account/passkey/opties/opnieuw"] = "asks the question of a ceremony, each its own",
        ["/account/passkey/opties/toevoegen"] = "asks the question of a ceremony, each its own",
        ["/account/nog-hier"] = "only says that somebody is still there",
        ["/account/e-mailadres"] = "the newest link counts, once (BeheerTests)",
        ["/account/e-mailadres/bevestigen"] = "a link counts once (BeheerTests)",
        ["/account/wachtwoord"] = "the same password twice is the same password; each answer carries the login that goes with it",
        ["/account/herstelcodes"] = "has a test of its own: what is shown works",
        ["/fout/{code:int}"] = "shows an error, whatever was posted",
    };

    /// <summary>Forms that still have to come in below. Nothing may be added here: a new form gets its case.</summary>
    public static readonly string[] Nog =
    [
        "/mijn/zestien", "/mijn/zestien?Bedenk", "/mijn/zestien/{id}/{wat}", "/secretariaat/verjaardagen", "/secretariaat/verjaardagen/melding/{id}", "/secretariaat/verjaardagen/melding/{id}?Terzijde",
        $"{Zaak}/keuze-leerling", $"{Zaak}/balie", $"{Zaak}/ontbreekt", $"{Zaak}/terugbellen", $"{Zaak}/kopie", "/secretariaat/inlogherstel?LaatToe", "/secretariaat/inlogherstel?Weiger",
        "/mijn/code?Aanvragen", $"{Zaak}/overzicht?Voorstellen", "/mijn/machtigingen?Aanvaard", "/mijn/machtigingen/nieuw", "/mijn/machtigingen/{id:guid}/stoppen", "/mijn/verzoeken/{id}/kopie",
        "/secretariaat/leerlingen/{id}/bezwaar/{bezwaar}", "/secretariaat/leerlingen/{id}/bezwaar/{bezwaar}/bevestiging", "/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/bezwaar",
        "/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/hercontrole", "/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/hercontrole?Signaal",
        "/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}/wilsonbekwaam", $"{Zaak}/gezag/afwijzen", $"{Zaak}/gezag/afwijzen?Bewind",
    ];

    public static readonly Dictionary<string, Formulierproef> Alle = new(StringComparer.Ordinal)
    {
        // A parent
        ["/mijn/verzoeken/nieuw"] = Op("Karin", _ => Wizard.Begin, vul: f => f.Zet("Invoer.Onderwerp", "Kind")),
        ["/mijn/verzoeken/nieuw/{concept}/waar"] = Stap("Kind", "waar", f => f.Zet("Invoer.Onderwerp", "IkAlsOuder")),
        ["/mijn/verzoeken/nieuw/{concept}/zelf"] = Stap("IkAlsLeerling", "zelf", f => f.Zet("Invoer.Naam", "Karin de Wit").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2004")),
        ["/mijn/verzoeken/nieuw/{concept}/kind"] = Stap("Kind", "kind", Kind),
        ["/mijn/verzoeken/nieuw/{concept}/naam"] = Stap("IkAlsOuder", "naam", f => f.Zet("Invoer.Naam", "Karin Jansen")),
        ["/mijn/verzoeken/nieuw/{concept}/antwoord"] = new("Karin", async (_, client) => (await NaKindAsync(client)).Formulier().Zet("Invoer.Kanaal", "Digitaal")),
        ["/mijn/verzoeken/nieuw/{concept}/controleren"] = new("Karin", async (_, client) => (await Wizard.TotControleAsync(client)).Formulier(), "Verstuur het verzoek"),
        ["/mijn/verzoeken/nieuw/{concept}/weggooien"] = Stap("Kind", "weggooien", _ => { }),
        ["/mijn/verzoeken/{id}/intrekken"] = Op("Youssef", s => $"/mijn/verzoeken/{s.Zaak("Youssef")}/intrekken"),
        ["/mijn/code"] = new("Nadia", async (s, client) =>
        {
            var tekens = await (await CodeAsync(s)).VerstuurAsync();
            return (await Pagina.HaalAsync(client, "/mijn/code")).Formulier(CodeTests.Vorm).Zet("Brief.Code", tekens);
        }),
        ["/mijn/code?Nieuw"] = new("Nadia", async (s, client) =>
        {
            await (await CodeAsync(s)).VerstuurAsync();
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/mijn/code"), "Nieuw");
        }),

        // The workbench
        [$"{Zaak}?Neem"] = Werk("Karin, Karin", "", "Neem"),
        [$"{Zaak}/toewijzen"] = Werk("Karin, Karin", "/toewijzen", vul: f => f.Zet("Keuze.Behandelaar", f.Keuzes("Keuze.Behandelaar")[0])),
        [$"{Zaak}/ontvangst"] = Werk("Truus", "/ontvangst", vul: f => f.Zet("Ontvangst.Datum", "2026-02-16")),
        [$"{Zaak}/leerling"] = Werk("Truus, Mila", "/leerling", vul: f => f.Zet("Leerling", f.Keuzes("Leerling")[0])),
        [$"{Zaak}/gezag"] = Werk("Youssef", "/gezag", vul: f => f.Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02")),
        [$"{Zaak}/gezag?Bestaand"] = Werk("Youssef", "/gezag", "Bestaand"),
        [$"{Zaak}/bewijs-vragen"] = Werk("Youssef", "/bewijs-vragen", vul: Bewijs),
        [$"{Zaak}/bewijs-vragen?Bekijk"] = Werk("Youssef", "/bewijs-vragen", "Bekijk", "Bekijk de brief", Gevolg.Niets, Bewijs),
        [$"{Zaak}/bewijs-ontvangen"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Truus")}")).VolgAsync("Bewijs is binnen"))
            .Zet("Levering.GeleverdOp", "2026-03-02").Zet("Levering.Oordeel", nameof(BewijsOordeel.Goed))),
        [$"{Zaak}/vertraging"] = Werk("Youssef", "/vertraging", vul: f => f.Zet("Datum.VerwachtOp", "2026-04-02")),
        [$"{Zaak}/voorstellen"] = Werk("Karin, Finn", "/voorstellen", vul: Voorstel),
        [$"{Zaak}/voorstellen?Bekijk"] = Werk("Karin, Finn", "/voorstellen", "Bekijk", "Bekijk de brief", Gevolg.Niets, Voorstel),
        ["/secretariaat/verzoeken/invoeren"] = Op("Fatma", _ => "/secretariaat/verzoeken/invoeren", vul: f => f
            .Zet("Verzoek.Kanaal", nameof(Kanaal.Brief)).Zet("Verzoek.OntvangenOp", "2026-03-02").Zet("Verzoek.Soort", nameof(VerzoekSoort.Inzage)).Zet("Verzoek.Naam", "Truus Bakker")
            .Zet("Verzoek.Adres", "Dorpsstraat 21").Zet("Verzoek.Hoedanigheid", nameof(Hoedanigheid.OuderOfVoogd)).Zet("Verzoek.KindNaam", "Mila Bakker").Zet("Verzoek.KindGeboortedatum.Dag", "6")
            .Zet("Verzoek.KindGeboortedatum.Maand", "5").Zet("Verzoek.KindGeboortedatum.Jaar", "2017").Zet("Verzoek.AntwoordKanaal", nameof(AntwoordKanaal.Post))),
        ["/secretariaat/post/codes"] = new("Fatma", async (s, client) =>
        {
            await CodeAsync(s);
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/post/codes"));
        }),
        ["/secretariaat/post/codes?Opnieuw"] = new("Fatma", async (s, client) =>
        {
            await (await CodeAsync(s)).VerstuurAsync();
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/post/codes"), "Opnieuw");
        }),
        ["/secretariaat/post"] = Op("Fatma", _ => "/secretariaat/post"),
        ["/secretariaat/taken"] = Op("Fatma", _ => "/secretariaat/taken"),
        ["/fg/taken"] = Op("Ilse", _ => "/fg/taken"),

        // Composing and releasing
        [$"{Zaak}/overzicht"] = Werk("Truus", "/overzicht"),
        [$"{Zaak}/overzicht?BiedAan"] = Werk("Tom", "/overzicht", "BiedAan"),
        [$"{Zaak}/overzicht/zoeken"] = Werk("Tom", "/overzicht/zoeken", vul: f => f.Zet("Bronnen[0].Resultaat", nameof(Zoekresultaat.NietsGevonden))),
        [$"{Zaak}/overzicht/inlezen"] = new("Fatma", async (s, client) => (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Tom")}/overzicht/inlezen")).Formulier("main form[method=post]")
            .Bijlage("Bestanden", "noor.json", "application/json", await Voorbeelden.LeesAsync("noor.json")).Bijlage("Documenten", Voorbeelden.Documenten[0], "application/pdf", await Voorbeelden.LeesAsync(Voorbeelden.Documenten[0]))),
        [$"{Zaak}/overzicht/leegmaken"] = Werk("Tom", "/overzicht/leegmaken"),
        [$"{Zaak}/overzicht/gegevens/{{nummer:int}}"] = Werk("Tom", "/overzicht/gegevens/1", vul: Plek),
        [$"{Zaak}/overzicht/gegevens/{{nummer:int}}?Bekijk"] = Werk("Tom", "/overzicht/gegevens/1", "Bekijk", "Bekijk eerst", Gevolg.Niets, Plek),
        [$"{Zaak}/overzicht/gegevens/{{nummer:int}}?Toch"] = Werk("Tom", "/overzicht/gegevens/7", "Toch"),
        [$"{Zaak}/overzicht/documenten"] = Werk("Tom", "/overzicht/documenten", vul: f => f.Zet("Nieuw.Titel", "Gespreksverslag").Bijlage("Nieuw.Bestand", "verslag.txt", "text/plain", "Een nieuw verslag."u8.ToArray())),
        [$"{Zaak}/overzicht/documenten/{{document:guid}}"] = Document("Verslag 1", "", f => f.Zet("Weg.Grond", nameof(WeglatingGrond.RechtenVanAnderen)).Zet("Weg.Omschrijving", "naam van een ander")
            .Bijlage("Weg.Kopie", "kopie.txt", "text/plain", "Een bewerkte kopie."u8.ToArray())),
        [$"{Zaak}/overzicht/documenten/{{document:guid}}?Toch"] = Document("Verslag 2", "Toch"),
        [$"{Zaak}/overzicht/documenten/{{document:guid}}?Verwijder"] = Document("Verslag 1", "Verwijder"),
        [$"{Zaak}/vrijgeven"] = Werk("Youssef", "/vrijgeven", vul: f => f.Zet("Vrijgave.Voornaam", "Ilyas")),
        [$"{Zaak}/vrijgeven?Terug"] = Werk("Youssef", "/vrijgeven", "Terug", vul: f => f.Zet("Vrijgave.Opmerking", "De naam van de school ontbreekt.")),
        ["/directie/{id}"] = Op("Marleen", s => $"/directie/{s.Zaak("Sem")}"),
        ["/directie/{id}?Terug"] = Op("Marleen", s => $"/directie/{s.Zaak("Sem")}", handler: "Terug", vul: f => f.Zet("Besluit.Opmerking", "Leg dit beter uit.")),

        // The register
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

        // The beheerder, and everybody's own account
        ["/beheer/taken"] = Op("Bas", _ => "/beheer/taken"),
        ["/beheer/medewerkers/uitnodigen"] = Op("Bas", _ => "/beheer/medewerkers/uitnodigen", vul: f => f.Zet("Gegevens.Naam", "Wil").Zet("Gegevens.Adres", "wil@deproeftuin.example").Zet("Gegevens.Rol", "Fg")),
        ["/beheer/medewerkers?Blokkeer"] = new("Bas", async (_, client) => await BlokkeerAsync(client), "Blokkeren"),
        ["/beheer/medewerkers?Deblokkeer"] = new("Bas", async (_, client) => Formulierproef.Eerste(await (await BlokkeerAsync(client)).VerstuurAsync("Blokkeren"), "Deblokkeer"), "Weer toelaten"),
        ["/beheer/medewerkers?Opnieuw"] = new("Bas", async (_, client) => Formulierproef.Eerste(await Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/medewerkers/uitnodigen"))
            .Zet("Gegevens.Naam", "Wil").Zet("Gegevens.Adres", "wil@deproeftuin.example").Zet("Gegevens.Rol", "Fg").VerstuurAsync(), "Opnieuw"), "Opnieuw uitnodigen"),
        ["/account"] = Op("Karin", _ => "/account", vul: f => f.Zet("Naam", "Karin Jansen")),
        ["/account?Uitloggen"] = new("Karin", async (s, client) =>
        {
            await s.LogOokEldersInAsync("Karin");
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/account"), "Uitloggen");
        }),
        ["/ontwikkeling/bouwstenen"] = Op("Karin", _ => "/ontwikkeling/bouwstenen", gevolg: Gevolg.Niets),
    };

    private static Formulierproef Op(string wie, Func<Demostand, string> adres, string? knop = null, string handler = "", Gevolg gevolg = Gevolg.EenKeer, Action<Formulier>? vul = null) =>
        Formulierproef.Op(wie, adres, knop, handler, gevolg, vul);

    private static Formulierproef Werk(string zaak, string pagina, string handler = "", string? knop = null, Gevolg gevolg = Gevolg.EenKeer, Action<Formulier>? vul = null) =>
        Op("Fatma", s => $"/secretariaat/verzoeken/{s.Zaak(zaak)}{pagina}", knop, handler, gevolg, vul);

    private static Formulierproef Document(string titel, string handler, Action<Formulier>? vul = null) => new("Fatma", async (s, client) =>
    {
        var pagina = await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Tom")}/overzicht/documenten")).VolgAsync(titel);
        var formulier = Formulierproef.Eerste(pagina, handler);
        vul?.Invoke(formulier);
        return formulier;
    });

    private static Formulierproef Leerling(string pagina, string handler, Action<Formulier>? vul = null) => new("Fatma", async (s, client) =>
    {
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{s.Leerling("Noor")}{pagina}"), handler);
        vul?.Invoke(formulier);
        return formulier;
    });

    private static Task<Codezaak> CodeAsync(Demostand stand) => Codezaak.MaakAsync(stand.App, "Pip", van: stand.Account("Nadia"));

    private static async Task<Formulier> ContactAsync(Demostand stand, HttpClient client) =>
        Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{stand.Leerling("Mila")}/contact")).Zet("Persoon.Naam", "Piet Bakker").Zet("Persoon.Relatie", nameof(Contactrelatie.Voogd));

    private static async Task<Formulier> BlokkeerAsync(HttpClient client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/medewerkers"), "Blokkeer", "Eva Postma");

    internal static async Task<Formulier> RoosterAsync(HttpClient client) => (await Pagina.HaalAsync(client, "/secretariaat/leerlingen/inlezen")).Formulier("main form[method=post]")
        .Bijlage("Bestand", "rooster.csv", "text/csv", await Voorbeelden.LeesAsync("leerlingen.csv"));

    private static Formulierproef Stap(string onderwerp, string stap, Action<Formulier> vul) => new("Karin", async (_, client) =>
    {
        var begonnen = (await Wizard.BeginAsync(client).KiesAsync("Onderwerp", onderwerp)).Pad;
        var formulier = (await Pagina.HaalAsync(client, string.Concat(begonnen.AsSpan(0, begonnen.LastIndexOf('/')), "/", stap))).Formulier();
        vul(formulier);
        return formulier;
    });

    private static void Kind(Formulier formulier) => formulier.Zet("Invoer.Naam", "Finn de Wit").Zet("Invoer.Geboren.Dag", "2").Zet("Invoer.Geboren.Maand", "11").Zet("Invoer.Geboren.Jaar", "2018");

    private static async Task<Pagina> NaKindAsync(HttpClient client)
    {
        var formulier = (await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "Kind")).Formulier();
        Kind(formulier);
        return await formulier.VerstuurAsync();
    }

    private static void Bewijs(Formulier formulier) => formulier.Zet("Vraag.Onderwerp", nameof(BewijsOnderwerp.Gezag)).Zet("Vraag.Twijfel", nameof(Twijfel.GezagNietBekend))
        .Zet("Vraag.Wijze", nameof(Bewijswijze.UittrekselGezag)).Zet("Vraag.Bewijstermijn", "2026-03-16");

    private static void Voorstel(Formulier formulier) => formulier.Zet("Voorstel.Uitkomst", nameof(BesluitUitkomst.Afgewezen)).Zet("Voorstel.Motivering", "U heeft geen gezag over dit kind. De vader kan dit vragen.");

    private static void Plek(Formulier formulier) => formulier.Zet("Plek.Geheel", "true").Zet("Plek.Grond", nameof(WeglatingGrond.RechtenVanAnderen)).Zet("Plek.Omschrijving", "naam van een ander");
}
