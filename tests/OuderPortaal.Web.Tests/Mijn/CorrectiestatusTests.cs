using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>The items of a correction on its page: what was asked, what was decided, the own words, and who may see it when.</summary>
public sealed class CorrectiestatusTests : IAsyncLifetime
{
    private const string Reden = "De deskundige keek zelf in de klas.";

    private static readonly Onderdeelbeoordeling Mening = new(Aard.ProfessioneelOordeel, Onderdeeloordeel.Afgewezen, Weigeringsgrond.ProfessioneelOordeel, Reden, []);
    private static readonly Onderdeelbeoordeling Nodig = new(Aard.Feit, Onderdeeloordeel.Afgewezen, Weigeringsgrond.NodigVoorTaak, "Wij gebruiken dit nu.", []) { BewarenTot = new(2028, 11, 3) };
    private static readonly Onderdeelbeoordeling NietHier = new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []);

    private readonly PortaalApp _app = new();
    private Gezin _gezin = null!;
    private string _adres = "";

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _gezin = await Gezin.MaakAsync(_app);
        var moeder = await _app.AlsAsync(_gezin.Account);
        var punt = await (await Pagina.HaalAsync(moeder, $"{Correctiereis.Begin}&kind={_gezin.Leerling.PubliekId}")).Formulier().VerstuurAsync();
        var lijst = await punt.Punt(over: "Conclusie", was: "Noor is snel boos.", wordt: "Noor is rustig.").VerstuurAsync();
        lijst = await (await lijst.VolgAsync("Nog iets toevoegen")).Punt("Weghalen", "Oud verslag", was: "", wordt: "").VerstuurAsync();
        lijst = await (await lijst.VolgAsync("Nog iets toevoegen")).Punt("Weghalen", "Foto", was: "", wordt: "").VerstuurAsync();
        _adres = (await (await lijst.NaarControleAsync()).VerstuurVerzoekAsync()).Pad.Replace("/ontvangen", "", StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-COR-2")]
    public async Task Items_BeforeTheDecision_ShowWhatWasAskedAndNothingElse()
    {
        var status = await HaalAsync();
        var thuis = await Pagina.HaalAsync(await _app.AlsAsync(_gezin.Account), "/mijn");

        Assert.Equal("Iets veranderen in het dossier van Noor", status.H1);
        Assert.All(["Noor is snel boos.", "Noor is rustig.", "Oud verslag", "Pas daarna gaat er iets weg."], deel => Assert.Contains(deel, status.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("Onze beslissing", status.Tekst, StringComparison.Ordinal);
        Assert.Contains("Iets veranderen in het dossier van Noor", thuis.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-COR-3", "R-COR-4", "R-WIS-2")]
    public async Task Items_AfterTheDecision_SayPerItemWhatAndWhyAndWhatCanBeDone()
    {
        await Correctiereis.BeslisAsync(_app, Mening, Nodig, NietHier);

        var status = await HaalAsync();

        Assert.All([Reden, "Dit is de mening van een deskundige.", "De regel staat in: AVG, artikel 16.", "Dit doen wij niet.", "vrijdag 3 november 2028", "Misschien heeft de school het wel."], deel => Assert.Contains(deel, status.Tekst, StringComparison.Ordinal));
        Assert.Equal(2, status.Document.QuerySelectorAll("a[href$='/verklaring']").Length);
        Assert.Single(status.Document.QuerySelectorAll("a[href$='/onderdelen/2/afschermen']"));
    }

    [Fact, Regel("R-COR-8", "R-WIS-5")]
    public async Task GrantedItems_AreBeingDoneAndThenDone_WithTheirDays()
    {
        var ja = new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]) { Categorie = Categorie.C7a };
        await Correctiereis.BeslisAsync(_app, ja, ja, Nodig);
        var (fatma, joris) = ((await _app.MaakAccountAsync("Fatma Een", Domain.Rol.Secretariaat)).MedewerkerId, (await _app.MaakAccountAsync("Fatma Twee", Domain.Rol.Secretariaat)).MedewerkerId);
        var bezig = await HaalAsync();
        var thuis = await Pagina.HaalAsync(await _app.AlsAsync(_gezin.Account), "/mijn");

        _app.Klok.Zet(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync();
            var correctie = await db.Correcties.SingleAsync();
            foreach (var stap in correctie.Uitvoeringen)
            {
                correctie.VinkAf(stap.Id, nakijken: false, verzoek, opHold: false, fatma, _app.Klok.Nu);
                if (stap.Wist)
                    correctie.VinkAf(stap.Id, nakijken: true, verzoek, opHold: false, joris, _app.Klok.Nu);
            }

            await db.SaveChangesAsync();
        });
        var klaar = await HaalAsync();

        Assert.All(["Wij doen een deel van wat u vraagt", "Wij voeren het uit", "Nog niet gedaan. Klaar op uiterlijk maandag 9 maart 2026."], deel => Assert.Contains(deel, bezig.Tekst, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Wij zijn aan zet. Wij beslisten. Nu doen wij wat in de brief staat.", thuis.Tekst, StringComparison.Ordinal);
        Assert.All(["Het is klaar.", "Gedaan op donderdag 5 maart 2026."], deel => Assert.Contains(deel, klaar.Tekst, StringComparison.Ordinal));
    }

    [Fact, Regel("B4", "R-SEC-8")]
    public async Task Decision_ForWhoMayNotOpenTheLetterNow_IsNotOnThePage()
    {
        await Correctiereis.BeslisAsync(_app, Mening, Nodig, NietHier);
        var moeder = await _app.AlsAsync(_gezin.Account);
        _app.Klok.Verder(TimeSpan.FromMinutes(11));
        var oud = await Pagina.HaalAsync(moeder, _adres);
        var verklaring = await Pagina.HaalAsync(moeder, $"{_adres}/onderdelen/1/verklaring");

        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Eindreden.Anders, _gezin.Link.Door, _app.Klok.Nu);
            await db.SaveChangesAsync();
        });
        var zonderLink = await HaalAsync();
        var zonderLinkVerklaring = await HaalAsync("/onderdelen/1/verklaring");

        Assert.All([oud, zonderLink, zonderLinkVerklaring], p => Assert.DoesNotContain(Reden, p.Html, StringComparison.Ordinal));
        Assert.Contains("Log opnieuw in om het te lezen", oud.Tekst, StringComparison.Ordinal);
        Assert.StartsWith("/account/opnieuw-inloggen", verklaring.Pad, StringComparison.Ordinal);
        Assert.Contains("Wat wij per punt beslisten, staat in de brief.", zonderLink.Tekst, StringComparison.Ordinal);
        Assert.Equal("U kunt dit nu niet bekijken", zonderLinkVerklaring.H1);
    }

    [Fact, Regel("R-COR-4")]
    public async Task Statement_AfterItWasLookedAt_IsKeptLetterByLetterAndOnlyOnce()
    {
        const string tekst = "  Dit is <b>mijn</b> kant & \"verhaal\".\r\n\r\n\tNoor is rustig.  \r\n";
        await Correctiereis.BeslisAsync(_app, Mening, Nodig, NietHier);

        var leeg = await (await HaalAsync("/onderdelen/1/verklaring")).Formulier().VerstuurAsync();
        var voorbeeld = await leeg.Formulier().Zet("Invoer.Verklaring", tekst).VerstuurAsync();
        var geenVerklaringNog = (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen.Max(o => o.VerklaringOp);
        var klaar = await voorbeeld.Formulier("main form[action*='handler=Stuur']").VerstuurAsync();
        var nogEens = await HaalAsync("/onderdelen/1/verklaring");

        Assert.Contains("Schrijf eerst wat er bij moet staan.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal("Weet u het zeker?", voorbeeld.H1);
        Assert.Null(geenVerklaringNog);
        Assert.Equal(tekst, (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen.Single(o => o.Volgnummer == 1).Verklaring);
        Assert.Contains("Wij hebben uw verklaring.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal("Bij dit punt kan geen verklaring meer", nogEens.H1);
    }

    [Fact, Regel("R-WIS-2", "R-COR-1")]
    public async Task RefusedErasure_CanBeAskedToBeClosedOffInANewRequest()
    {
        await Correctiereis.BeslisAsync(_app, Mening, Nodig, NietHier);

        var lijst = await (await HaalAsync("/onderdelen/2/afschermen")).Formulier().VerstuurAsync();
        await (await lijst.NaarControleAsync()).VerstuurVerzoekAsync();
        var nietBijEen = await HaalAsync("/onderdelen/1/afschermen");

        Assert.Contains("Oud verslag", lijst.Tekst, StringComparison.Ordinal);
        var nieuw = (await _app.VraagAsync(db => db.Correcties.SingleAsync(c => db.Verzoeken.Any(v => v.Id == c.VerzoekId && v.Status == Domain.Verzoeken.VerzoekStatus.Ontvangen)))).Onderdelen.Single();
        Assert.Equal((CorrectieSoort.Afscherming, "Oud verslag"), (nieuw.Soort, nieuw.Omschrijving));
        Assert.Equal("Dit kan bij dit punt niet", nietBijEen.H1);
    }

    [Theory, Regel("R-VTG-8")]
    [InlineData("")]
    [InlineData("/onderdelen/1/verklaring")]
    [InlineData("/onderdelen/2/afschermen")]
    public async Task AnotherParent_WithTheAddress_FindsNothing(string deel)
    {
        await Correctiereis.BeslisAsync(_app, Mening, Nodig, NietHier);
        var vader = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(vader, _adres + deel)).Status);
    }

    [Fact, Regel("R-VTG-18", "R-AM-38")]
    public async Task Pupil_WhoTookItOverAtSixteen_ReadsWhatIsAskedAndNotWhyTheParentThoughtSo()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 6, 10, 9, 0, 0, TimeSpan.Zero));
        var gezin = await Gezin.MaakAsync(app, geboren: new(2010, 6, 15));
        var begin = await Pagina.HaalAsync(await app.AlsAsync(gezin.Account), $"{Correctiereis.Begin}&kind={gezin.Leerling.PubliekId}");
        var punt = (await begin.Formulier().VerstuurAsync()).Punt(over: "Conclusie", was: "", wordt: "Noor is rustig.").Zet("Invoer.Toelichting", "Haar vader zei dat ook.");
        var adres = (await (await (await punt.VerstuurAsync()).NaarControleAsync()).VerstuurVerzoekAsync()).Pad.Replace("/ontvangen", "", StringComparison.Ordinal);
        app.Klok.Zet(new(2026, 6, 16, 9, 0, 0, TimeSpan.Zero));
        var noor = await app.MaakAccountAsync("Noor Verhage");
        await app.DoeAsync<PortaalDbContext>(async db =>
        {
            var eigen = Vertegenwoordiging.LegVast(gezin.Leerling, noor.AccountId, noor.Naam, VertegenwoordigingSoort.Zelf, new Onderbouwing(Gezagsbewijs.EigenIdentiteit, new(2026, 6, 16)), gezin.Link.Door!.Value, app.Klok.Nu);
            db.Add(eigen);
            (await db.Verzoeken.SingleAsync()).NeemOver(eigen, gezin.Leerling, null, app.Klok.Nu);
            await db.SaveChangesAsync();
        });

        var leerling = await Pagina.HaalAsync(await app.AlsAsync(noor), adres);
        var moeder = await Pagina.HaalAsync(await app.AlsAsync(gezin.Account), adres);

        Assert.Contains("Noor is rustig.", leerling.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Haar vader zei dat ook.", leerling.Html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b([Uu]|[Uu]w)\b", leerling.Tekst);
        Assert.DoesNotContain("Noor is rustig.", moeder.Html, StringComparison.Ordinal);
        Assert.Contains("Noor is nu 16 jaar en beslist zelf.", moeder.Tekst, StringComparison.Ordinal);
    }

    private async Task<Pagina> HaalAsync(string deel = "") => await Pagina.HaalAsync(await _app.AlsAsync(_gezin.Account), _adres + deel);
}
