using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>An objection to the use of data over HTTP: filed in own words or from a line, decided, and lifted after it was announced.</summary>
[Regel("R-AM-29", "R-AVG-5")]
public sealed class BezwaarVerwerkingTests
{
    private const string Begin = $"{Wizard.Begin}?wat=bezwaar";

    private static Task<Markering> StandAsync(PortaalApp app, Guid leerling, string sleutel = "g4") =>
        app.VraagAsync(async db => (await new Dossierstandlezer(db).LeesAsync(leerling, CancellationToken.None)).Van(sleutel, Categorie.C7d));

    [Fact]
    public async Task Mother_InOwnWords_FilesIt_AndFromThatMomentTheDataAreClosedOff()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var gezin = await Gezin.MaakAsync(app);
        var moeder = await app.AlsAsync(gezin.Account);

        var anders = await Pagina.HaalAsync(moeder, $"{Wizard.Begin}/anders");
        var begin = await anders.VolgAsync("Ik wil dat u gegevens niet meer gebruikt");
        var punt = await (await begin.Formulier().Zet("Invoer.Onderwerp", "Kind").VerstuurAsync()).Formulier().Zet("Invoer.Kind", gezin.Leerling.PubliekId).VerstuurAsync();
        var leeg = await punt.Formulier().VerstuurAsync();
        Assert.All(["Schrijf om welke gegevens het gaat.", "Schrijf waarom wij deze gegevens niet meer mogen gebruiken."], zin => Assert.Contains(zin, leeg.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("Verbeteren", leeg.Tekst, StringComparison.Ordinal);
        var lijst = await leeg.Formulier().Zet("Invoer.Omschrijving", "Het verslag van november").Zet("Invoer.Toelichting", "Wij wonen op een geheim adres.").VerstuurAsync();
        var controle = await lijst.NaarControleAsync();
        Assert.Contains("Tot wij beslissen, gebruiken wij deze gegevens niet.", controle.Tekst, StringComparison.Ordinal);
        Assert.Equal(Markering.Geen, await StandAsync(app, gezin.Leerling.Id));
        var ontvangen = await controle.VerstuurVerzoekAsync();

        Assert.All(["BZW-2026-00001", "maandag 30 maart 2026", "Het verslag van november", "geheim adres"], deel => Assert.Contains(deel, ontvangen.Tekst, StringComparison.Ordinal));
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, gezin.Leerling.Id));
        Assert.Contains("de gegevens zijn dicht", await app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.NieuwVerzoek).Select(t => t.Omschrijving).SingleAsync()), StringComparison.Ordinal);
        var status = await ontvangen.VolgAsync("Volg dit verzoek");
        Assert.Equal("Gegevens van Noor niet meer gebruiken", status.H1);
        Assert.DoesNotContain("Weet ik niet", status.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-COR-2")]
    public async Task Line_OfAnOpenOverview_CanBePointedAt_InADraftOfItsOwn()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Zaak.MaakAsync(app);
        await zaak.MaakBeschikbaarAsync();
        var moeder = await app.AlsAsync(zaak.Gezin.Account);

        var regel = await Pagina.HaalAsync(moeder, zaak.Adres + "/klopt-niet/regel/1");
        await regel.Formulier().Zet("Invoer.Keuze", "Verbeteren").Zet("Invoer.Wordt", "3 september 2013").Zet("Invoer.Grond", "Onjuist").VerstuurAsync();
        var bezwaar = await regel.VolgAsync("Klopt het wel, maar mogen wij het niet meer gebruiken? Maak bezwaar tegen het gebruik");
        Assert.Contains("3 september 2014", bezwaar.Tekst, StringComparison.Ordinal);
        var lijst = await bezwaar.Formulier().Zet("Invoer.Toelichting", "Daar kan iemand ons mee vinden.").VerstuurAsync();
        Assert.DoesNotContain("3 september 2013", lijst.Tekst, StringComparison.Ordinal);
        await (await lijst.NaarControleAsync()).VerstuurVerzoekAsync();

        var verzoek = await app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Soort == VerzoekSoort.BezwaarVerwerking));
        var onderdeel = Assert.Single((await app.VraagAsync(db => db.Correcties.SingleAsync(c => c.VerzoekId == verzoek.Id))).Onderdelen);
        Assert.Equal((CorrectieSoort.Afscherming, "g1", "Daar kan iemand ons mee vinden."), (onderdeel.Soort, onderdeel.Sleutel, onderdeel.Toelichting));
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Gezin.Leerling.Id, "g1"));
        Assert.Equal(Markering.Geen, await StandAsync(app, zaak.Gezin.Leerling.Id, "g2"));
    }

    /// <summary>What is closed off stands on no screen of staff, but for the secretariaat and the directeur who say why; and the journaal knows.</summary>
    [Theory, Regel("R-COR-7", "R-AM-29")]
    [InlineData(Rol.Behandelaar, null, false), InlineData(Rol.Behandelaar, "Wet", false)]
    [InlineData(Rol.Secretariaat, null, false), InlineData(Rol.Secretariaat, "zomaar", false), InlineData(Rol.Secretariaat, "Wet", true), InlineData(Rol.Directeur, "Beslissen", true)]
    public async Task ClosedOff_IsShownOnlyToWhoMay_WithAReasonThatIsWrittenDown(Rol rol, string? reden, bool ziet)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Mijn.Zaak.MaakAsync(app);
        await zaak.MaakBeschikbaarAsync();
        var pad = $"/secretariaat/verzoeken/{await app.VraagAsync(db => db.Verzoeken.Select(v => v.PubliekId).SingleAsync())}/overzicht";
        var (client, vraag) = (await app.AlsAsync(rol), reden is null ? "" : $"?afgeschermd={reden}");
        Assert.Contains("3 september 2014", (await Pagina.HaalAsync(client, $"{pad}/gegevens")).Tekst, StringComparison.Ordinal);
        var (kind, ouder) = (zaak.Gezin.Leerling, zaak.Gezin.Account.AccountId);
        await Correctiezaak.SchermAfAsync(app, ouder, kind, new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Geboortedatum", "g1", Categorie.C7a), Toelichting: "Daar vindt iemand ons mee."));

        string[] schermen = rol == Rol.Directeur ? ["/gegevens", "/voorbeeld"] : ["/gegevens", "/gegevens/1", "/voorbeeld"];
        foreach (var scherm in schermen)
            Assert.Equal(ziet, (await Pagina.HaalAsync(client, pad + scherm + vraag)).Tekst.Contains("3 september 2014", StringComparison.Ordinal));

        var rijen = await app.VraagAsync(db => db.Journaal.Where(j => j.Handeling == "AfgeschermdBekeken").Select(j => j.Bijzonderheid).ToListAsync());
        Assert.Equal(ziet ? schermen.Length : 0, rijen.Count);
        Assert.All(rijen, r => Assert.StartsWith($"{reden}: ", r, StringComparison.Ordinal));
        Assert.Equal(1 + schermen.Length, await app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "AfgeschermdBekeken" || j.Handeling == "VerzoekBekeken")));
    }

    /// <summary>Against the use of everything: its documents are closed off too.</summary>
    [Theory, Regel("R-COR-7", "R-AM-29")]
    [InlineData(Rol.Behandelaar, "?afgeschermd=Wet", false), InlineData(Rol.Secretariaat, "", false), InlineData(Rol.Secretariaat, "?afgeschermd=Wet", true)]
    public async Task Document_OfAFileThatIsClosedOff_OpensOnlyWithAReason(Rol rol, string vraag, bool ziet)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Mijn.Zaak.MaakAsync(app);
        await zaak.MaakBeschikbaarAsync();
        var (verzoek, document) = await app.VraagAsync(async db => (await db.Verzoeken.Select(v => v.PubliekId).SingleAsync(), await db.Overzichten.SelectMany(o => o.Documenten).Select(d => d.Id).FirstAsync()));
        var (client, pad) = (await app.AlsAsync(rol), $"/secretariaat/verzoeken/{verzoek}/overzicht/documenten/{document}/openen");
        Assert.NotNull((await client.GetAsync(pad)).Content.Headers.ContentDisposition);
        var (kind, ouder) = (zaak.Gezin.Leerling, zaak.Gezin.Account.AccountId);
        await Correctiezaak.SchermAfAsync(app, ouder, kind);

        using var antwoord = await client.GetAsync(pad + vraag);

        Assert.Equal(ziet, antwoord.Content.Headers.ContentDisposition is not null);
        Assert.Equal(ziet ? ["", "Wet"] : [""], await app.VraagAsync(db => db.Journaal.Where(j => j.Handeling == "DocumentGeopend").Select(j => j.Bijzonderheid).Order().ToListAsync()));
    }

    [Fact, Regel("R-11.5-2", "R-AM-13")]
    public async Task Refusal_NeedsItsOwnSentence_GoesByTheDirecteur_AndIsLiftedOnlyAfterTheLetterWithTheDay()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app);
        var fatma = await app.AlsAsync(Rol.Secretariaat);

        var werkbank = await Pagina.HaalAsync(fatma, zaak.Adres);
        Assert.Contains("Afgeschermd tot de beslissing.", werkbank.Tekst, StringComparison.Ordinal);
        var een = await (await werkbank.VolgAsync("Beoordeel de onderdelen")).VolgAsync("1. Verslag van november");
        Assert.DoesNotContain("Wij doen een deel", een.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Weigeringsgrond.NodigVoorTaak), een.Document.QuerySelector("#Oordeel_Grond")!.InnerHtml, StringComparison.Ordinal);
        var zonder = await een.Formulier().Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Afgewezen)).Zet("Oordeel.Grond", nameof(Weigeringsgrond.DwingendeGronden)).VerstuurAsync();
        Assert.Contains("Schrijf waarom", zonder.Tekst, StringComparison.Ordinal);
        var alles = await zonder.Formulier().Zet("Oordeel.Motivering", "Zonder dit verslag krijgt Noor geen hulp.").VerstuurAsync();
        await alles.Formulier().VerstuurAsync();
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Leerling.Id));
        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{zaak.Verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Equal(VerzoekStatus.Besloten, (await zaak.VerzoekAsync()).Status);
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.BezwaarVerwerkingAfgewezen));
        Assert.Contains("Zonder dit verslag krijgt Noor geen hulp.", brief.Html, StringComparison.Ordinal);
        Assert.False(brief.ZonderDossiergegevens);
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Leerling.Id));

        var opheffen = await (await Pagina.HaalAsync(fatma, zaak.Adres)).VolgAsync("Kondig aan dat wij ze weer gebruiken");
        var teVroeg = await opheffen.Formulier().Zet("Vanaf", "2026-03-06").VerstuurAsync();
        Assert.Contains("of later", teVroeg.Tekst, StringComparison.Ordinal);
        var wacht = await teVroeg.Formulier().Zet("Vanaf", "2026-03-09").VerstuurAsync();
        Assert.Null(wacht.Document.QuerySelector("main form"));
        Assert.Contains("maandag 9 maart 2026", WebUtility.HtmlDecode((await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd))).Html).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Leerling.Id));
        Assert.Contains("maandag 9 maart", (await Pagina.HaalAsync(await app.AlsAsync(zaak.Ouder), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}")).Tekst, StringComparison.Ordinal);

        app.Klok.Zet(new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero));
        fatma = await app.AlsAsync(Rol.Secretariaat, "Gerda");
        await (await Pagina.HaalAsync(fatma, $"{zaak.Adres}/opheffen")).Formulier().VerstuurAsync();
        Assert.Equal(Markering.Geen, await StandAsync(app, zaak.Leerling.Id));
        Assert.Equal(0, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.AfschermingOpheffen && t.GedaanOp == null)));
    }

    [Fact]
    public async Task Withdrawal_LeavesATaskToOpenTheSystems()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakBezwaarAsync(app);

        await Secretariaat.Zaken.DoeMetAsync(app, zaak.Verzoek, v => v.TrekIn(app.Klok.Nu));

        Assert.Contains("Haal de afscherming weg in de systemen.", (await app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Opruimen))).Omschrijving, StringComparison.Ordinal);
        Assert.Equal(Markering.Geen, await StandAsync(app, zaak.Leerling.Id));
    }

    [Fact, Regel("R-VTG-18")]
    public async Task Objection_ThatEndedBecauseThePupilBecame16_StaysClosed_AndThePupilHearsTheDay()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app, geboren: new DateOnly(2010, 3, 8));
        app.Klok.Zet(new(2026, 3, 30, 9, 0, 0, TimeSpan.Zero));
        await app.DoeAsync<OuderPortaal.Web.Jobs.LeeftijdJob>(job => job.RunAsync(CancellationToken.None));

        Assert.Equal(VerzoekStatus.Afgesloten, (await zaak.VerzoekAsync()).Status);
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Leerling.Id));
        Assert.Contains("Schrijf de leerling vanaf welke dag", (await app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.AfschermingOpheffen))).Omschrijving, StringComparison.Ordinal);
        var opheffen = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), zaak.Adres)).VolgAsync("Kies de dag waarop wij ze weer gebruiken");
        await opheffen.Formulier().Zet("Vanaf", "2026-04-20").VerstuurAsync();
        Assert.Equal((zaak.Leerling.Naam, true), await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd)) is var brief ? (brief.AanNaam, brief.PerPost) : default);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Objection_BeforeThePupilIsFound_SaysThatNothingIsClosed_AndAPlannedDisclosureIsASignalOnce(bool gepland)
    {
        await using var app = new PortaalApp();
        var leerling = await Secretariaat.Zaken.SchrijfInAsync(app);
        if (gepland)
        {
            await Secretariaat.Zaken.BewaarAsync(app, db =>
            {
                var morgen = Domain.Kalender.Amsterdam.Datum(app.Klok.Nu).AddDays(1);
                var gegeven = new VerstrekkingGegevens("Verwerker De Wolk", OntvangerSoort.Verwerker, "Postbus 1, Voorbeeldstad", [Categorie.C7a], morgen, Verstrekkingswijze.Post, Verstrekkingsgrond.Verwerker);
                db.Add(Verstrekking.NeemVoor(leerling, gegeven, new([], Rol.Secretariaat, null, new HashSet<Categorie>()), Secretariaat.Zaken.Iemand, app.Klok.Nu));
                return Task.FromResult(true);
            });
        }

        var verzoek = await Secretariaat.Zaken.DienInAsync(app, (await app.MaakAccountAsync("Nadia Brouwer")).AccountId, soort: VerzoekSoort.BezwaarVerwerking);
        Assert.EndsWith("Zoek eerst de leerling: nu is nog niets dicht.", (await app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.NieuwVerzoek))).Omschrijving, StringComparison.Ordinal);
        for (var i = 0; i < 2; i++)
            await Secretariaat.Zaken.DoeMetAsync(app, verzoek, v => v.KoppelLeerling(leerling, app.Klok.Nu));

        var signalen = (await app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Signaal).ToListAsync())).Select(t => t.Omschrijving).ToList();
        Assert.Single(signalen, s => s.StartsWith("De leerling is gevonden", StringComparison.Ordinal));
        Assert.Equal(gepland ? 1 : 0, signalen.Count(s => s.StartsWith("Er staat nog een verstrekking", StringComparison.Ordinal)));
    }

    [Fact, Regel("R-COR-8")]
    public async Task Grant_StopsTheUseInEachSystem_AndOffersErasure()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app);
        await zaak.BesluitAsync("Dossiersysteem", "Papieren map");

        Assert.Equal(VerzoekStatus.Uitvoering, (await zaak.VerzoekAsync()).Status);
        Assert.Contains("weghalen", (await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.BezwaarVerwerkingToegewezen))).Html, StringComparison.Ordinal);
        Assert.Equal(["Stop het gebruik in: Dossiersysteem.", "Stop het gebruik in: Papieren map."], (await app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Uitvoeren).Select(t => t.Omschrijving).ToListAsync())).Order());
        var fatma = await app.AlsAsync(Rol.Secretariaat);
        for (var i = 0; i < 2; i++)
            await Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(fatma, $"{zaak.Adres}/uitvoeren")).VerstuurAsync();

        Assert.Equal(VerzoekStatus.Uitgevoerd, (await zaak.VerzoekAsync()).Status);
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Leerling.Id));
        Assert.Equal(1, await app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.CorrectieUitgevoerd)));
        var status = await Pagina.HaalAsync(await app.AlsAsync(zaak.Ouder), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}");
        Assert.All(["Dit gebruiken wij niet meer.", "Vraag of wij het ook weghalen"], deel => Assert.Contains(deel, status.Tekst, StringComparison.Ordinal));
    }

    [Theory, InlineData(Weigeringsgrond.DwingendeGronden, false), InlineData(Weigeringsgrond.GezagOnvoldoende, true)]
    public async Task Lifting_AfterTheGezagEnded_IsNotAnnounced_UnlessTheRefusalSaidNothingOfTheFile(Weigeringsgrond grond, bool kan)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app);
        await zaak.WijsAfAsync(grond);
        await zaak.BeeindigGezagAsync();

        var na = await KondigAanAsync(app, zaak);

        Assert.Equal(!kan, na.Tekst.Contains("De verzoeker mag nu niet beslissen. Zoek eerst wie dit moet horen.", StringComparison.Ordinal));
        Assert.Equal(kan, (await zaak.HaalAsync()).OpheffenVanaf is not null);
        var brieven = await app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.OpheffingAangekondigd).ToListAsync());
        Assert.Equal(kan ? [true] : [], brieven.Select(b => b.ZonderDossiergegevens));
        Assert.All(brieven, b => Assert.DoesNotContain("Verslag van november", b.Html, StringComparison.Ordinal));
    }

    [Fact, Regel("R-VTG-18")]
    public async Task Lifting_WhenThePupilBecame16_IsWrittenToThePupil_AndTheParentDoesNotReadIt()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app, geboren: new DateOnly(2010, 3, 4));
        await zaak.WijsAfAsync(Weigeringsgrond.DwingendeGronden);
        app.Klok.Zet(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
        var noor = await app.MaakAccountAsync("Noor Verhage");
        await Secretariaat.Zaken.BewaarAsync(app, async db => db.Add(Domain.Leerlingen.Vertegenwoordiging.LegVast(
            await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id), noor.AccountId, "Noor Verhage", Domain.Leerlingen.VertegenwoordigingSoort.Zelf, Domain.Leerlingen.Gezagsbewijs.EigenIdentiteit,
            new DateOnly(2026, 3, 5), null, Secretariaat.Zaken.Iemand, app.Klok.Nu)).Entity);

        await KondigAanAsync(app, zaak);

        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd));
        Assert.Equal(("Noor Verhage", true, false), (brief.AanNaam, brief.ZonderDossiergegevens, brief.PerPost));
        var tekst = (await Pagina.HaalAsync(await app.AlsAsync(noor), $"/mijn/brieven/{brief.PubliekId}")).Tekst;
        Assert.All(["maandag 16 maart 2026", "gegevens over jou"], deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("Verslag van november", tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await app.AlsAsync(zaak.Ouder), $"/mijn/brieven/{brief.PubliekId}")).Status);
    }

    [Fact]
    public async Task Lifting_WithALetterOnPaper_WaitsUntilItWasInThePostLongEnough()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app, antwoord: AntwoordKanaal.Post);
        await zaak.WijsAfAsync(Weigeringsgrond.DwingendeGronden, Bekendmakingswijze.Post);
        var na = await KondigAanAsync(app, zaak);
        Assert.Contains("De brief is nog niet verstuurd.", na.Tekst, StringComparison.Ordinal);

        app.Klok.Zet(new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero));
        var ongepost = await HefOpAsync();
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            (await db.Brieven.SingleAsync(b => b.Soort == BriefSoort.OpheffingAangekondigd)).LegVerzendingVast(new DateOnly(2026, 3, 13));
            return true;
        });
        var teVroeg = await HefOpAsync();
        Assert.Null((await zaak.HaalAsync()).OpgehevenOp);
        app.Klok.Zet(new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));
        await HefOpAsync();

        Assert.Contains("De brief is nog niet op de post.", ongepost.Tekst, StringComparison.Ordinal);
        Assert.Contains("Opheffen kan vanaf vrijdag 20 maart 2026.", teVroeg.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await zaak.HaalAsync()).OpgehevenOp);

        async Task<Pagina> HefOpAsync() => await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/opheffen")).Formulier().VerstuurAsync();
    }

    [Theory, Regel("R-VTG-8"), InlineData(true), InlineData(false)]
    public async Task OpenObjection_MarksTheOverviewOfWhoFiledIt_NotThatOfTheOtherParent(bool zelf)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app);
        var wie = zelf ? zaak.Ouder : await app.MaakAccountAsync("Tom Verhage");
        var inzage = await Secretariaat.Zaken.DienInAsync(app, wie.AccountId, zaak.Leerling.Naam, zaak.Leerling.Geboortedatum, naam: wie.Naam);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == inzage.Id);
            verzoek.WijsToe(Secretariaat.Zaken.Iemand, app.Klok.Nu);
            verzoek.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id), app.Klok.Nu);
            return db.Add(Gegevensoverzicht.Begin(verzoek, Secretariaat.Zaken.Iemand, app.Klok.Nu)).Entity;
        });

        var fatma = await app.AlsAsync(Rol.Secretariaat);
        var basis = $"/secretariaat/verzoeken/{inzage.PubliekId}/overzicht";
        await (await Pagina.HaalAsync(fatma, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "noor.json", "application/json", await Secretariaat.Voorbeelden.LeesAsync("noor.json")).VerstuurAsync();

        var gemerkt = await app.VraagAsync(db => db.Set<Gegeven>().Where(g => g.Sleutel == "g4").ToListAsync());
        Assert.Equal(zelf, Assert.Single(gemerkt).Markering.HasFlag(Markering.Afgeschermd));
        Assert.Equal(Markering.Afgeschermd, await StandAsync(app, zaak.Leerling.Id));
    }

    private static async Task<Pagina> KondigAanAsync(PortaalApp app, Correctiezaak zaak) =>
        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/opheffen")).Formulier().Zet("Vanaf", "2026-03-16").VerstuurAsync();
}
