using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Leerlingen;

public sealed class InlezenTests : IAsyncDisposable
{
    private const string Pad = "/secretariaat/leerlingen/inlezen";
    private const string Kop = "Kenmerk;Voornaam;Achternaam;Geboortedatum;Adres;GeheimAdres;School\n";

    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-AM-02")]
    public async Task DryRun_ShowsNewAndWasWordtAndChangesNothing()
    {
        var (noor, sem) = (await InRegisterAsync("D-1", "Noor"), await InRegisterAsync("D-2", "Sem"));
        await InRegisterAsync("D-3", "Mila");
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var pagina = await LeesInAsync(client, Kop
            + "d-1;Noor;Verhage;3-9-2014;Bronlaan 9, 1000 AB Voorbeeldstad;nee;De Linde\n"
            + "D-2;Sem;Verhage;2014-09-03;Bronlaan 4, 1000 AB Voorbeeldstad;ja;Basisschool Het Kompas\n"
            + "D-9;Zoë;Terpstra;2016-11-30;;nee;De Linde\n");

        var rijen = pagina.Document.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.LastChild!.TextContent.Trim()))).ToList();
        Assert.Equal(
            ["D-1|Adres|Bronlaan 4, 1000 AB Voorbeeldstad|Bronlaan 9, 1000 AB Voorbeeldstad", "D-1|School|Basisschool Het Kompas|De Linde"],
            rijen.Take(2));
        Assert.StartsWith("Zoë Terpstra|30\u00A0november 2016|onbekend|De Linde|D-9", Assert.Single(rijen.Skip(2)), StringComparison.Ordinal);
        Assert.Contains("Blijft gelijk1", pagina.Tekst, StringComparison.Ordinal);
        var na = await _app.VraagAsync(db => db.Leerlingen.OrderBy(l => l.Kenmerk).ToListAsync());
        Assert.Equal(3, na.Count);
        Assert.Equal([noor.Gegevens, sem.Gegevens], na.Take(2).Select(l => l.Gegevens));
    }

    [Fact, Regel("R-AM-02")]
    public async Task DryRun_KeepsTheRosterEncryptedAndOnlyForWhoChoseIt_AndDiscardDestroysItWithItsKey()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var collega = await _app.AlsAsync(Rol.Secretariaat);
        var pagina = await LeesInAsync(fatma, Kop + "D-9;Zoë;Terpstra;2016-11-30;;nee;De Linde\n");
        var sleutel = await _app.VraagAsync(db => db.Concepten.Select(c => c.Id).SingleAsync());

        var vreemd = await Pagina.HaalAsync(collega, pagina.Pad);
        var schijf = Encoding.UTF8.GetString(await InhoudOpSchijfAsync());
        await pagina.Formulier().VerstuurAsync("Gooi deze lijst weg");
        var daarna = await Pagina.HaalAsync(fatma, pagina.Pad);

        Assert.Equal(HttpStatusCode.NotFound, vreemd.Status);
        Assert.DoesNotContain("Terpstra", schijf, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, daarna.Status);
        Assert.Equal((0, 0, 0), await _app.VraagAsync(async db =>
            (await db.Concepten.CountAsync(), await db.Set<Datasleutel>().CountAsync(d => d.EigenaarId == sleutel), await db.Leerlingen.CountAsync())));
    }

    [Fact, Regel("R-AM-02")]
    public async Task Confirm_AppliesAgainstTheRegisterOfThatMoment_AndNobodyIsRemoved()
    {
        await InRegisterAsync("D-1", "Noor");
        await InRegisterAsync("D-3", "Mila");
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var pagina = await LeesInAsync(client, Kop + "D-1;Noor;Verhage;3-9-2014;;ja;De Linde\nD-9;Zoë;Terpstra;2016-11-30;;nee;De Linde\nD-10;Ali;Vos;1-2-2015;;nee;\n");
        // A colleague adds the same pupil between the two steps.
        await InRegisterAsync("D-9", "Zoe");

        var klaar = await pagina.Formulier().VerstuurAsync("Bevestig deze lijst");

        Assert.Contains("Toegevoegd: 1. Gewijzigd: 2.", klaar.Tekst, StringComparison.Ordinal);
        var register = await _app.VraagAsync(db => db.Leerlingen.ToDictionaryAsync(l => l.Kenmerk, l => l.Gegevens));
        Assert.Equal(["D-1", "D-10", "D-3", "D-9"], register.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new LeerlingGegevens("D-1", "Noor", "Verhage", new DateOnly(2014, 9, 3), "", true, "De Linde"), register["D-1"]);
        Assert.Equal("Zoë", register["D-9"].Voornaam);
        Assert.Equal(0, await _app.VraagAsync(db => db.Concepten.CountAsync()));
        Assert.Equal(2, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(LeerlingGewijzigd))));
    }

    [Fact, Regel("R-AM-02")]
    public async Task Confirm_PostedEightTimes_IsDoneOnceAndAllGoToTheSamePage()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var vorm = (await LeesInAsync(client, Kop + "D-9;Zoë;Terpstra;2016-11-30;;nee;De Linde\n")).Formulier();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => vorm.VerstuurAsync("Bevestig deze lijst")));

        Assert.All(antwoorden, a => Assert.Contains("Toegevoegd: 1. Gewijzigd: 0.", a.Tekst, StringComparison.Ordinal));
        Assert.Equal(1, await _app.VraagAsync(db => db.Leerlingen.CountAsync()));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(LeerlingIngeschreven))));
        Assert.Equal(0, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang")));
    }

    [Fact, Regel("R-AM-02")]
    public async Task FaultyRows_AreNamedByLineAndColumn_AndNothingCanBeConfirmed()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var pagina = await LeesInAsync(client, Kop
            + "D-1;Noor;Verhage;31-2-2014;;nee;\n"
            + "D-2;Sem;de Wit;1-1-1980;;nee;\n"
            + "111222333;Mila;Bakker;1-1-2014;;nee;\n"
            + "D-4;Ali;Vos;1-1-2014;;misschien;\n"
            + "D-5;;Vos;1-1-2014;;nee;\n"
            + "D-6;Eva;Vos;1-1-2014;;nee;\n"
            + "d-6;Eva;Vos;1-1-2014;;nee;\n"
            + "D-7;Eva;Vos\n");

        var fouten = pagina.Document.QuerySelectorAll("[role=alert] li").Select(l => l.TextContent).ToList();
        Assert.Equal(
        [
            "Regel 2, kolom D (Geboortedatum): '31-2-2014' is geen datum. Schrijf de datum als 2015-10-31 of als 31-10-2015.",
            "Regel 3, kolom D (Geboortedatum): De geboortedatum kan niet kloppen. Vul dag, maand en jaar in.",
            "Regel 4, kolom A (Kenmerk): Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het weg.",
            "Regel 5, kolom F (GeheimAdres): 'misschien' is geen ja of nee. Vul 'ja' of 'nee' in.",
            "Regel 6, kolom B (Voornaam): Vul de voornaam in.",
            "Regel 8, kolom A (Kenmerk): Dit kenmerk staat ook op regel 7. Elke leerling staat er één keer in.",
            "Regel 9: Deze regel heeft minder kolommen dan de eerste regel. Laat een lege kolom staan, met een puntkomma.",
        ],
            fouten);
        Assert.Equal(Pad, pagina.Pad);
        Assert.DoesNotContain("111222333", pagina.Html, StringComparison.Ordinal);
        Assert.Equal((0, 0), await _app.VraagAsync(async db => (await db.Leerlingen.CountAsync(), await db.Concepten.CountAsync())));
    }

    [Fact]
    public async Task FileThatCannotBeARoster_GetsOneClearSentence()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var kolommen = await LeesInAsync(client, "Kenmerk;Voornaam;Achternaam;Geboortedatm;Adres;GeheimAdres;School\nD-1;a;b;1-1-2014;;nee;\n");
        var veel = await LeesInAsync(client, Kop + string.Concat(Enumerable.Range(1, 10_001).Select(i => $"D-{i};a;b;1-1-2014;;nee;\n")));
        var groot = await LeesInAsync(client, Kop + string.Concat(Enumerable.Repeat($";;;;{new string('a', 1_000)};;\n", 5_400)));
        var leeg = await LeesInAsync(client, Kop);

        Assert.Contains("De kolom 'Geboortedatm' kennen wij niet. Bedoelt u 'Geboortedatum'?", kolommen.Tekst, StringComparison.Ordinal);
        Assert.Contains("De kolom 'Geboortedatum' ontbreekt.", kolommen.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Er staan meer dan 10.000 leerlingen in dit bestand. Verdeel het over kleinere bestanden."], Fouten(veel));
        Assert.Equal(["Dit bestand is groter dan 5 MB. Verdeel het over kleinere bestanden."], Fouten(groot));
        Assert.Equal(["Er staan geen leerlingen in dit bestand. Zet elke leerling op een eigen regel."], Fouten(leeg));
    }

    [Theory, Regel("R-AM-07")]
    [InlineData(Rol.Behandelaar)]
    [InlineData(Rol.Directeur)]
    [InlineData(Rol.Fg)]
    [InlineData(Rol.Beheerder)]
    public async Task OtherRole_FindsNoPageAndNoLink(Rol rol)
    {
        var client = await _app.AlsAsync(rol);

        var pagina = await Pagina.HaalAsync(client, Pad);
        var register = await Pagina.HaalAsync(client, "/secretariaat/leerlingen");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.DoesNotContain(Pad, register.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_WithItsByteOrderMark_IsTwelvePupils()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var vorm = (await (await Pagina.HaalAsync(client, "/secretariaat/leerlingen")).VolgAsync("Leerlingen inlezen")).Formulier();

        var pagina = await vorm.Bijlage("Bestand", "leerlingen.csv", "text/csv", await Voorbeelden.LeesAsync("leerlingen.csv")).VerstuurAsync();

        Assert.Contains("Nieuw12 Gewijzigd0 Blijft gelijk0", pagina.Tekst, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Fouten(Pagina pagina) => pagina.Document.QuerySelectorAll("[role=alert] li").Select(l => l.TextContent);

    private static async Task<Pagina> LeesInAsync(HttpClient client, string csv) =>
        await (await Pagina.HaalAsync(client, Pad)).Formulier().Bijlage("Bestand", "leerlingen.csv", "text/csv", Encoding.UTF8.GetBytes(csv)).VerstuurAsync();

    private Task<Leerling> InRegisterAsync(string kenmerk, string voornaam) => _app.BewaarAsync(db =>
    {
        var gegevens = new LeerlingGegevens(kenmerk, voornaam, "Verhage", new DateOnly(2014, 9, 3), "Bronlaan 4, 1000 AB Voorbeeldstad", kenmerk == "D-2", "Basisschool Het Kompas");
        var leerling = Leerling.SchrijfIn(gegevens, Zaken.Iemand, _app.Klok.Nu);
        db.Add(leerling);
        return Task.FromResult(leerling);
    });

    private async Task<byte[]> InhoudOpSchijfAsync()
    {
        var heel = new MemoryStream();
        foreach (var bestand in Directory.EnumerateFiles(_app.Map, "*", SearchOption.AllDirectories))
        {
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await stroom.CopyToAsync(heel);
        }

        return heel.ToArray();
    }
}
