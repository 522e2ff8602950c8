using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Tests.Secretariaat;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Tests.Registers;

public sealed class VerstrekkingenTests : IAsyncDisposable
{
    private const string Kop = "Kenmerk;Datum;Naam;Soort;Adres;Categorieen;Wijze;Grond;Wet;Artikel;VorderingOp;School;Taakgegevens\n";

    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-9.2-1"), Regel("R-AM-27")]
    public async Task Page_ToTheBoardOfAnotherSchool_IsRefusedWhenPlannedWithTheInputKept_AndRecordedWhenItHappened()
    {
        var (leerling, client) = (await _app.SchrijfInAsync(), await _app.AlsAsync(Rol.Secretariaat));

        var geweigerd = await (await VulAsync(client, leerling, gebeurd: false, bestuur: "Stichting Waterland Onderwijs")).VerstuurAsync();
        var vastgelegd = await (await VulAsync(client, leerling, gebeurd: true, bestuur: "Stichting Waterland Onderwijs")).VerstuurAsync();

        Assert.Contains("Het bestuur van deze school is Schoolbestuur De Bron.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal("Stichting Waterland Onderwijs", geweigerd.Document.QuerySelector("input[name='Verstrekking.Naam']")!.GetAttribute("value"));
        Assert.Contains("zonder grond", vastgelegd.Tekst, StringComparison.Ordinal);
        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.VerstrekkingZonderGrond));
        Assert.Equal((Rol.Fg, leerling.Id), (taak.VoorRol, taak.LeerlingId));
        Assert.Equal(Verstrekkingsgrond.GrondOntbreekt, (await _app.VraagAsync(db => db.Verstrekkingen.SingleAsync())).Grond);
    }

    [Fact, Regel("R-9.3-1"), Regel("R-INZ-5")]
    public async Task Overview_WhenComposed_HoldsWhoStandsInTheRecordOnce()
    {
        var (leerling, client) = (await _app.SchrijfInAsync(), await _app.AlsAsync(Rol.Secretariaat));
        await (await VulAsync(client, leerling, gebeurd: true)).VerstuurAsync();
        await (await VulAsync(client, leerling, gebeurd: false)).VerstuurAsync();
        var (verzoek, _) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        var overzicht = Gegevensoverzicht.Begin(verzoek, Zaken.Iemand, _app.Klok.Nu);

        await _app.DoeAsync<Verstrekkingenregister>(async r =>
        {
            await r.VulAanAsync(overzicht, leerling.Id, _app.Klok.Nu, CancellationToken.None);
            await r.VulAanAsync(overzicht, leerling.Id, _app.Klok.Nu, CancellationToken.None);
        });

        var ontvanger = Assert.Single(overzicht.Ontvangers);
        Assert.Equal(("Schoolbestuur De Bron", Verstrekkingsgrond.BevoegdGezagArt9lid2), (ontvanger.Naam, ontvanger.Grond));
    }

    [Fact, Regel("R-9.3-1"), Regel("R-AM-27")]
    public async Task List_ReadTwice_AddsEachOnce_AndNamesWhatHasNoGround()
    {
        var (leerling, client) = (await _app.SchrijfInAsync(), await _app.AlsAsync(Rol.Secretariaat));
        var csv = Kop + Rij(leerling.Kenmerk) + Rij(leerling.Kenmerk.ToUpperInvariant(), naam: "Praktijk De Meetlat", soort: "Deskundige", grond: "");

        var nakijken = await LeesInAsync(client, csv);
        var klaar = await nakijken.Formulier().VerstuurAsync("Bevestig deze lijst");
        var nogEens = await LeesInAsync(client, csv);
        await nogEens.Formulier().VerstuurAsync("Bevestig deze lijst");

        Assert.Contains("Nieuw2 Waarvan zonder grond1 Staat er al0", nakijken.Tekst, StringComparison.Ordinal);
        Assert.Contains("Regel 3: Zonder grond uit artikel 9 mag dit niet.", nakijken.Tekst, StringComparison.Ordinal);
        Assert.Contains("Erbij: 2.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nieuw0 Waarvan zonder grond0 Staat er al2", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal((2, 1, 0), await _app.VraagAsync(async db => (await db.Verstrekkingen.CountAsync(), await db.Taken.CountAsync(t => t.VoorRol == Rol.Fg), await db.Concepten.CountAsync())));
    }

    [Fact, Regel("R-9.3-1")]
    public async Task List_WithFaults_NamesEachByLineAndColumnAndKeepsNothing()
    {
        var (leerling, client) = (await _app.SchrijfInAsync(), await _app.AlsAsync(Rol.Secretariaat));

        var pagina = await LeesInAsync(client, Kop
            + Rij("D-404") + Rij(leerling.Kenmerk, datum: "1-1-2099") + Rij(leerling.Kenmerk, categorieen: "7a, 7z") + Rij(leerling.Kenmerk, soort: "Buurman")
            + Rij(leerling.Kenmerk, naam: "111222333") + Rij(leerling.Kenmerk) + Rij(leerling.Kenmerk));

        Assert.Equal(
        [
            "Regel 2, kolom A (Kenmerk): Een leerling met nummer 'D-404' kennen wij niet. Lees eerst de leerlingen in.",
            "Regel 3, kolom B (Datum): Deze dag moet nog komen. In dit bestand staat alleen wat al gebeurd is.",
            "Regel 4, kolom F (Categorieen): Het soort '7z' kennen wij niet. Kies uit 7a tot en met 7o, of buiten, met een komma ertussen.",
            "Regel 5, kolom D (Soort): 'Buurman' kennen wij hier niet. Kies uit BevoegdGezagSchool, Verwerker, Overheid, Deskundige of Overig.",
            "Regel 6, kolom C (Naam): Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het weg.",
            "Regel 8: Deze regel is gelijk aan regel 7. Haal een van de twee weg.",
        ],
            pagina.Document.QuerySelectorAll("[role=alert] li").Select(l => l.TextContent));
        Assert.Equal((0, 0), await _app.VraagAsync(async db => (await db.Verstrekkingen.CountAsync(), await db.Concepten.CountAsync())));
    }

    [Fact]
    public async Task Example_CanBeReadAfterTheRosterOfTheExample()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        await (await (await Pagina.HaalAsync(client, "/secretariaat/leerlingen/inlezen")).Formulier().Bijlage("Bestand", "leerlingen.csv", "text/csv", await Voorbeelden.LeesAsync("leerlingen.csv")).VerstuurAsync())
            .Formulier().VerstuurAsync("Bevestig deze lijst");

        var pagina = await (await Pagina.HaalAsync(client, "/secretariaat/verstrekkingen/inlezen")).Formulier()
            .Bijlage("Bestand", "verstrekkingen.csv", "text/csv", await Voorbeelden.LeesAsync("verstrekkingen.csv")).VerstuurAsync();

        Assert.Contains("Nieuw5 Waarvan zonder grond1", pagina.Tekst, StringComparison.Ordinal);
    }

    private static string Rij(string kenmerk, string datum = "3-11-2025", string naam = "Schoolbestuur De Bron", string soort = "BevoegdGezagSchool", string categorieen = "7a, 7f", string grond = "BevoegdGezagArt9lid2") =>
        $"{kenmerk};{datum};{naam};{soort};;{categorieen};Post;{grond};;;;Basisschool Het Kompas;ja\n";

    private static async Task<Pagina> LeesInAsync(HttpClient client, string csv) =>
        await (await Pagina.HaalAsync(client, "/secretariaat/verstrekkingen/inlezen")).Formulier().Bijlage("Bestand", "verstrekkingen.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();

    private async Task<Formulier> VulAsync(HttpClient client, Leerling leerling, bool gebeurd, string bestuur = "Schoolbestuur De Bron") =>
        (await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{leerling.PubliekId}/verstrekkingen/nieuw")).Formulier()
            .Zet("Verstrekking.Gebeurd", gebeurd ? "true" : "false").Zet("Verstrekking.Naam", bestuur).Zet("Verstrekking.Soort", nameof(OntvangerSoort.BevoegdGezagSchool))
            .Zet("Verstrekking.Categorieen", nameof(Categorie.C7a)).Zet("Verstrekking.Datum", Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Zet("Verstrekking.Wijze", nameof(Verstrekkingswijze.Post)).Zet("Grond.Grond", nameof(Verstrekkingsgrond.BevoegdGezagArt9lid2)).Zet("Grond.School", "Basisschool Het Kompas");
}
