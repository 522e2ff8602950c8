using OuderPortaal.Domain.Leerlingen;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Correcties;

namespace OuderPortaal.Web.Tests.Secretariaat;

public sealed class VrijgevenTests
{
    [Fact, Regel("S-25")]
    public async Task Journey_FromImportToBekendmaking_OpensTheOverviewForSixWeeks()
    {
        await using var app = new PortaalApp();
        var (fatma, basis) = await OverzichtTests.BegonnenAsync(app);
        await (await Pagina.HaalAsync(fatma, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "noor.json", "application/json", await Voorbeelden.LeesAsync("noor.json")).VerstuurAsync();
        await OverzichtTests.ZoekAsync(fatma, basis);
        await OverzichtTests.BiedAanAsync(await Pagina.HaalAsync(fatma, basis));
        var zaak = basis[..^"/overzicht".Length];
        var directeur = await app.AlsAsync(Rol.Directeur, "Dirk");

        var zelf = await Pagina.HaalAsync(fatma, $"{zaak}/vrijgeven");
        var voorgelegd = await VrijAsync(await app.AlsAsync(Rol.Behandelaar, "Joris"), zaak, "noor");
        var tekenen = await (await Pagina.HaalAsync(directeur, "/directie")).VolgAsync("Inzage");
        var klaar = await tekenen.Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Contains("U werkte zelf aan dit overzicht. Een collega moet het vrijgeven.", zelf.Tekst, StringComparison.Ordinal);
        Assert.Contains("Laten tekenen", voorgelegd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets staat in de weg.", tekenen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er ligt niets om te tekenen", klaar.Tekst, StringComparison.Ordinal);
        var overzicht = await app.VraagAsync(db => db.Overzichten.SingleAsync());
        Assert.Equal((OverzichtStatus.Beschikbaar, new DateOnly(2026, 4, 13)), (overzicht.Status, overzicht.BeschikbaarTot));
        Assert.Equal(64, overzicht.Vingerafdruk.Length);
        Assert.Equal(VerzoekStatus.Besloten, await app.VraagAsync(db => db.Verzoeken.Select(v => v.Status).SingleAsync()));
        Assert.True(await app.VraagAsync(db => db.Berichten.AnyAsync(b => db.Brieven.Any(x => x.Id == b.BriefId && x.Soort == BriefSoort.OverzichtKlaar))));
    }

    [Fact, Regel("S-25")]
    public async Task Post_Vrijgeven_ByTheComposer_IsRefused()
    {
        await using var app = new PortaalApp();
        var (fatma, zaak, andere) = await AangebodenAsync(app);
        var vorm = (await Pagina.HaalAsync(andere, $"{zaak}/vrijgeven")).Formulier("form:has(#Vrijgave_Voornaam)");
        var bericht = (await Pagina.HaalAsync(fatma, $"{zaak}/vrijgeven")).Formulier("form:has(textarea)").ZetOngezien("Vrijgave.Voornaam", "Noor").Bericht();
        bericht.RequestUri = new Uri(bericht.RequestUri!.GetLeftPart(UriPartial.Path));

        var pagina = await Pagina.VanAsync(fatma, await fatma.SendAsync(bericht));

        Assert.NotNull(vorm);
        Assert.Contains("U werkte zelf aan dit overzicht. Een collega moet het vrijgeven.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.TerControle, await app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    [Fact, Regel("R-SEC-8")]
    public async Task Post_Vrijgeven_WithAnotherName_IsRefused()
    {
        await using var app = new PortaalApp();
        var (_, zaak, andere) = await AangebodenAsync(app);

        var pagina = await VrijAsync(andere, zaak, "Noortje");

        Assert.Contains("Dit is niet de voornaam van de leerling.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-SEC-8")]
    public async Task Post_Vrijgeven_WhenTheLinkEndedAfterTheScreen_IsRefused()
    {
        await using var app = new PortaalApp();
        var (_, zaak, andere) = await AangebodenAsync(app);
        var scherm = await Pagina.HaalAsync(andere, $"{zaak}/vrijgeven");
        await app.BewaarAsync(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Eindreden.Anders, Zaken.Iemand, app.Klok.Nu);
            return true;
        });

        var pagina = await scherm.Formulier("form:has(#Vrijgave_Voornaam)").Zet("Vrijgave.Voornaam", "Noor").VerstuurAsync();

        Assert.Contains("De koppeling geldt vandaag niet meer.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.TerControle, await app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    [Fact, Regel("R-COR-7", "R-SEC-8")]
    public async Task Post_Vrijgeven_OfWhatIsClosedOffSinceTheScreen_IsRefusedToABehandelaar_WhoCannotReadIt()
    {
        await using var app = new PortaalApp();
        var (_, zaak, joris) = await AangebodenAsync(app);
        var scherm = await Pagina.HaalAsync(joris, $"{zaak}/vrijgeven");
        var kind = await app.VraagAsync(db => db.Leerlingen.SingleAsync());
        await Correctiezaak.SchermAfAsync(app, await app.VraagAsync(async db => (await db.Verzoeken.SingleAsync()).AccountId!.Value), kind);

        var geweigerd = await scherm.Formulier("form:has(#Vrijgave_Voornaam)").Zet("Vrijgave.Voornaam", "Noor").VerstuurAsync();
        var daarna = await Pagina.HaalAsync(joris, $"{zaak}/vrijgeven");
        var secretariaat = await VrijAsync(await app.AlsAsync(Rol.Secretariaat, "Gerda"), zaak, "Noor");

        Assert.Contains("Het secretariaat of de directeur kan het lezen en vrijgeven.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Null(daarna.Document.QuerySelector("#Vrijgave_Voornaam"));
        Assert.DoesNotContain("Vrijgeven kan nu niet", secretariaat.Tekst, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.Vrijgegeven, await app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    [Fact, Regel("R-ID-8", "R-SEC-8")]
    public async Task Post_Vrijgeven_WhenTheProofOfThisAccountIsOfAnotherName_IsRefused()
    {
        await using var app = new PortaalApp();
        var (_, zaak, andere) = await AangebodenAsync(app);
        await BewijsVanAsync(app, "Wilma Brouwer");

        var pagina = await VrijAsync(andere, zaak, "Noor");

        Assert.Contains("De identiteit van de verzoeker staat niet vast.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.TerControle, await app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    [Fact, Regel("R-ID-8", "R-SEC-8")]
    public async Task Post_Tekenen_WhenTheProofOfThisAccountIsOfAnotherName_IsRefused()
    {
        await using var app = new PortaalApp();
        var (_, zaak, andere) = await AangebodenAsync(app);
        await VrijAsync(andere, zaak, "Noor");
        await BewijsVanAsync(app, "Wilma Brouwer");
        var directeur = await app.AlsAsync(Rol.Directeur);
        var tekenen = $"/directie/{zaak.Split('/')[^1]}";

        var geweigerd = await (await Pagina.HaalAsync(directeur, tekenen)).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();
        await BewijsVanAsync(app, "nadia brouwer");
        var getekend = await (await Pagina.HaalAsync(directeur, tekenen)).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Contains("De identiteit van de verzoeker staat niet vast.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er ligt niets om te tekenen", getekend.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-20")]
    public async Task Post_Tekenen_OnThe16thBirthday_IsRefusedAndNothingIsMadeKnown()
    {
        await using var app = new PortaalApp();
        var (_, zaak, andere) = await AangebodenAsync(app, geboren: new DateOnly(2010, 3, 3));
        await VrijAsync(andere, zaak, "Noor");
        var tekenen = $"/directie/{zaak.Split('/')[^1]}";
        app.Klok.Zet(Zaken.Om(2026, 3, 3, 0));

        var pagina = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), tekenen)).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Contains("De leeftijd van de leerling past niet meer bij de koppeling.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, await app.VraagAsync(db => db.Verzoeken.Select(v => v.Status).SingleAsync()));
    }

    [Fact]
    public async Task Post_Vrijgeven_ByTwoColleaguesAtOnce_OneWinsAndTheOtherReadsIt()
    {
        await using var app = new PortaalApp();
        var (_, zaak, joris) = await AangebodenAsync(app);
        var els = await app.AlsAsync(Rol.Secretariaat, "Els");
        var vormen = new[] { await Pagina.HaalAsync(joris, $"{zaak}/vrijgeven"), await Pagina.HaalAsync(els, $"{zaak}/vrijgeven") }.Select(p => p.Formulier("form:has(#Vrijgave_Voornaam)").Zet("Vrijgave.Voornaam", "Noor")).ToList();

        var paginas = await Task.WhenAll(vormen.Select(v => v.VerstuurAsync()));

        Assert.Single(paginas, p => p.Tekst.Contains("Laten tekenen", StringComparison.Ordinal));
        Assert.Single(paginas, p => p.Tekst.Contains("Een collega was u net voor", StringComparison.Ordinal));
        Assert.Equal(1, await app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "OverzichtVrijgegeven")));
    }

    [Fact]
    public async Task Post_Terug_NeedsARemarkThatTheComposerReads()
    {
        await using var app = new PortaalApp();
        var (fatma, zaak, andere) = await AangebodenAsync(app);
        var scherm = await Pagina.HaalAsync(andere, $"{zaak}/vrijgeven");

        var zonder = await scherm.Formulier("form[action='?handler=Terug']").VerstuurAsync();
        await zonder.Formulier("form[action='?handler=Terug']").Zet("Vrijgave.Opmerking", "De naam van Milan staat er nog.").VerstuurAsync();
        var werkbank = await Pagina.HaalAsync(fatma, zaak);

        Assert.Contains("Schrijf wat er moet veranderen.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("De naam van Milan staat er nog.", werkbank.Tekst, StringComparison.Ordinal);
        Assert.Contains("teruggestuurd", werkbank.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Regel("B4")]
    public async Task Post_Vrijgeven_WithAnOldFactor_AsksItAgainFirst()
    {
        await using var app = new PortaalApp();
        var (_, zaak, andere) = await AangebodenAsync(app);
        app.Klok.Verder(TimeSpan.FromMinutes(11));

        var pagina = await VrijAsync(andere, zaak, "Noor");

        Assert.StartsWith("/account/opnieuw-inloggen", pagina.Pad, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.TerControle, await app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    [Fact, Regel("S-26")]
    public async Task Answer_WhenNobodyOfThatNameIsInTheFiles_NamesTheSourcesAndTheRemedies()
    {
        await using var app = new PortaalApp();
        var fatma = await app.MaakAccountAsync("Fatma", Rol.Secretariaat);
        var nadia = await app.MaakAccountAsync("Nadia Brouwer");
        var verzoek = await app.DienInAsync(nadia.AccountId, kind: "Lot Anders");
        var zaak = $"/secretariaat/verzoeken/{verzoek.PubliekId}";
        await app.DoeMetAsync(verzoek, v => v.WijsToe(fatma.MedewerkerId, app.Klok.Nu));
        await app.BewaarAsync(db => Task.FromResult(db.Add(Domain.Identiteit.Identiteitsverificatie.LegVast(
            verzoek.AccountId, verzoek.Id, "Nadia Brouwer", Domain.Identiteit.Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, app.Klok.Nu))));
        var client = await app.AlsAsync(fatma);
        await (await Pagina.HaalAsync(client, $"{zaak}/overzicht")).Formulier().VerstuurAsync();
        await OverzichtTests.ZoekAsync(client, $"{zaak}/overzicht", Zoekresultaat.NietsGevonden);
        await OverzichtTests.BiedAanAsync(await Pagina.HaalAsync(client, $"{zaak}/overzicht"));

        await VrijAsync(await app.AlsAsync(Rol.Behandelaar, "Joris"), zaak, "Lot");
        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.GeenGegevens));
        Assert.Equal(BesluitUitkomst.GeenGegevens, (await app.HaalAsync(verzoek)).Besluit!.Uitkomst);
        Assert.All(new[] { "Dossiersysteem", "Mail", "Netwerkmap", "Papieren map", "bezwaar" }, woord => Assert.Contains(woord, brief.Html, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("geen gegevens gevonden", (await Pagina.HaalAsync(await app.AlsAsync(nadia), $"/mijn/brieven/{brief.PubliekId}")).Tekst, StringComparison.Ordinal);
    }

    internal static async Task<(HttpClient Fatma, string Zaak, HttpClient Andere)> AangebodenAsync(PortaalApp app, DateOnly? geboren = null)
    {
        var fatma = await app.MaakAccountAsync("Fatma", Rol.Secretariaat);
        var (verzoek, _) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, fatma.MedewerkerId, geboren);
        var client = await app.AlsAsync(fatma);
        var zaak = $"/secretariaat/verzoeken/{verzoek.PubliekId}";
        await (await Pagina.HaalAsync(client, $"{zaak}/overzicht")).Formulier().VerstuurAsync();
        await (await Pagina.HaalAsync(client, $"{zaak}/overzicht/inlezen")).Formulier()
            .Bijlage("Bestanden", "a.csv", "text/csv", "categorie;label;waarde;herkomst\r\n7a;Naam;Noor;School\r\n"u8.ToArray()).VerstuurAsync();
        await OverzichtTests.ZoekAsync(client, $"{zaak}/overzicht");
        await OverzichtTests.BiedAanAsync(await Pagina.HaalAsync(client, $"{zaak}/overzicht"));
        return (client, zaak, await app.AlsAsync(Rol.Behandelaar, "Joris"));
    }

    /// <summary>The one proof of this account, recorded outside any request, is of this person.</summary>
    private static Task<bool> BewijsVanAsync(PortaalApp app, string naam) => app.BewaarAsync(async db =>
    {
        var oude = await db.Identiteitsverificaties.Where(i => i.IngetrokkenOp == null).SingleAsync();
        oude.TrekIn(app.Klok.Nu);
        db.Add(Domain.Identiteit.Identiteitsverificatie.LegVast(oude.AccountId, null, naam, oude.Wijze, oude.Documentsoort, oude.GezienOp, Zaken.Iemand, app.Klok.Nu));
        return true;
    });

    private static async Task<Pagina> VrijAsync(HttpClient client, string zaak, string voornaam) =>
        await (await Pagina.HaalAsync(client, $"{zaak}/vrijgeven")).Formulier("form:has(#Vrijgave_Voornaam)").Zet("Vrijgave.Voornaam", voornaam).VerstuurAsync();
}
