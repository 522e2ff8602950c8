using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Fg;

public sealed class ToezichtTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Figures_EqualTheDatabase_AndLeadToTheRequestsBehindThem()
    {
        var ouder = (await _app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        await _app.DienInAsync(ouder);
        var stil = await _app.DienInAsync(ouder);
        await _app.DoeMetAsync(stil, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, _app.Klok.Nu));
        var client = await _app.AlsAsync(Rol.Fg);

        var getallen = await Pagina.HaalAsync(client, "/fg");
        var lijst = await Pagina.HaalAsync(client, "/fg/verzoeken?toon=Stil");
        var proces = await lijst.VolgAsync(stil.Nummer);

        Assert.Equal("2", Getal(getallen, "Open"));
        Assert.Equal("1", Getal(getallen, "De tijd staat stil"));
        Assert.Equal("0", Getal(getallen, "Te laat"));
        Assert.Single(lijst.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("De naam wijkt af", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bewijs gevraagd", proces.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Brouwer", proces.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Verhage", proces.Html, StringComparison.Ordinal);
        Assert.All(new[] { getallen, lijst, proces }, p => Assert.Equal(HttpStatusCode.OK, p.Status));
    }

    /// <summary>Every figure of the page against the rows themselves, counted here in another way: by SQL, over the demo with all its states.</summary>
    [Fact, Regel("R-AM-33")]
    public async Task EveryFigure_OverTheDemo_EqualsWhatSqlCounts()
    {
        await _app.DoeAsync<Demovulling>(d => d.VulAsync(TestContext.Current.CancellationToken));
        await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/melden")).Formulier().VerstuurAsync();
        for (var keer = 0; keer < 2; keer++)
            await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/klacht")).Formulier().Zet("Invoer.Tekst", "Niemand belde terug.").Zet("Invoer.Naam", "Truus Bakker").Zet("Invoer.Adres", "Dorpsstraat 21, 1004 GH Voorbeelddorp").VerstuurAsync();
        var (nu, vandaag) = (_app.Klok.Nu.ToUnixTimeMilliseconds(), Amsterdam.Datum(_app.Klok.Nu));
        var zondag = vandaag.AddDays((7 - (int)vandaag.DayOfWeek) % 7);
        Dictionary<string, string> vragen = new(StringComparer.Ordinal)
        {
            ["Kopieën ouder dan veertien dagen"] = $"""FROM "Bewijskopieen" WHERE "VernietigdOp" IS NULL AND "OntvangenOp" < {nu - (14L * 24 * 3600 * 1000)}""",
            ["Conflicten over gezag"] = """FROM "GezagConflicten" WHERE "Uitkomst" IS NULL""",
            ["Ontvangers die wij niet konden inlichten"] = """FROM "Kennisgevingen" WHERE "Status" = 'NietMogelijk'""",
            ["Ontvangers die niet reageerden"] = """FROM "Kennisgevingen" WHERE "Status" = 'GeenReactie'""",
            ["Verstrekkingen zonder grond"] = """FROM "Verstrekkingen" WHERE "Grond" = 'GrondOntbreekt'""",
            ["Voorstellen om te vernietigen die openstaan"] = """FROM "Vernietigingsvoorstellen" WHERE "Status" IN ('TeBevestigen', 'Bevestigd')""",
            ["Klachten die lopen"] = """FROM "Klachten" WHERE "Status" IN ('Ontvangen', 'InBehandeling', 'TerOndertekening')""",
            ["Ingebrekestellingen die lopen"] = """FROM "Ingebrekestellingen" WHERE "Status" IN ('Prematuur', 'Loopt')""",
            ["Bezwaarschriften die lopen"] = """FROM "Bezwaarschriften" WHERE "Status" <> 'Afgehandeld'""",
            ["Mogelijke datalekken die lopen"] = """FROM "Datalekken" WHERE "Status" IN ('Gemeld', 'Beoordeeld')""",
            ["Instellingen veranderd, laatste 30 dagen"] = $"""FROM "Instellingswijzigingen" WHERE "Op" > {_app.Klok.Nu.AddDays(-30).ToUnixTimeMilliseconds()}""",
            ["Uiterlijk deze week"] = $"""FROM "Verzoeken" WHERE "Uiterlijk" BETWEEN '{vandaag:yyyy-MM-dd}' AND '{zondag:yyyy-MM-dd}'""",
            ["Te laat"] = $"""FROM "Verzoeken" WHERE "TeLaatVanaf" <= {nu}""",
            ["Mails die voorgoed mislukten"] = """FROM "UitgaandeMails" WHERE "Status" = 'Mislukt'""",
            ["Burgerservicenummers onleesbaar gemaakt"] = """SUM FROM "Overzichten" """,
        };
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Fg), "/fg");

        var verwacht = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (naam, vraag) in vragen)
            verwacht[naam] = await TelAsync(vraag.StartsWith("SUM", StringComparison.Ordinal) ? $"""SELECT coalesce(sum("AantalBsn"), 0) {vraag[4..]}""" : $"SELECT count(*) {vraag}");

        Assert.Equal(verwacht, new SortedDictionary<string, string>(vragen.Keys.ToDictionary(n => n, n => Getal(pagina, n), StringComparer.Ordinal), StringComparer.Ordinal));
        Assert.True(verwacht.Values.Count(v => v != "0") >= 5, string.Join(", ", verwacht.Select(v => $"{v.Key}: {v.Value}")));
        // The grounds together are the items that were refused, in whole or in part, in what was made known.
        var gronden = pagina.Document.QuerySelectorAll("section").Single(d => d.QuerySelector("h2")?.TextContent == "Waarom wij onderdelen afwezen");
        Assert.Equal(
            await TelAsync("""SELECT count(*) FROM "Correctieonderdelen" o JOIN "Correcties" c ON c."Id" = o."CorrectieId" JOIN "Besluiten" b ON b."VerzoekId" = c."VerzoekId" WHERE o."Grond" IS NOT NULL AND b."BekendgemaaktOp" IS NOT NULL"""),
            $"{gronden.QuerySelectorAll("dd").Sum(g => int.Parse(g.TextContent, System.Globalization.CultureInfo.InvariantCulture))}");
    }

    private async Task<string> TelAsync(string sql)
    {
        await using var verbinding = _app.OpenDatabase();
        await using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        return $"{await opdracht.ExecuteScalarAsync()}";
    }

    [Fact, Regel("R-8.1-1")]
    public async Task AnotherRole_Gets404WithOneJournaalRow()
    {
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/fg");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang")));
    }

    private static string Getal(Pagina pagina, string naam) => pagina.Document.QuerySelectorAll("dl > div").First(d => d.QuerySelector("dt")!.TextContent == naam)
        .QuerySelector("dd")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
}
