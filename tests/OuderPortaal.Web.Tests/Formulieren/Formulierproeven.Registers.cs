using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>What hangs under a pupil: disclosures.</content>
internal static partial class Formulierproeven
{
    private const string Kop = "Kenmerk;Datum;Naam;Soort;Adres;Categorieen;Wijze;Grond;Wet;Artikel;VorderingOp;School;Taakgegevens";

    private static Dictionary<string, Formulierproef> Registers => new()
    {
        ["/secretariaat/leerlingen/{id}/verstrekkingen/nieuw"] = new("Fatma", (s, client) => VerstrekkingAsync(s, client, gebeurd: true)),
        ["/secretariaat/leerlingen/{id}/verstrekkingen?Uitgevoerd"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await VerstrekkingAsync(s, client, gebeurd: false)).VerstuurAsync(), "Uitgevoerd"), "Gegeven op"),
        ["/secretariaat/leerlingen/{id}/verstrekkingen?Vervallen"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await VerstrekkingAsync(s, client, gebeurd: false)).VerstuurAsync(), "Vervallen"), "Dit gaat niet door"),
        ["/secretariaat/leerlingen/{id}/verstrekkingen/{verstrekking}/grond"] = new("Fatma", async (s, client) =>
        {
            var lijst = await (await VerstrekkingAsync(s, client, gebeurd: true)).Zet("Grond.Grond", nameof(Verstrekkingsgrond.GrondOntbreekt)).VerstuurAsync();
            return Formulierproef.Eerste(await lijst.VolgAsync("Er is toch een grond"))
                .Zet("Grond.Grond", nameof(Verstrekkingsgrond.WettelijkeVerplichting)).Zet("Grond.Wet", "Jeugdwet").Zet("Grond.Artikel", "7.3.8").Zet("Grond.VorderingOp", "2026-01-05");
        }),
        ["/secretariaat/verstrekkingen/inlezen"] = new("Fatma", LijstAsync),
        ["/secretariaat/verstrekkingen/inlezen/{id}?Bevestig"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await LijstAsync(s, client)).VerstuurAsync(), "Bevestig")),
        ["/secretariaat/verstrekkingen/inlezen/{id}?Weggooien"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await LijstAsync(s, client)).VerstuurAsync(), "Weggooien"), "Gooi"),

        // Notices to earlier recipients
        ["/secretariaat/verzoeken/{id}/kennisgevingen?Klaar"] = Kennisgeving("Klaar"),
        ["/secretariaat/verzoeken/{id}/kennisgevingen?Adres"] = Kennisgeving("Adres", f => f.ZetOngezien("Adres", "Dorpsstraat 9, Voorbeeldstad")),
        ["/secretariaat/verzoeken/{id}/kennisgevingen?NietMogelijk"] = Kennisgeving("NietMogelijk", f => f.Zet("Toelichting", "De organisatie bestaat niet meer."), "Leg voor"),
        ["/secretariaat/verzoeken/{id}/kennisgevingen?Buiten"] = Kennisgeving("Buiten", f => f.Zet("Toelichting", "Zij kregen alleen het adres."), "Stichting Waterland Onderwijs kreeg dit gegeven nooit"),
        ["/secretariaat/verzoeken/{id}/kennisgevingen?Eens"] = new("Marleen", async (s, client) =>
        {
            var pad = await VeranderdAsync(s);
            await Formulierproef.Eerste(await Pagina.HaalAsync(s.Browser("Fatma"), pad), "NietMogelijk").Zet("Toelichting", "De organisatie bestaat niet meer.").VerstuurAsync("Leg voor");
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, pad), "Eens");
        }),
        ["/secretariaat/verzoeken/{id}/kennisgevingen/brieven"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await KlaarAsync(s, client))),
        ["/secretariaat/verzoeken/{id}/kennisgevingen?Bevestigd"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await Formulierproef.Eerste(await KlaarAsync(s, client)).VerstuurAsync(), "Bevestigd")),

        // What is told about a new pupil, and who saw data by law
        ["/secretariaat/leerlingen/{id}/informatiebericht?Verzonden"] = Informatiebericht("Verzonden"),
        ["/secretariaat/leerlingen/{id}/informatiebericht?NietNodig"] = Informatiebericht("NietNodig", f => f.Zet("Bewijs", "Ondertekend aanmeldformulier in de map.")),
        ["/secretariaat/leerlingen/{id}/informatiebericht?Onbestelbaar"] = new("Fatma", async (s, client) =>
        {
            var formulier = await Informatiebericht("Verzonden").Vul(s, client);
            return Formulierproef.Eerste(await formulier.VerstuurAsync(), "Onbestelbaar");
        }),
        ["/secretariaat/leerlingen/{id}/inzageverleningen"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{s.Leerling("Noor")}/inzageverleningen"))
            .Zet("Verlening.Naam", "P. de Boer").Zet("Verlening.Instantie", "Inspectie van het Onderwijs").Zet("Verlening.Wet", "Wet op het onderwijstoezicht").Zet("Verlening.Artikel", "6")
            .Zet("Verlening.Legitimatie", "Dienstpas gezien").Zet("Verlening.Categorieen", nameof(Categorie.C7f))),

        // Retention
        ["/secretariaat/bewaartermijnen/te-vernietigen/{id}?Bevestig"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, await VoorstelpadAsync(s)), "Bevestig")),
        ["/secretariaat/bewaartermijnen/te-vernietigen/{id}?VinkAf"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await Formulierproef.Eerste(await Pagina.HaalAsync(client, await VoorstelpadAsync(s)), "Bevestig").VerstuurAsync("Ja, vernietig dit"), "VinkAf")),

        // Consent
        ["/secretariaat/leerlingen/{id}/toestemmingen/nieuw"] = new("Fatma", (s, client) => ToestemmingAsync(s, client, gegeven: false)),
        ["/secretariaat/leerlingen/{id}/toestemmingen?Ingetrokken"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await (await ToestemmingAsync(s, client, gegeven: true)).VerstuurAsync(), "Ingetrokken")),
        ["/mijn/toestemmingen?TrekIn"] = new("Nadia", async (s, client) => Formulierproef.Eerste(await MijnToestemmingAsync(s, client, gegeven: true), "TrekIn")),
        ["/mijn/toestemmingen?Ja"] = new("Nadia", async (s, client) => Formulierproef.Eerste(await MijnToestemmingAsync(s, client, gegeven: false), "Ja").Zet("mag", "true")),
        ["/mijn/toestemmingen?Nee"] = new("Nadia", async (s, client) => Formulierproef.Eerste(await MijnToestemmingAsync(s, client, gegeven: false), "Nee")),
    };

    /// <summary>A pupil whose term passed a year ago, on the list of this month; its random id.</summary>
    internal static async Task<string> VoorstelAsync(Demostand stand)
    {
        var (leerling, nu) = (await stand.App.SchrijfInAsync("Ties", "Verleden"), stand.App.Klok.Nu);
        var vandaag = Domain.Kalender.Amsterdam.Datum(nu);
        return await stand.App.BewaarAsync(async db =>
        {
            var ties = await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id);
            ties.LegTrajectVast(Domain.Leerlingen.TrajectSoort.Advies, vandaag.AddYears(-5), vandaag.AddYears(-4), Zaken.Iemand, nu);
            var voorstel = Domain.Bewaren.Vernietigingsvoorstel.Maak(ties, Domain.Bewaren.Maandlijst.Van(vandaag), nu);
            db.Add(voorstel);
            return voorstel.PubliekId;
        });
    }

    private static async Task<string> VoorstelpadAsync(Demostand stand) => $"/secretariaat/bewaartermijnen/te-vernietigen/{await VoorstelAsync(stand)}";

    /// <summary>About a pupil that comes into the register now, with a mother who has gezag.</summary>
    private static Formulierproef Informatiebericht(string handler, Action<Formulier>? vul = null) => new("Fatma", async (s, client) =>
    {
        var leerling = await s.App.SchrijfInAsync("Pip", "Vos");
        await s.App.BewaarAsync(async db =>
        {
            var pip = await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id);
            db.Add(pip.VoegContactToe(new("Anna Vos", Domain.Leerlingen.Contactrelatie.OuderMetGezag, "Kade 2, 1003 AA Voorbeeldstad", null, "", false), Zaken.Iemand, s.App.Klok.Nu));
            return true;
        });
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{leerling.PubliekId}/informatiebericht"), handler);
        vul?.Invoke(formulier);
        return formulier;
    });

    /// <summary>Consent about Noor, filled in.</summary>
    internal static async Task<Formulier> ToestemmingAsync(Demostand stand, HttpClient client, bool gegeven)
    {
        var vandaag = Domain.Kalender.Amsterdam.Datum(stand.App.Klok.Nu);
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{stand.Leerling("Noor")}/toestemmingen/nieuw"))
            .Zet("Toestemming.Gegeven", gegeven ? "true" : "false").Zet("Toestemming.Doel", "Overleg met de huisarts over de vermoeidheid").Zet("Toestemming.Richting", nameof(Domain.Toestemmingen.Toestemmingsrichting.Bron))
            .Zet("Toestemming.Naam", "Huisartsenpraktijk De Linde").Zet("Toestemming.Categorieen", nameof(Categorie.C7d)).Zet("Toestemming.Tekstversie", "Toestemming huisarts 2026-1")
            .Zet("Toestemming.TotEnMet", vandaag.AddMonths(6).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return gegeven
            ? formulier.Zet("Toestemming.GeverNaam", "Nadia Brouwer").Zet("Toestemming.Als", nameof(Domain.Leerlingen.VertegenwoordigingSoort.OuderMetGezag)).Zet("Toestemming.Bewijs", "Ondertekend formulier in de map.")
            : formulier;
    }

    private static async Task<Pagina> MijnToestemmingAsync(Demostand stand, HttpClient client, bool gegeven)
    {
        await (await ToestemmingAsync(stand, stand.Browser("Fatma"), gegeven)).VerstuurAsync();
        return await Pagina.HaalAsync(client, "/mijn/toestemmingen");
    }

    private static Formulierproef Kennisgeving(string handler, Action<Formulier>? vul = null, string? knop = null) => new("Fatma", async (s, client) =>
    {
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, await VeranderdAsync(s)), handler);
        vul?.Invoke(formulier);
        return formulier;
    }, knop);

    private static async Task<Pagina> KlaarAsync(Demostand stand, HttpClient client) =>
        await (await Formulierproef.Eerste(await Pagina.HaalAsync(client, await VeranderdAsync(stand)), "Klaar").VerstuurAsync()).VolgAsync("Druk ze af");

    /// <summary>Data of Noor that went to a board were corrected in Tom's request; where the notices stand.</summary>
    internal static async Task<string> VeranderdAsync(Demostand stand)
    {
        var (zaak, nu) = (stand.Zaak("Tom, Noor"), stand.App.Klok.Nu);
        await stand.App.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.PubliekId == zaak);
            var leerling = await db.Leerlingen.SingleAsync(l => l.Id == verzoek.LeerlingId);
            var gegeven = new VerstrekkingGegevens(
                "Stichting Waterland Onderwijs", OntvangerSoort.BevoegdGezagSchool, "Kade 2, 1003 AA Voorbeeldstad", [Categorie.C7a], Domain.Kalender.Amsterdam.Datum(nu).AddDays(-60), Verstrekkingswijze.Post, Verstrekkingsgrond.GrondOntbreekt);
            var verstrekking = Verstrekking.LegVast(leerling, gegeven, new([], Domain.Rol.Secretariaat, null, new HashSet<Categorie>()), Zaken.Iemand, nu);
            db.Add(verstrekking);
            db.Add(Domain.Verstrekkingen.Kennisgeving.Voor(verzoek.Id, verstrekking, verstrekking.Categorieen, Domain.Correcties.CorrectieSoort.Verbetering, "De geboortedatum is 3 september.", nu));
            return true;
        });
        return $"/secretariaat/verzoeken/{zaak}/kennisgevingen";
    }

    /// <summary>A disclosure of Noor to the board of her school, filled in.</summary>
    internal static async Task<Formulier> VerstrekkingAsync(Demostand stand, HttpClient client, bool gebeurd)
    {
        var vandaag = Domain.Kalender.Amsterdam.Datum(stand.App.Klok.Nu).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{stand.Leerling("Noor")}/verstrekkingen/nieuw"))
            .Zet("Verstrekking.Gebeurd", gebeurd ? "true" : "false").Zet("Verstrekking.Naam", "Schoolbestuur De Bron").Zet("Verstrekking.Soort", nameof(OntvangerSoort.BevoegdGezagSchool))
            .Zet("Verstrekking.Categorieen", nameof(Categorie.C7a), nameof(Categorie.C7f)).Zet("Verstrekking.Datum", vandaag).Zet("Verstrekking.Wijze", nameof(Verstrekkingswijze.Post))
            .Zet("Grond.Grond", nameof(Verstrekkingsgrond.BevoegdGezagArt9lid2)).Zet("Grond.School", "Basisschool De Zandloper");
    }

    /// <summary>A list of one disclosure of Noor.</summary>
    internal static async Task<Formulier> LijstAsync(Demostand stand, HttpClient client)
    {
        var noor = stand.Leerling("Noor");
        var kenmerk = await stand.App.VraagAsync(db => db.Leerlingen.Where(l => l.PubliekId == noor).Select(l => l.Kenmerk).SingleAsync());
        return (await Pagina.HaalAsync(client, "/secretariaat/verstrekkingen/inlezen")).Formulier("main form[method=post]")
            .Bijlage("Bestand", "verstrekkingen.csv", "text/csv", Encoding.UTF8.GetBytes($"{Kop}\n{kenmerk};2025-11-03;Stichting Waterland Onderwijs;BevoegdGezagSchool;;7a, 7f;Post;BevoegdGezagArt9lid2;;;;SBO De Vlonder;ja\n"));
    }
}
