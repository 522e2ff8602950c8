using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Tests.Briefcodes;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>The desk, calling back, and the neutral letter about what is missing.</summary>
public sealed class IdentiteitTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-ID-2", "R-ID-5")]
    public async Task Post_Balie_RecordsKindAndDayAndAnswersTheLetter()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Fatma Yilmaz"), Adres(zaak, "balie"));

        await pagina.Formulier().Zet("Gezien.Klopt", "foto", "naam", "geboortedatum", "geldig").Zet("Gezien.Documentsoort", "paspoort").VerstuurAsync();

        var identiteit = await _app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync());
        Assert.Equal((Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2)), (identiteit.Wijze, identiteit.Documentsoort, identiteit.GezienOp));
        Assert.Equal(BewijsOordeel.Goed, (await _app.HaalAsync(zaak.Verzoek)).Bewijsverzoeken.Single().Oordeel);
        Assert.NotNull((await zaak.CodeAsync()).BeeindigdOp);
        Assert.Contains("F.Y.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main input[type=text]:not([inputmode=numeric]), main textarea, main input[type=file]"));
    }

    [Theory, Regel("R-ID-5")]
    [InlineData("paspoort", "foto", "naam", "geldig")]
    [InlineData("NP3C4R5X2", "foto", "naam", "geboortedatum", "geldig")]
    public async Task Post_Balie_WhenSomethingIsNotRight_RecordsNothing(string soort, params string[] klopt)
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), Adres(zaak, "balie"));

        var na = await pagina.Formulier().Zet("Gezien.Klopt", klopt).ZetOngezien("Gezien.Documentsoort", soort).VerstuurAsync();

        Assert.EndsWith("/balie", na.Pad, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
    }

    [Fact, Regel("R-ID-2")]
    public async Task Post_Terugbellen_OnTheNumberInTheFile_GivesN2()
    {
        var zaak = await Codezaak.MaakAsync(_app, metVraag: false, antwoord: AntwoordKanaal.Post);
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), Adres(zaak, "terugbellen"));

        await pagina.Formulier().Zet("Gesprek.Uitkomst", "Herkend").VerstuurAsync();

        Assert.Contains("088 000 00 11", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(Niveau.N2, (await _app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync())).Niveau);
    }

    [Theory, Regel("R-AM-19", "D-11"), InlineData(AntwoordKanaal.Digitaal, false), InlineData(AntwoordKanaal.Post, true)]
    public async Task Post_Terugbellen_AnswersTheLetterWithACode_OnlyWhenItIsEnoughForTheAnswer(AntwoordKanaal antwoord, bool genoeg)
    {
        var zaak = await Codezaak.MaakAsync(_app, antwoord: antwoord);
        var tekens = await zaak.VerstuurAsync();
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var bewijs = (await _app.HaalAsync(zaak.Verzoek)).Bewijsverzoeken.Single().Id;
        var uitleg = await Pagina.HaalAsync(client, $"{Adres(zaak, "bewijs-ontvangen")}?bewijs={bewijs}");

        await (await Pagina.HaalAsync(client, Adres(zaak, "terugbellen"))).Formulier().Zet("Gesprek.Uitkomst", "Herkend").VerstuurAsync();
        var daarna = (await _app.HaalAsync(zaak.Verzoek)).Bewijsverzoeken.Single();
        var ingevuld = await zaak.VulInAsync(tekens);

        Assert.Equal(genoeg ? 1 : 0, uitleg.Document.QuerySelectorAll("main a[href$='/terugbellen']").Length);
        Assert.Equal(genoeg, daarna.GeleverdOp is not null);
        Assert.Equal(genoeg, ingevuld.Tekst.Contains("Deze code werkt niet.", StringComparison.Ordinal));
        Assert.Equal(genoeg ? Niveau.N2 : Niveau.N3, (await _app.VraagAsync(db => db.Identiteitsverificaties.ToListAsync())).Max(i => i.Niveau));
    }

    [Fact, Regel("R-ID-2", "R-VTG-22")]
    public async Task Terugbellen_WhenTwoAddressesAreKnown_IsRefusedOnEveryRoad()
    {
        var zaak = await Codezaak.MaakAsync(_app, metVraag: false, antwoord: AntwoordKanaal.Post);
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var oud = await Pagina.HaalAsync(client, Adres(zaak, "terugbellen"));
        await _app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync(x => x.Id == zaak.Leerling.Id);
            l.VoegContactToe(new("Bart Verhage", Contactrelatie.OuderMetGezag, "Kade 9, Voorbeeldstad", new DateOnly(2020, 1, 1), "", false), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        var nieuw = await Pagina.HaalAsync(client, Adres(zaak, "terugbellen"));
        var een = await oud.Formulier().Zet("Gesprek.Uitkomst", "Herkend").VerstuurAsync();

        Assert.All([nieuw, een], p => Assert.Contains("twee adressen bekend", p.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("088 000 00 11", nieuw.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
    }

    [Fact, Regel("R-ID-2")]
    public async Task Identiteit_WithoutTheChecks_IsNoPage()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), Adres(zaak, "identiteit"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, pagina.Status);
    }

    [Fact, Regel("R-AM-03", "T5")]
    public async Task Post_Ontbreekt_WritesTheSameForAKnownAndAnUnknownChild()
    {
        var bekend = await Codezaak.MaakAsync(_app, metVraag: false);
        var onbekend = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, "Onbekend Kind");
        var client = await _app.AlsAsync(Rol.Secretariaat);

        foreach (var id in new[] { bekend.Verzoek.PubliekId, onbekend.PubliekId })
            await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{id}/ontbreekt")).Formulier().VerstuurAsync();

        var brieven = await _app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.WatOntbreekt).ToListAsync());
        Assert.Equal(2, brieven.Count);
        Assert.Single(brieven.Select(b => b.Html.Replace(bekend.Verzoek.Nummer, "", StringComparison.Ordinal).Replace(onbekend.Nummer, "", StringComparison.Ordinal)).Distinct());
    }

    private static string Adres(Codezaak zaak, string pagina) => $"/secretariaat/verzoeken/{zaak.Verzoek.PubliekId}/{pagina}";
}
