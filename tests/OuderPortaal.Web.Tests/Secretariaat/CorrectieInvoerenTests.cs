using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>A correction that came on paper, by phone or by mail: typed over item by item, and then worked as every other (R-11.3-2, R-COR-2).</summary>
[Regel("R-11.3-2", "R-COR-2")]
public sealed class CorrectieInvoerenTests : IAsyncDisposable
{
    private const string Tekenvorm = "main form:has(.onder-elkaar)";

    private readonly PortaalApp _app = new();

    public CorrectieInvoerenTests() => _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("D-09", "R-COR-3", "R-AM-35", "R-11.5-1")]
    public async Task Correction_OnPaper_GoesFromTheLetterToTheBesluitByPost()
    {
        await _app.SchrijfInAsync("Sem", "de Wit", new DateOnly(2014, 6, 15));
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var eerste = await Punt(await VormAsync(fatma), 0, "Verbeteren", "Geboortedatum", "16-06-2014", "15-06-2014").Zet("Verzoek.Poststempel", "2026-02-25").VerstuurAsync("Nog een punt");
        var ingevoerd = await Punt(eerste.Formulier(), 1, "Weghalen", "Oud adres", "Kanariekade 17").Zet("Verzoek.Punten[1].Grond", nameof(CorrectieGrond.NietTerZake)).VerstuurAsync();

        Assert.Equal("", eerste.Document.QuerySelector("[aria-invalid]")?.OuterHtml ?? "");
        Assert.Contains("COR-2026-00001", ingevoerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("De termijn loopt vanaf het poststempel: woensdag 25 februari 2026.", ingevoerd.Tekst, StringComparison.Ordinal);
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((Kanaal.Brief, AntwoordKanaal.Post, new DateOnly(2026, 2, 26), new DateOnly(2026, 3, 25)), (verzoek.Kanaal, verzoek.AntwoordKanaal, verzoek.OntvangenOp, verzoek.Uiterlijk!.Value));
        Assert.Contains("Uw brief ging op woensdag 25 februari 2026 op de post. Wij tellen vanaf die dag.", (await ingevoerd.VolgAsync("Druk de ontvangstbevestiging af")).Tekst, StringComparison.Ordinal);

        var adres = $"/secretariaat/verzoeken/{verzoek.PubliekId}";
        var genomen = await (await Pagina.HaalAsync(fatma, adres)).Formulier("main .paneel form").VerstuurAsync();
        await (await genomen.VolgAsync("Staat nu aan de balie")).Formulier()
            .Zet("Gezien.Klopt", "foto", "naam", "geboortedatum", "geldig").Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.GezienOp", "2026-03-02").VerstuurAsync();
        await (await Pagina.HaalAsync(fatma, $"{adres}/leerling")).Formulier("main form[method=post]").VerstuurAsync("Koppel Sem de Wit");
        var gekoppeld = await (await Pagina.HaalAsync(fatma, $"{adres}/gezag")).Formulier()
            .Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();
        var een = await (await gekoppeld.VolgAsync("Beoordeel de onderdelen")).VolgAsync("1. Geboortedatum");
        var twee = await een.Formulier().Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Toegewezen)).Zet("Oordeel.Bronnen", "Dossiersysteem").VerstuurAsync();
        var alles = await twee.Formulier().Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Afgewezen)).Zet("Oordeel.Grond", nameof(Weigeringsgrond.NodigVoorTaak)).Zet("Oordeel.Motivering", "Wij hebben dit adres nodig.").VerstuurAsync();
        await Web.Tests.Formulieren.Formulierproef.Eerste(alles).VerstuurAsync();
        var tekenen = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");
        await tekenen.Formulier(Tekenvorm).Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();
        var besluit = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieDeels));
        await (await Pagina.HaalAsync(fatma, "/secretariaat/post")).Formulier($"main form:has([value='{besluit.PubliekId}'])").VerstuurAsync();

        Assert.Contains("16-06-2014", een.Tekst, StringComparison.Ordinal);
        Assert.Contains("15-06-2014", een.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets staat in de weg.", tekenen.Tekst, StringComparison.Ordinal);
        Assert.True(besluit.PerPost);
        Assert.Equal(new DateOnly(2026, 3, 2), await _app.VraagAsync(db => db.Brieven.Where(b => b.Id == besluit.Id).Select(b => b.GepostOp).SingleAsync()));
        Assert.Equal(("Joke de Wit", "Kersenweg 3, 1000 AC Voorbeeldstad"), (besluit.AanNaam, besluit.AanAdres));
        Assert.Contains("Wij hebben dit adres nodig.", besluit.Html, StringComparison.Ordinal);
        Assert.Contains("Geboortedatum", besluit.Html, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.Uitvoering, (await _app.HaalAsync(verzoek)).Status);
    }

    [Fact, Regel("R-AM-34")]
    public async Task EverythingAtOnce_IsOneItem_AndAnEmptyItemDoesNotCount()
    {
        var vorm = await VormAsync(await _app.AlsAsync(Rol.Secretariaat));
        var twee = await vorm.Zet("Verzoek.Kanaal", nameof(Kanaal.Telefoon)).VerstuurAsync("Nog een punt");

        await twee.Formulier().Zet("Verzoek.Punten[1].Keuze", "AllesWeg").Zet("Verzoek.Punten[1].Toelichting", "Wij gaan verhuizen.").VerstuurAsync();

        var punt = Assert.Single((await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen);
        Assert.Equal((true, CorrectieSoort.Verwijdering, CorrectieGrond.WeetNiet, "Wij gaan verhuizen."), (punt.Alles, punt.Soort, punt.GevraagdeGrond, punt.Toelichting));
        Assert.Equal(Kanaal.Telefoon, (await _app.VraagAsync(db => db.Verzoeken.SingleAsync())).Kanaal);
    }

    [Fact]
    public async Task NogEen_StoresNothing_JudgesNothing_AndKeepsWhatWasTyped_AlsoWhatIsWrong()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var leeg = (await Pagina.HaalAsync(client, "/secretariaat/verzoeken/invoeren")).Formulier().Zet("Verzoek.OntvangenOp", "ergens in mei").Zet("Verzoek.Punten[0].Was", "  Noor is druk.  ");

        var pagina = await (await leeg.VerstuurAsync("Nog een punt")).Formulier().VerstuurAsync("Nog een punt");

        var vorm = pagina.Formulier();
        Assert.Equal(("ergens in mei", "  Noor is druk.  ", "", ""), (vorm["Verzoek.OntvangenOp"], vorm["Verzoek.Punten[0].Was"], vorm["Verzoek.Punten[1].Was"], vorm["Verzoek.Punten[2].Was"]));
        Assert.Empty(pagina.Document.QuerySelectorAll("[aria-invalid]"));
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    [Fact, Regel("R-11.4-1")]
    public async Task Item_ThatDoesNotSayWhatMustStandThere_IsNamedByItsNumber_WithEverythingKept()
    {
        var vorm = await Punt(await VormAsync(await _app.AlsAsync(Rol.Secretariaat)), 0, "NietGebruiken", "Verslag van november").VerstuurAsync("Nog een punt");

        var fout = await Punt(vorm.Formulier(), 1, "Aanvullen", "Gesprek van 3 februari", "Moeder was er.").VerstuurAsync();
        var weer = fout.Formulier();
        var gekozen = (weer["Verzoek.Punten[0].Keuze"], weer["Verzoek.Punten[1].Keuze"], weer["Verzoek.Punten[1].Was"]);
        await weer.Zet("Verzoek.Punten[1].Wordt", "Oma was er ook.").VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, fout.Status);
        Assert.Contains("Punt 2: Schrijf wat erbij moet.", fout.Tekst, StringComparison.Ordinal);
        Assert.Equal("true", fout.Document.QuerySelector("[name='Verzoek.Punten[1].Wordt']")!.GetAttribute("aria-invalid"));
        Assert.Equal(("NietGebruiken", "Aanvullen", "Moeder was er."), gekozen);
        Assert.Equal([CorrectieSoort.Afscherming, CorrectieSoort.Aanvulling], (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen.Select(o => o.Soort));
    }

    [Fact]
    public async Task WithoutAnyItem_IsRefused()
    {
        var pagina = await (await VormAsync(await _app.AlsAsync(Rol.Secretariaat))).VerstuurAsync();

        Assert.Contains("Schrijf op wat er niet klopt.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    [Fact]
    public async Task TwentyItems_AreTaken_AndTheTwentyFirstIsRefusedWithTheInputKept()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var vorm = Punten(await VormAsync(client), 21);

        var geweigerd = await vorm.VerstuurAsync();
        var nogEen = await Punten(await VormAsync(client), 20).VerstuurAsync("Nog een punt");
        var twintig = await nogEen.Formulier().VerstuurAsync();

        Assert.Contains("In een verzoek passen hoogstens 20 punten.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(("Gegeven 1", "Waarde 21"), (geweigerd.Formulier()["Verzoek.Punten[0].Omschrijving"], geweigerd.Formulier()["Verzoek.Punten[20].Wordt"]));
        Assert.DoesNotContain("Nog een punt", nogEen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Voer de rest in als tweede verzoek.", nogEen.Tekst, StringComparison.Ordinal);
        Assert.Contains("COR-2026-00001", twintig.Tekst, StringComparison.Ordinal);
        Assert.Equal(20, (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen.Count);
    }

    [Fact]
    public async Task FormThatOutlivedItsLogin_GivesEveryItemBack()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var vorm = Punten(await VormAsync(client), 3).ZetOngezien("__RequestVerificationToken", "verlopen");

        var terug = await vorm.VerstuurAsync();

        Assert.Contains(Formulierbewaring.Sleutelnaam, terug.Pad, StringComparison.Ordinal);
        Assert.Equal(("Gegeven 1", "Gegeven 3", "Waarde 3"), (terug.Formulier()["Verzoek.Punten[0].Omschrijving"], terug.Formulier()["Verzoek.Punten[2].Omschrijving"], terug.Formulier()["Verzoek.Punten[2].Wordt"]));
    }

    [Theory, Regel("D-09")]
    [InlineData(Kanaal.Mail, "2026-02-25", "Een poststempel staat alleen op een brief.")]
    [InlineData(Kanaal.Brief, "2026-02-27", "De poststempel ligt na de dag van ontvangst.")]
    public async Task Postmark_ThatCannotBe_IsRefusedBesideItsField(Kanaal kanaal, string stempel, string zin)
    {
        var vorm = Punten(await VormAsync(await _app.AlsAsync(Rol.Secretariaat)), 1);

        var pagina = await vorm.Zet("Verzoek.Kanaal", kanaal.ToString()).Zet("Verzoek.Poststempel", stempel).VerstuurAsync();

        Assert.Contains(zin, pagina.Document.QuerySelector(".utrecht-form-field--invalid:has([name='Verzoek.Poststempel'])")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    private static Formulier Punt(Formulier vorm, int plaats, string keuze, string omschrijving, string was = "", string wordt = "") => vorm
        .Zet($"Verzoek.Punten[{plaats}].Keuze", keuze).Zet($"Verzoek.Punten[{plaats}].Omschrijving", omschrijving)
        .Zet($"Verzoek.Punten[{plaats}].Was", was).Zet($"Verzoek.Punten[{plaats}].Wordt", wordt);

    /// <summary>More items than the page shows, as they would come in.</summary>
    private static Formulier Punten(Formulier vorm, int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            vorm.ZetOngezien($"Verzoek.Punten[{i}].Keuze", "Verbeteren")
                .ZetOngezien($"Verzoek.Punten[{i}].Omschrijving", string.Create(CultureInfo.InvariantCulture, $"Gegeven {i + 1}"))
                .ZetOngezien($"Verzoek.Punten[{i}].Was", "")
                .ZetOngezien($"Verzoek.Punten[{i}].Wordt", string.Create(CultureInfo.InvariantCulture, $"Waarde {i + 1}"));
        }

        return vorm;
    }

    private static async Task<Formulier> VormAsync(HttpClient client) =>
        (await Pagina.HaalAsync(client, "/secretariaat/verzoeken/invoeren")).Formulier()
            .Zet("Verzoek.Kanaal", nameof(Kanaal.Brief)).Zet("Verzoek.OntvangenOp", "2026-02-26").Zet("Verzoek.Soort", nameof(VerzoekSoort.Correctie))
            .Zet("Verzoek.Naam", "Joke de Wit").Zet("Verzoek.Adres", "Kersenweg 3, 1000 AC Voorbeeldstad").Zet("Verzoek.Hoedanigheid", nameof(Hoedanigheid.OuderOfVoogd))
            .Zet("Verzoek.KindNaam", "Sem de Wit").Zet("Verzoek.KindGeboortedatum.Dag", "15").Zet("Verzoek.KindGeboortedatum.Maand", "6").Zet("Verzoek.KindGeboortedatum.Jaar", "2014");
}
