using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>The package of a case for the AP: what is in it, what never is, who gets it, and what the journaal says of it.</summary>
[Regel("R-13.2-4")]
public sealed class ZaakpakketTests : IAsyncLifetime
{
    private const string Bsn = "111222333";

    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Id => _zaak.Adres.Split('/')[^1];

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Package_TellsHowItWent_AndHoldsNothingThatMustStay()
    {
        await _zaak.VraagBewijsAsync(new DateOnly(2026, 3, 16));
        await _zaak.DoeAsync(v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 2), Domain.Verzoeken.BewijsOordeel.Goed, _app.Klok.Nu));
        await _zaak.MaakBeschikbaarAsync();
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        await (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/waarom")).Formulier("#vraag form").Zet("Aanleiding", "Pauze-1").Zet("Tekst", $"Waarom KANARIEWAAROM bij {Bsn}?").VerstuurAsync();
        await (await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), "/mijn/fg")).Formulier().Zet("Tekst", "KANARIELIJN").VerstuurAsync();
        await (await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), $"{_zaak.Adres}/berichten")).Formulier().Zet("Tekst", "KANARIEBERICHT").VerstuurAsync();
        await _app.BewaarAsync<int>(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(Ct);
            db.Add(Brief.Maak(verzoek.Id, BriefSoort.WissingAanAnder, "Er gaan gegevens weg", "<p>KANARIEANDER</p>", perPost: true, _app.Klok.Nu, new Geadresseerde(null, "Tom Verhage", "Geheimweg 3", Aanspreekvorm.U)));
            return 0;
        });

        var pagina = await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/pakket");
        var bestanden = await HaalAsync(ilse, "Toezichthouder");
        var (index, zaak) = (bestanden["index.html"], JsonDocument.Parse(bestanden["zaak.json"]).RootElement);
        var alles = string.Join('\n', bestanden.Values);

        Assert.Contains("Waarom neemt u het mee?", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("INZ-2026-00001", zaak.GetProperty("verzoek")[0].GetProperty("nummer").GetString());
        Assert.Equal("2026-03-02", zaak.GetProperty("pauzes")[0].GetProperty("gevraagdOp").GetString());
        Assert.Equal("De naam wijkt af van wat wij weten", zaak.GetProperty("pauzes")[0].GetProperty("reden").GetString());
        Assert.Equal("Wij beschermen ook een ander kind.", zaak.GetProperty("besluit")[0].GetProperty("motivering").GetString());
        Assert.Equal(1, zaak.GetProperty("berichten")[0].GetProperty("vanDeVerzoeker").GetInt32());
        Assert.Equal(3, zaak.GetProperty("weglatingen")[0].GetProperty("aantal").GetInt32());
        Assert.Contains(zaak.GetProperty("gekeken").EnumerateArray(), r => r.GetProperty("wie").GetString() == "Functionaris gegevensbescherming");
        Assert.Contains(zaak.GetProperty("tijdlijn").EnumerateArray(), r => r.GetProperty("wat").GetString() == "Besluit bekendgemaakt");
        Assert.Contains("Hoe dit verzoek verliep", index, StringComparison.Ordinal);
        Assert.Contains("KANARIEWAAROM bij burgerservicenummer aanwezig", index, StringComparison.Ordinal);
        Assert.Contains("Uw overzicht staat klaar", bestanden.Single(b => b.Key.EndsWith("-overzichtdeels.html", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.Contains("Brief aan een ander dan de verzoeker", index, StringComparison.Ordinal);
        Assert.All(new[] { Bsn, "KANARIELIJN", "KANARIEBERICHT", "KANARIEANDER", "Geheimweg", Zaak.Geheim, "Marleen", "Joris" }, nooit => Assert.DoesNotContain(nooit, alles, StringComparison.Ordinal));
        Assert.DoesNotContain("Brouwer", index, StringComparison.Ordinal);
        Assert.Equal(bestanden.Count - 1, bestanden["bestanden.sha256"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(bestanden["bestanden.sha256"].Split('\n', StringSplitOptions.RemoveEmptyEntries), regel => Assert.Equal(regel[..64], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bestanden[regel[66..]])))));
    }

    [Fact, Regel("R-SEC-5")]
    public async Task Download_IsOneRowWithTheReason_AndNoneWithoutOne()
    {
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");

        var zonder = await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/pakket.zip");
        var vreemd = await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/pakket.zip?reden=99");
        Assert.Empty(await RijenAsync());
        await HaalAsync(ilse, "EigenOnderzoek");

        Assert.Contains("Kies waarom u het pakket meeneemt.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies waarom u het pakket meeneemt.", vreemd.Tekst, StringComparison.Ordinal);
        var rij = Assert.Single(await RijenAsync());
        Assert.Equal(("Fg", "EigenOnderzoek: /fg/verzoeken/{id}/pakket.zip"), (rij.Hoedanigheid, rij.Bijzonderheid));
    }

    [Theory, Regel("R-SEC-4")]
    [InlineData(Rol.Secretariaat)]
    [InlineData(Rol.Behandelaar)]
    [InlineData(Rol.Directeur)]
    [InlineData(Rol.Beheerder)]
    [InlineData(null)]
    public async Task Package_IsForNobodyButTheFg(Rol? rol)
    {
        var client = rol is { } medewerker ? await _app.AlsAsync(medewerker, "Iemand") : await _app.AlsAsync(_zaak.Gezin.Account);

        using var antwoord = await client.GetAsync($"/fg/verzoeken/{Id}/pakket.zip?reden=Toezichthouder", Ct);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Empty(await RijenAsync());
    }

    private Task<List<JournaalRegel>> RijenAsync() => _app.VraagAsync(db => db.Journaal.AsNoTracking().Where(j => j.Handeling == Dossierblik.Zaakpakket).ToListAsync(Ct));

    private async Task<Dictionary<string, string>> HaalAsync(HttpClient client, string reden)
    {
        using var antwoord = await client.GetAsync($"/fg/verzoeken/{Id}/pakket.zip?reden={reden}", Ct);
        Assert.Equal("application/zip", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Equal("zaakpakket-INZ-2026-00001.zip", antwoord.Content.Headers.ContentDisposition?.FileName);
        await using var zip = new ZipArchive(await antwoord.Content.ReadAsStreamAsync(Ct), ZipArchiveMode.Read);
        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var deel in zip.Entries)
        {
            using var tekst = new StreamReader(await deel.OpenAsync(Ct));
            uit[deel.FullName] = await tekst.ReadToEndAsync(Ct);
        }

        return uit;
    }
}
