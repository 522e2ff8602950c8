using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>Complaints, breaches, bezwaar.</content>
internal static partial class Formulierproeven
{
    private const string Klachtpad = "/secretariaat/klachten/{id}";
    private const string Besloten = "Samira, Ilyas, Besloten";

    private static Dictionary<string, Formulierproef> Klachten => new()
    {
        ["/klacht"] = Op("Fatma", _ => "/klacht", vul: f => f.Zet("Invoer.Tekst", "Niemand belde terug.").Zet("Invoer.Naam", "Truus Bakker").Zet("Invoer.Adres", "Dorpsstraat 21, Voorbeelddorp")),
        ["/melden"] = Op("Samira", _ => "/melden", vul: f => f.Zet("Invoer.Toelichting", "Ik zie een andere naam.")),
        ["/mijn/klachten/nieuw"] = Op("Karin", _ => "/mijn/klachten/nieuw", vul: f => f.Zet("Invoer.Tekst", "Niemand belde terug.")),
        ["/mijn/klachten/{id}?Opgelost"] = Volg("Opgelost", "Het is opgelost"),
        ["/mijn/klachten/{id}?Intrekken"] = Volg("Intrekken", "Trek de klacht in"),
        ["/secretariaat/klachten/invoeren"] = Op("Fatma", _ => "/secretariaat/klachten/invoeren", vul: f => f
            .Zet("Invoer.Kanaal", nameof(Kanaal.Brief)).Zet("Invoer.OntvangenOp", "2026-03-02").Zet("Invoer.Naam", "Truus Bakker").Zet("Invoer.Adres", "Dorpsstraat 21").Zet("Invoer.Tekst", "Niemand belde terug.")),
        [$"{Klachtpad}/toewijzen"] = Klacht("/toewijzen", KlachtStatus.Ontvangen, vul: f => f.Zet("Invoer.Behandelaar", f.Keuzes("Invoer.Behandelaar")[0])),
        [$"{Klachtpad}/kenmerken"] = Klacht("/kenmerken", vul: f => f.Zet("Invoer.OverPrivacy", "true")),
        [$"{Klachtpad}/horen"] = Klacht("/horen", vul: f => f.Zet("Invoer.Wijze", nameof(Hoorwijze.Afgezien)).Zet("Invoer.Op", "2026-03-02")),
        [$"{Klachtpad}/uitstel"] = Klacht("/uitstel", vul: f => f.Zet("Invoer.Reden", "Een collega is ziek.")),
        [$"{Klachtpad}/antwoord"] = Klacht("/antwoord", vul: f => f.Zet("Invoer.Uitkomst", nameof(KlachtUitkomst.NietInBehandeling)).Zet("Invoer.Bevindingen", "Dit is al behandeld.").Zet("Invoer.Oordeel", "Er is niets nieuws.").Zet("Invoer.Conclusies", "Wij doen niets.")),
        [$"{Klachtpad}/tekenen"] = Klacht("/tekenen", KlachtStatus.TerOndertekening, wie: "Marleen"),
        [$"{Klachtpad}/tekenen?Terug"] = Klacht("/tekenen", KlachtStatus.TerOndertekening, "Geef terug", "Marleen", handler: "Terug"),
        [$"{Klachtpad}/stoppen"] = Klacht("/stoppen", vul: f => f.Zet("Invoer.Hoe", "opgelost").Zet("Invoer.Op", "2026-03-02")),
        [$"{Klachtpad}?SluitAf"] = Klacht("", KlachtStatus.Afgehandeld, handler: "SluitAf"),
        [$"{Klachtpad}?Datalek"] = Klacht("", handler: "Datalek"),
        [$"{Klachtpad}/brieven/{{brief}}"] = new("Fatma", async (s, client) =>
        {
            var id = await KlachtAsync(s, null);
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/klachten/{id}/brieven/{await KlachtbriefAsync(s)}"));
        }),
        ["/datalekken/{id}?Advies"] = Lek("Ilse", "Advies", f => f.Zet("Advies", "Meld het vandaag.")),
        ["/datalekken/{id}?Oordeel"] = Lek("Marleen", "Oordeel", f => f.Zet("Besluit.Oordeel", nameof(Datalekoordeel.NietMelden)).Zet("Besluit.Motivering", "De brief kwam ongeopend terug.")),
        ["/datalekken/{id}?Ap"] = Lek("Marleen", "Ap", beoordeeld: true),
        ["/datalekken/{id}?Betrokkenen"] = Lek("Marleen", "Betrokkenen", beoordeeld: true),
        ["/datalekken/{id}?Sluit"] = new("Marleen", async (s, client) =>
        {
            var id = await DatalekAsync(s, Datalekoordeel.NietMelden);
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/datalekken/{id}"), "Sluit");
        }),
        ["/mijn/verzoeken/{id}/bezwaar"] = Op("Samira", s => $"/mijn/verzoeken/{s.Zaak(Besloten)}/bezwaar", vul: f => f.Zet("Invoer.Gronden", "Ik ben het er niet mee eens.")),
        [$"{Zaak}/bezwaarschrift"] = Werk(Besloten, "/bezwaarschrift", vul: f => f.Zet("Invoer.Kanaal", nameof(Kanaal.Brief)).Zet("Invoer.OntvangenOp", "2026-03-02")),
        ["/secretariaat/bezwaarschriften/{id}?Overdragen"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/bezwaarschriften/{await BezwaarAsync(s)}"), "Overdragen").Zet("Overdracht.Aan", "het bestuur").Zet("Overdracht.Op", "2026-03-02")),
        ["/secretariaat/bezwaarschriften/{id}?Afhandelen"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/bezwaarschriften/{await BezwaarAsync(s)}"), "Afhandelen").Zet("Beslissing.Uitkomst", nameof(BezwaarUitkomst.Ongegrond)).Zet("Beslissing.Dag", "2026-03-02")),
        ["/secretariaat/bezwaarschriften/{id}?Beroep"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/bezwaarschriften/{await BezwaarAsync(s, BezwaarStatus.Afgehandeld)}"), "Beroep").Zet("Beroep.Ingesteld", "2026-03-02")),
        ["/secretariaat/bezwaarschriften/{id}?Uitspraak"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/bezwaarschriften/{await BezwaarAsync(s, BezwaarStatus.InBeroep)}"), "Uitspraak").Zet("Beroep.Einde", "2026-03-02")),
    };

    /// <summary>A complaint about privacy, in this state, that Joris handles; without a name of the demo it came without an account. Gives its random id.</summary>
    internal static async Task<string> KlachtAsync(Demostand stand, string? wie, KlachtStatus status = KlachtStatus.InBehandeling)
    {
        Klacht klacht = null!;
        var inhoud = new Klachtinhoud("Niemand belde terug.", OverPrivacy: wie is not null);
        await stand.App.DoeAsync<Klachtbalie>(async balie => klacht = await balie.DienInAsync(
            wie is null ? new Klager(null, "Truus Bakker", "Dorpsstraat 21, Voorbeelddorp") : new Klager(stand.Account(wie).AccountId, stand.Account(wie).Naam, ""), inhoud, CancellationToken.None));
        var (nu, joris) = (stand.App.Klok.Nu, stand.Account("Joris").MedewerkerId);
        if (status != KlachtStatus.Ontvangen)
            await stand.App.BewaarAsync(async db =>
            {
                var zaak = await db.Klachten.SingleAsync(k => k.Id == klacht.Id);
                zaak.WijsToe(joris, null, nu);
                if (status == KlachtStatus.InBehandeling)
                    return true;
                zaak.LegHorenVast(Hoorwijze.Afgezien, Amsterdam.Datum(nu), null, nu);
                zaak.LegVoor(new Klachtantwoord(KlachtUitkomst.Gegrond, "Wij belden niet terug.", "Dat had gemoeten.", "Wij bellen voortaan."), joris, nu);
                if (status == KlachtStatus.Afgehandeld)
                    zaak.Onderteken(stand.Account("Marleen").MedewerkerId, namensBestuur: false, overDirecteur: false, nu);
                return true;
            });
        return klacht.PubliekId;
    }

    /// <summary>The newest letter about a complaint.</summary>
    /// <summary>Of the newest complaint: the demo has some of its own, of the same moment.</summary>
    internal static Task<string> KlachtbriefAsync(Demostand stand) => stand.App.VraagAsync(db => db.Klachtbrieven
        .OrderByDescending(b => db.Klachten.Where(k => k.Id == b.KlachtId).Select(k => k.Nummer).First()).ThenByDescending(b => b.Id).Select(b => b.PubliekId).FirstAsync());

    internal static async Task<string> DatalekAsync(Demostand stand, Datalekoordeel? oordeel = null)
    {
        var nu = stand.App.Klok.Nu;
        var datalek = Datalek.Meld(new Datalekmelding(stand.Account("Samira").AccountId, "/mijn"), nu);
        await stand.App.BewaarAsync(db =>
        {
            db.Add(datalek);
            if (oordeel is { } wat)
                datalek.Beoordeel(wat, wat == Datalekoordeel.Melden, "De brief kwam ongeopend terug.", stand.Account("Marleen").MedewerkerId, nu);
            return Task.FromResult(true);
        });
        return datalek.PubliekId;
    }

    internal static async Task<string> BezwaarAsync(Demostand stand, BezwaarStatus status = BezwaarStatus.Ontvangen)
    {
        var zaak = stand.Zaak(Besloten);
        return await stand.App.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.PubliekId == zaak);
            var bezwaar = Bezwaarschrift.LegVast(verzoek, new Bezwaarinhoud(verzoek.AccountId, "Samira Amrani", "", Kanaal.Portaal, Amsterdam.Datum(stand.App.Klok.Nu)), "BZS-2026-00099", stand.App.Klok.Nu);
            db.Add(bezwaar);
            var (vandaag, nu) = (Amsterdam.Datum(stand.App.Klok.Nu), stand.App.Klok.Nu);
            if (status is BezwaarStatus.Afgehandeld or BezwaarStatus.InBeroep)
                bezwaar.HandelAf(BezwaarUitkomst.Ongegrond, vandaag, nu);
            if (status == BezwaarStatus.InBeroep)
                bezwaar.StelBeroepIn(vandaag, nu);
            return bezwaar.PubliekId;
        });
    }

    private static Formulierproef Volg(string handler, string knop) =>
        new("Karin", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/mijn/klachten/{await KlachtAsync(s, "Karin")}"), handler), knop);

    private static Formulierproef Klacht(string pagina, KlachtStatus status = KlachtStatus.InBehandeling, string? knop = null, string wie = "Fatma", string handler = "", Action<Formulier>? vul = null) =>
        new(wie, async (s, client) =>
        {
            var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/klachten/{await KlachtAsync(s, null, status)}{pagina}"), handler);
            vul?.Invoke(formulier);
            return formulier;
        }, knop);

    private static Formulierproef Lek(string wie, string handler, Action<Formulier>? vul = null, bool beoordeeld = false) => new(wie, async (s, client) =>
    {
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/datalekken/{await DatalekAsync(s, beoordeeld ? Datalekoordeel.Melden : null)}"), handler);
        vul?.Invoke(formulier);
        return formulier;
    });
}
