using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Tests.Demo;

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
    };

    /// <summary>A disclosure of Noor to the board of her school, filled in.</summary>
    internal static async Task<Formulier> VerstrekkingAsync(Demostand stand, HttpClient client, bool gebeurd)
    {
        var vandaag = Domain.Kalender.Amsterdam.Datum(stand.App.Klok.Nu).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{stand.Leerling("Noor")}/verstrekkingen/nieuw"))
            .Zet("Verstrekking.Gebeurd", gebeurd ? "true" : "false").Zet("Verstrekking.Naam", "Stichting Waterland Onderwijs").Zet("Verstrekking.Soort", nameof(OntvangerSoort.BevoegdGezagSchool))
            .Zet("Verstrekking.Categorieen", nameof(Categorie.C7a), nameof(Categorie.C7f)).Zet("Verstrekking.Datum", vandaag).Zet("Verstrekking.Wijze", nameof(Verstrekkingswijze.Post))
            .Zet("Grond.Grond", nameof(Verstrekkingsgrond.BevoegdGezagArt9lid2)).Zet("Grond.School", "SBO De Vlonder");
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
