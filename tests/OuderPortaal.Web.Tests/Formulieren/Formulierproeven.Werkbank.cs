using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>The workbench of the secretariaat: one request, the post, the overview, the decision.</content>
internal static partial class Formulierproeven
{
    private static Dictionary<string, Formulierproef> Werkbank => new()
    {
        [$"{Zaak}?Neem"] = Werk("Karin, Karin", "", "Neem"),
        [$"{Zaak}/toewijzen"] = Werk("Karin, Karin", "/toewijzen", vul: f => f.Zet("Keuze.Behandelaar", f.Keuzes("Keuze.Behandelaar")[0])),
        [$"{Zaak}/ontvangst"] = Werk("Truus", "/ontvangst", vul: f => f.Zet("Ontvangst.Datum", "2026-02-16")),
        [$"{Zaak}/leerling"] = Werk("Truus, Mila", "/leerling", vul: f => f.Zet("Leerling", f.Keuzes("Leerling")[0])),
        [$"{Zaak}/gezag"] = Werk("Youssef", "/gezag", vul: f => f.Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02")),
        [$"{Zaak}/gezag?Bestaand"] = Werk("Youssef", "/gezag", "Bestaand"),
        [$"{Zaak}/gezag/afwijzen"] = Werk("Karin, Finn", "/gezag/afwijzen", vul: f => f.Zet("Reden", nameof(Afwijsreden.OuderZonderGezag))),
        [$"{Zaak}/gezag/afwijzen?Bewind"] = Werk("Karin, Finn", "/gezag/afwijzen", "Bewind"),
        [$"{Zaak}/balie"] = Werk("Truus", "/balie", vul: f => f.Zet("Gezien.Klopt", "foto", "naam", "geboortedatum", "geldig").Zet("Gezien.Documentsoort", "paspoort")),
        [$"{Zaak}/terugbellen"] = Werk("Karin, Finn", "/terugbellen", vul: f => f.Zet("Gesprek.Uitkomst", "Herkend")),
        [$"{Zaak}/ontbreekt"] = Werk("Karin, Sam", "/ontbreekt"),
        [$"{Zaak}/kopie"] = new("Fatma", async (s, client) =>
        {
            await (await KopieAsync(s, s.Browser("Karin"))).VerstuurAsync();
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Karin, Pim")}/kopie"))
                .Zet("Kijk.Oordeel", nameof(BewijsOordeel.Goed)).Zet("Kijk.Documentsoort", "paspoort");
        }),
        [$"{Zaak}/keuze-leerling"] = Werk("Erik, Daan", "/keuze-leerling", vul: f => f
            .Zet("Gekozen.GezienOp", "2026-03-02").Zet("Gekozen.Documentsoort", "paspoort").Zet("Gekozen.Keuze", nameof(Leerlingkeuze.NeemtOver))),
        [$"{Zaak}/bewijs-vragen"] = Werk("Youssef", "/bewijs-vragen", vul: Bewijs),
        [$"{Zaak}/bewijs-vragen?Bekijk"] = Werk("Youssef", "/bewijs-vragen", "Bekijk", "Bekijk de brief", Gevolg.Niets, Bewijs),
        [$"{Zaak}/bewijs-ontvangen"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Truus")}")).VolgAsync("Bewijs is binnen"))
            .Zet("Levering.GeleverdOp", "2026-03-02").Zet("Levering.Oordeel", nameof(BewijsOordeel.Afgekeurd)).Zet("Levering.Reden", "Het paspoort was verlopen.")),
        [$"{Zaak}/vertraging"] = Werk("Youssef", "/vertraging", vul: f => f.Zet("Datum.VerwachtOp", "2026-04-02")),
        [$"{Zaak}/ingebrekestelling"] = Werk("Youssef", "/ingebrekestelling", vul: f => f.Zet("Brief.Kanaal", nameof(Kanaal.Brief)).Zet("Brief.OntvangenOp", "2026-03-02")),
        [$"{Zaak}/berichten"] = Werk("Youssef", "/berichten", vul: f => f.Zet("Tekst", "U kunt morgen komen.")),
        [$"{Zaak}/berichten?Bekijk"] = Werk("Youssef", "/berichten", "Bekijk", "Bekijk het eerst", Gevolg.Niets, f => f.Zet("Tekst", "U kunt morgen komen.")),
        [$"{Zaak}/notities"] = Werk("Youssef", "/notities", vul: f => f.Zet("Notitie", "Gebeld, geen gehoor.")),
        ["/secretariaat/sjablonen?Bekijk"] = Op("Fatma", _ => "/secretariaat/sjablonen", "Bekijk het eerst", "Bekijk", Gevolg.Niets, f => f.Zet("Naam", "Afspraak").Zet("Tekst", "Beste {aanhef}, bel {telefoon}.")),
        ["/secretariaat/sjablonen"] = Op("Fatma", _ => "/secretariaat/sjablonen", vul: f => f.Zet("Naam", "Afspraak").Zet("Tekst", "Beste {aanhef}, bel {telefoon}.")),
        [$"{Zaak}/voorstellen"] = Werk("Karin, Finn", "/voorstellen", vul: Voorstel),
        [$"{Zaak}/voorstellen?Bekijk"] = Werk("Karin, Finn", "/voorstellen", "Bekijk", "Bekijk de brief", Gevolg.Niets, Voorstel),
        ["/secretariaat/verzoeken/invoeren?NogEen"] = Op("Fatma", _ => "/secretariaat/verzoeken/invoeren", "Nog een punt", gevolg: Gevolg.Niets, vul: f => f
            .Zet("Verzoek.Soort", nameof(VerzoekSoort.Correctie)).Zet("Verzoek.Punten[0].Was", "12-09-2013")),
        ["/secretariaat/verzoeken/invoeren?Mail"] = Op("Fatma", _ => "/secretariaat/verzoeken/mail", "Neem over", "Mail", Gevolg.Niets, f => f.Zet("Mail", "Van: Nadia <nadia@voorbeeld.example>\nDatum: 2 maart 2026\n\nIk wil alles zien.")),
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
        ["/secretariaat/post/ronde"] = Op("Fatma", _ => "/secretariaat/post/ronde"),
        ["/secretariaat/post?Alsnog"] = new("Fatma", async (s, client) =>
        {
            await s.App.BewaarAsync(async db =>
            {
                var brief = (await db.Brieven.Where(b => !b.PerPost && b.ZonderDossiergegevens && db.Berichten.Any(m => m.BriefId == b.Id && m.GelezenOp == null)).OrderBy(b => b.Id).ToListAsync()).First(b => b.HeeftAdres);
                db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Secretariaat, brief.VerzoekId, "De mail kwam niet aan.", Amsterdam.Datum(s.App.Klok.Nu), s.App.Klok.Nu, betreft: brief.Id));
                return true;
            });
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/post"), "Alsnog");
        }),
        ["/secretariaat/taken"] = Op("Fatma", _ => "/secretariaat/taken"),
        ["/fg/taken"] = Op("Ilse", _ => "/fg/taken"),

        // Composing and releasing
        [$"{Zaak}/overzicht"] = Werk("Truus", "/overzicht"),
        [$"{Zaak}/overzicht?BiedAan"] = Werk("Tom", "/overzicht", "BiedAan"),
        [$"{Zaak}/overzicht?Voorstellen"] = new("Fatma", async (s, client) =>
        {
            // The telephone number of the other parent.
            var zaak = s.Zaak("Tom");
            await s.App.BewaarAsync(async db =>
            {
                var overzicht = await db.Overzichten.Include(o => o.Gegevens).SingleAsync(o => db.Verzoeken.Any(v => v.PubliekId == zaak && v.Id == o.VerzoekId));
                overzicht.Importeer([Demogegevens.Over("Noor", new DateOnly(2025, 11, 22)).First() with { Sleutel = "z1", Waarde = "Bel 06 00 00 10 01" }], [], 0, Zaken.Iemand, s.App.Klok.Nu);
                return true;
            });
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{zaak}/overzicht"), "Voorstellen");
        }),
        [$"{Zaak}/overzicht/zoeken"] = Werk("Tom", "/overzicht/zoeken", vul: f => f.Zet("Bronnen[0].Resultaat", nameof(Zoekresultaat.NietsGevonden))),
        [$"{Zaak}/overzicht/inlezen"] = new("Fatma", async (s, client) => (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Tom")}/overzicht/inlezen")).Formulier("main form[method=post]")
            .Bijlage("Bestanden", "noor.json", "application/json", await Voorbeelden.LeesAsync("noor.json")).Bijlage("Documenten", Voorbeelden.Documenten[0], "application/pdf", await Voorbeelden.LeesAsync(Voorbeelden.Documenten[0]))),
        [$"{Zaak}/overzicht/leegmaken"] = Werk("Tom", "/overzicht/leegmaken"),
        [$"{Zaak}/onderdelen/{{nummer:int}}"] = Werk("Nadia, Wout", "/onderdelen/1", vul: f => f.Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Toegewezen)).Zet("Oordeel.Bronnen", "Dossiersysteem")),
        [$"{Zaak}/onderdelen"] = new("Fatma", async (s, client) =>
        {
            var zaak = $"/secretariaat/verzoeken/{s.Zaak("Nadia, Wout")}/onderdelen";
            await (await Pagina.HaalAsync(client, zaak + "/1")).Formulier("main form").Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Toegewezen)).Zet("Oordeel.Bronnen", "Dossiersysteem").VerstuurAsync();
            return (await Pagina.HaalAsync(client, zaak)).Formulier("main form");
        }),
        [$"{Zaak}/informatie"] = Werk("Nadia, Bo", "/informatie", vul: Informatie),
        [$"{Zaak}/informatie?Bekijk"] = Werk("Nadia, Bo", "/informatie", "Bekijk", "Bekijk de brief eerst", Gevolg.Niets, Informatie),
        [$"{Zaak}/extra-kopie"] = Werk("Samira, Ilyas, InBehandeling", "/extra-kopie"),
        [$"{Zaak}/opheffen"] = Werk("Nadia, Lot", "/opheffen", vul: f => f.Zet("Vanaf", "2026-12-15")),
        [$"{Zaak}/opheffen?HefOp"] = new("Fatma", async (s, client) =>
        {
            var zaak = s.Zaak("Nadia, Lot");
            await s.App.BewaarAsync(async db =>
            {
                var verzoek = await db.Verzoeken.SingleAsync(v => v.PubliekId == zaak);
                // Announced a month ago, to be lifted today: the demo is not as old as that.
                var nu = s.App.Klok.Nu;
                await db.Correcties.Where(c => c.VerzoekId == verzoek.Id)
                    .ExecuteUpdateAsync(u => u.SetProperty(c => c.OpheffenVanaf, Domain.Kalender.Amsterdam.Datum(nu)).SetProperty(c => c.OpheffingAangekondigdOp, nu.AddDays(-30)));
                db.Add(Domain.Post.Brief.Maak(verzoek.Id, Domain.Post.BriefSoort.OpheffingAangekondigd, "Wij gebruiken de gegevens weer", "<p>Brief</p>", perPost: false, s.App.Klok.Nu));
                return true;
            });
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{zaak}/opheffen"), "HefOp");
        }),
        [$"{Zaak}/onderdelen?School"] = new("Fatma", async (s, client) =>
        {
            var zaak = await s.App.VraagAsync(db => db.Verzoeken
                .Where(v => v.Status == VerzoekStatus.InBehandeling && db.Correcties.Any(c => c.VerzoekId == v.Id && c.Onderdelen.Any(o => o.Soort == CorrectieSoort.Verwijdering))).OrderBy(v => v.Id).Select(v => v.PubliekId).FirstAsync());
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{zaak}/onderdelen"), "School").Zet("School", "Basisschool De Vlieger").Zet("Zienswijze", "2026-01-05");
        }),
        [$"{Zaak}/uitvoeren"] = Werk("Nadia, Kas", "/uitvoeren"),
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
    };

    private static Formulierproef Document(string titel, string handler, Action<Formulier>? vul = null) => new("Fatma", async (s, client) =>
    {
        var pagina = await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak("Tom")}/overzicht/documenten")).VolgAsync(titel);
        var formulier = Formulierproef.Eerste(pagina, handler);
        vul?.Invoke(formulier);
        return formulier;
    });

    private static void Informatie(Formulier formulier) => formulier.Zet("Antwoord.Ouderschap", nameof(Ouderschapsbewijs.Geboorteakte)).Zet("Antwoord.Informatie", "Bo gaat naar een andere school.");

    private static void Bewijs(Formulier formulier) => formulier.Zet("Vraag.Onderwerp", nameof(BewijsOnderwerp.Gezag)).Zet("Vraag.Twijfel", nameof(Twijfel.GezagNietBekend))
        .Zet("Vraag.Wijze", nameof(Bewijswijze.UittrekselGezag)).Zet("Vraag.Bewijstermijn", "2026-03-16");

    private static void Voorstel(Formulier formulier) => formulier.Zet("Voorstel.Uitkomst", nameof(BesluitUitkomst.Afgewezen)).Zet("Voorstel.Motivering", "U heeft geen gezag over dit kind. De vader kan dit vragen.");

    private static void Plek(Formulier formulier) => formulier.Zet("Plek.Geheel", "true").Zet("Plek.Grond", nameof(WeglatingGrond.RechtenVanAnderen)).Zet("Plek.Omschrijving", "naam van een ander");
}
