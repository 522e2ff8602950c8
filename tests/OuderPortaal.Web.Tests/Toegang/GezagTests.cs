using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Who may act for whom, from the claim in the request to the decision of the directeur.</summary>
public sealed class GezagTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    public ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("C2", "R-AM-08")]
    public async Task Match_OfARequestWithAPupil_MakesTheClaimOfTheVerzoeker_SoThatNobodyTypesItAgain()
    {
        var (verzoek, leerling) = await GekoppeldAsync(await _app.MaakAccountAsync("Nadia Brouwer"));
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var gezag = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag");
        await gezag.Formulier().Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();

        Assert.Equal(nameof(VertegenwoordigingSoort.OuderMetGezag), gezag.Formulier()["Gezag.Soort"]);
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync());
        Assert.Equal((VertegenwoordigingStatus.Actief, leerling.Id, "Nadia Brouwer"), (link.Status, link.LeerlingId, link.Naam));
        Assert.Equal(link.Id, (await _app.HaalAsync(verzoek)).VertegenwoordigingId);
    }

    [Fact, Regel("C2")]
    public async Task Match_ToAnotherPupil_DropsTheFirstClaim_AndProofOfGezagIsJudged()
    {
        var (verzoek, _) = await GekoppeldAsync(await _app.MaakAccountAsync("Nadia Brouwer"));
        var ander = await _app.SchrijfInAsync("Noor", "Vermeer");

        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync();
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == ander.Id), _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.UittrekselGezag, new DateOnly(2026, 3, 16), Zaken.Iemand, _app.Klok.Nu);
            return v;
        });
        await _app.DoeMetAsync(verzoek, v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 2), BewijsOordeel.NogNietBeoordeeld, _app.Klok.Nu));

        var links = await _app.VraagAsync(db => db.Vertegenwoordigingen.ToListAsync());
        Assert.Equal(VertegenwoordigingStatus.Beeindigd, links.Single(l => l.LeerlingId != ander.Id).Status);
        Assert.Equal(VertegenwoordigingStatus.InBeoordeling, links.Single(l => l.LeerlingId == ander.Id).Status);
    }

    [Fact, Regel("S-22", "R-VTG-10")]
    public async Task Father_WithoutGezag_IsToldNoWithTheRoadsThatRemain()
    {
        var vader = await _app.MaakAccountAsync("Tom Verhage");
        var (verzoek, _) = await GekoppeldAsync(vader);
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var leeg = await (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag")).Formulier()
            .Zet("Gezag.Bewijs", nameof(Gezagsbewijs.LeegUittreksel)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();
        var afwijzen = await leeg.VolgAsync("Deze persoon mag niet handelen");
        await afwijzen.Formulier("form:has([name=Reden])").Zet("Reden", nameof(Afwijsreden.OuderZonderGezag)).VerstuurAsync();

        Assert.Contains("Een leeg uittreksel bewijst niets", leeg.Tekst, StringComparison.Ordinal);
        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.GezagNietVastgesteld));
        var gelezen = await Pagina.HaalAsync(await _app.AlsAsync(vader), $"/mijn/brieven/{brief.PubliekId}");
        Assert.Contains("Vraag uw eigen gegevens", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("artikel 377c", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("machtiging", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Equal(VertegenwoordigingStatus.Afgewezen, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync())).Status);
        Assert.Contains("Noor Verhage", (await _app.HaalAsync(verzoek)).BetrokkeneNaam, StringComparison.Ordinal);
    }

    [Fact, Regel("S-23", "R-VTG-6")]
    public async Task Bewindvoerder_GetsNoLink_OnlyATaskForAPerson()
    {
        var (verzoek, _) = await GekoppeldAsync(await _app.MaakAccountAsync("Bea Winder"), geboren: new DateOnly(2006, 1, 5), als: Hoedanigheid.Anders);

        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag/afwijzen")).Formulier("main form[action*=Bewind]").VerstuurAsync();

        Assert.Equal(Rol.Directeur, (await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Bewind))).VoorRol);
        Assert.Equal((VertegenwoordigingStatus.InBeoordeling, true), await _app.VraagAsync(db => db.Vertegenwoordigingen.Select(v => new ValueTuple<VertegenwoordigingStatus, bool>(v.Status, v.Bewind)).SingleAsync()));
    }

    [Fact, Regel("S-23", "R-VTG-4")]
    public async Task Curator_WithExtractOfTheCcbrAndScope_GetsALink_AndThePupilNoLongerDecides()
    {
        var (verzoek, leerling) = await GekoppeldAsync(await _app.MaakAccountAsync("Cees Rator"), geboren: new DateOnly(2006, 1, 5), als: Hoedanigheid.Anders);

        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag")).Formulier()
            .Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.Curator)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselCcbr)).Zet("Gezag.GezienOp", "2026-03-02")
            .Zet("Gezag.AfgegevenOp", "2026-03-01").Zet("Gezag.Omvang", nameof(Omvang.PersoonlijkEnFinancieel)).VerstuurAsync();

        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync());
        Assert.Equal((VertegenwoordigingSoort.Curator, VertegenwoordigingStatus.Actief, leerling.Id), (link.Soort, link.Status, link.LeerlingId));
    }

    [Fact, Regel("R-VTG-13", "R-VTG-16")]
    public async Task Machtiging_OnPaper_AsksWhoGaveIt_TellsThatPerson_AndOpensNothingOnceTheGezagOfTheGiverEnds()
    {
        var gezin = await Gezin.MaakAsync(_app);
        var tante = await _app.MaakAccountAsync("Riet Smit");
        var verzoek = await _app.DienInAsync(tante.AccountId, geboren: gezin.Leerling.Geboortedatum, naam: tante.Naam, als: Hoedanigheid.Anders);
        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync();
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(), _app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(tante.AccountId, v.Id, tante.Naam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, _app.Klok.Nu));
            return v;
        });
        var gezag = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag");

        var zonder = await gezag.Formulier().Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.Gemachtigde)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.Machtiging))
            .Zet("Gezag.GezienOp", "2026-03-02").Zet("Gezag.TotEnMet", "2026-12-31").VerstuurAsync();
        await zonder.Formulier().Zet("Gezag.Gever", gezin.Link.Id.ToString()).VerstuurAsync();

        Assert.Contains("Kies wie de machtiging gaf", zonder.Tekst, StringComparison.Ordinal);
        Assert.Equal("Nadia Brouwer, ouder met gezag", Assert.Single(gezag.Document.QuerySelectorAll("select[name='Gezag.Gever'] option:not([value=''])")).TextContent);
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.AccountId == tante.AccountId));
        Assert.Equal((VertegenwoordigingStatus.Actief, gezin.Link.Id), (link.Status, link.GeverLinkId));
        var berichten = await Pagina.HaalAsync(await _app.AlsAsync(gezin.Account), "/mijn/berichten");
        Assert.All(["Uw machtiging op papier is vastgelegd", "deed een verzoek"], zin => Assert.Contains(zin, berichten.Tekst, StringComparison.Ordinal));
        Assert.Empty(await BeletselsAsync());

        await _app.BewaarAsync(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync(v => v.Id == gezin.Link.Id)).Betwist(_app.Klok.Nu);
            return true;
        });
        Assert.Contains("Eerst beslist de directeur.", Assert.Single(await BeletselsAsync()), StringComparison.Ordinal);
        await _app.BewaarAsync(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync(v => v.Id == gezin.Link.Id)).Beeindig(Eindreden.GezagGewijzigd, Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        Assert.Equal("De koppeling geldt vandaag niet meer.", Assert.Single(await BeletselsAsync()));
        Assert.Equal(Eindreden.Ingetrokken, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Id == link.Id))).Eindreden);
        Assert.Contains("Een machtiging voor u is gestopt", (await Pagina.HaalAsync(await _app.AlsAsync(tante), "/mijn/berichten")).Tekst, StringComparison.Ordinal);

        Task<IReadOnlyList<string>> BeletselsAsync() => _app.VraagAsync(async db =>
            (await OuderPortaal.Web.Pages.Secretariaat.Zaakdossier.LeesAsync(db, await db.Verzoeken.SingleAsync(), _app.Klok.Nu, CancellationToken.None)).Toets.Beletsels(new DateOnly(2026, 3, 2)));
    }

    [Fact, Regel("R-VTG-13")]
    public async Task Machtiging_OnPaper_OfAGiverWithoutAnAccount_MakesOneLetterToWrite()
    {
        var leerling = await _app.SchrijfInAsync();
        var tante = await _app.MaakAccountAsync("Riet Smit");
        await _app.BewaarAsync(db =>
        {
            var nu = _app.Klok.Nu;
            var gever = Vertegenwoordiging.LegVast(leerling, null, "Tom Verhage", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, new DateOnly(2026, 3, 2), null, Zaken.Iemand, nu);
            var bewijs = new Onderbouwing(Gezagsbewijs.Machtiging, new DateOnly(2026, 3, 2)) { TotEnMet = new DateOnly(2026, 12, 31), Gever = gever };
            db.AddRange(gever, Vertegenwoordiging.LegVast(leerling, tante.AccountId, tante.Naam, VertegenwoordigingSoort.Gemachtigde, bewijs, Zaken.Iemand, nu));
            return Task.FromResult(true);
        });

        var taak = Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.PerPostSturen).ToListAsync()));
        Assert.Equal(leerling.Id, taak.LeerlingId);
        Assert.DoesNotContain("Tom", taak.Omschrijving, StringComparison.Ordinal);
    }

    [Fact, Regel("S-20", "R-VTG-9")]
    public async Task Objection_OfTheOtherParent_BlocksTheDownload_TellsNobodyAnything_UntilTheDirecteurDecides()
    {
        var zaak = await Zaak.MaakAsync(_app);
        await zaak.MaakBeschikbaarAsync();
        var termijn = (await _app.VraagAsync(db => db.Verzoeken.SingleAsync())).Termijn.Uiterlijk;
        var (moeder, fatma) = (await _app.AlsAsync(zaak.Gezin.Account), await _app.AlsAsync(Rol.Secretariaat));
        var pad = $"/secretariaat/leerlingen/{zaak.Gezin.Leerling.PubliekId}";
        var open = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var ervoor = await Pagina.HaalAsync(fatma, pad);

        var bezwaar = await (await (await Pagina.HaalAsync(fatma, pad)).VolgAsync("Iemand maakt bezwaar")).Formulier()
            .Zet("Bezwaar.Van", "Tom Verhage").Zet("Bezwaar.Adres", "Kadeplein 6, 1006 LM Voorbeeldstad").Zet("Bezwaar.Weg", nameof(Bezwaarweg.Brief)).Zet("Bezwaar.OntvangenOp", "2026-03-02").VerstuurAsync();
        var bevestiging = await bezwaar.VolgAsync("Bekijk de brief");
        var dicht = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var zip = await moeder.GetAsync($"{zaak.Adres}/overzicht.zip");

        Assert.Contains("Alles wat wij over", open.H1, StringComparison.Ordinal);
        Assert.All([dicht.Html, await zip.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)], html => Assert.DoesNotContain("3 september 2014", html, StringComparison.Ordinal));
        Assert.Contains("De directeur kijkt ernaar", dicht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom", dicht.Html, StringComparison.Ordinal);
        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.GezagBetwist).ToListAsync());
        Assert.Equal([Rol.Directeur, Rol.Fg], taken.Select(t => t.VoorRol).Order());
        Assert.Equal(termijn, (await _app.VraagAsync(db => db.Verzoeken.SingleAsync())).Termijn.Uiterlijk);
        var brief = bevestiging.Document.QuerySelector("article.brief")!.TextContent;
        Assert.All(["Noor", "Nadia", "INZ-", "overzicht"], woord => Assert.DoesNotContain(woord, brief, StringComparison.OrdinalIgnoreCase));
        var naarMoeder = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.GezagBetwist));
        Assert.DoesNotContain("Tom", naarMoeder.Html, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Berichten.CountAsync(b => b.BriefId == naarMoeder.Id)));

        var beeindigd = await ervoor.Formulier("form:has([name=koppeling])").VerstuurAsync();
        Assert.Contains("Eerst beslist de directeur", beeindigd.Tekst, StringComparison.Ordinal);

        // Nobody but the directeur decides, and not without the FG.
        var marleen = await _app.AlsAsync(Rol.Directeur);
        Assert.Empty(bezwaar.Document.QuerySelectorAll("main form"));
        var zonder = await (await Pagina.HaalAsync(marleen, bezwaar.Pad)).Formulier()
            .Zet("Besluit.Uitkomst", nameof(ConflictUitkomst.Handhaven)).Zet("Besluit.Motivering", "Er is geen beschikking die dit beperkt.").VerstuurAsync();
        await zonder.Formulier().Zet("Besluit.FgAdviesOp", "2026-03-02").VerstuurAsync();

        Assert.Contains("Vul in wanneer de FG advies gaf", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Alles wat wij over", (await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht")).H1, StringComparison.Ordinal);
        Assert.All(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.GezagBetwist).ToListAsync()), t => Assert.NotNull(t.GedaanOp));
    }

    [Fact, Regel("R-VTG-9")]
    public async Task Objection_WhileItIsAtTheDirecteur_StopsReleaseAndBekendmaking()
    {
        var (verzoek, leerling) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        await _app.BewaarAsync(async db =>
        {
            var link = await db.Vertegenwoordigingen.SingleAsync();
            db.Add(GezagConflict.LegVast(link, "Tom Verhage", null, Bezwaarweg.Telefoon, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu));
            (await db.Verzoeken.SingleAsync()).LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Zaken.Iemand, _app.Klok.Nu);
            return link;
        });

        var toets = await _app.VraagAsync(async db => (await OuderPortaal.Web.Pages.Secretariaat.Zaakdossier.LeesAsync(db, await db.Verzoeken.SingleAsync(), _app.Klok.Nu, CancellationToken.None)).Toets.Beletsels(new DateOnly(2026, 3, 2)));

        Assert.Equal("Iemand maakte bezwaar tegen deze koppeling. Eerst beslist de directeur.", Assert.Single(toets));
        Assert.Equal(verzoek.LeerlingId, leerling.Id);
    }

    [Fact, Regel("R-VTG-9")]
    public async Task Objection_IsNotWalkedAroundWithASecondAccount()
    {
        var (_, leerling) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        await _app.BewaarAsync(async db =>
        {
            db.Add(GezagConflict.LegVast(await db.Vertegenwoordigingen.SingleAsync(), "Tom Verhage", null, Bezwaarweg.Telefoon, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu));
            return true;
        });
        var tweede = await _app.DienInAsync((await _app.MaakAccountAsync("N. Brouwer")).AccountId, leerling.Naam);
        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == tweede.Id);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(), _app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(v.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, _app.Klok.Nu));
            return true;
        });

        var gezag = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{tweede.PubliekId}/gezag");
        var geweigerd = await gezag.Formulier().Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();

        Assert.Contains("Eerst beslist de directeur.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.Status == VertegenwoordigingStatus.Actief)));
    }

    [Fact, Regel("R-VTG-9", "S-20")]
    public async Task Objection_AgainstSomebodyOnPaper_ClosesTheAccountOfTheSameName_AtReleaseAndAtOpening_UntilTheDirecteurDecides()
    {
        var zaak = await Zaak.MaakAsync(_app);
        await zaak.MaakBeschikbaarAsync();
        var moeder = await _app.AlsAsync(zaak.Gezin.Account);
        var open = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var (papier, conflict) = await _app.BewaarAsync(async db =>
        {
            var leerling = await db.Leerlingen.SingleAsync();
            var link = Vertegenwoordiging.LegVast(leerling, null, "NADIA  Brouwer", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu);
            var bezwaar = GezagConflict.LegVast(link, "Tom Verhage", null, Bezwaarweg.Telefoon, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu);
            db.AddRange(link, bezwaar);
            return (link.Id, bezwaar.Id);
        });

        var dicht = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var zip = await moeder.GetAsync($"{zaak.Adres}/overzicht.zip");
        var thuis = await Pagina.HaalAsync(moeder, "/mijn");

        Assert.Contains("Alles wat wij over", open.H1, StringComparison.Ordinal);
        Assert.All([dicht.Html, await zip.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)], html => Assert.DoesNotContain("3 september 2014", html, StringComparison.Ordinal));
        Assert.Contains("De directeur kijkt ernaar", dicht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom", dicht.Html + thuis.Html, StringComparison.Ordinal);
        Assert.Contains("Eerst beslist de directeur.", Assert.Single(await BeletselsAsync()), StringComparison.Ordinal);

        await _app.BewaarAsync(async db =>
        {
            (await db.GezagConflicten.SingleAsync(c => c.Id == conflict)).Beslis(
                ConflictUitkomst.Handhaven, new DateOnly(2026, 3, 2), "Er is geen beschikking die dit beperkt.", await db.Vertegenwoordigingen.SingleAsync(v => v.Id == papier), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        Assert.Empty(await BeletselsAsync());
        Assert.Contains("Alles wat wij over", (await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht")).H1, StringComparison.Ordinal);

        Task<IReadOnlyList<string>> BeletselsAsync() => _app.VraagAsync(async db =>
            (await OuderPortaal.Web.Pages.Secretariaat.Zaakdossier.LeesAsync(db, await db.Verzoeken.SingleAsync(), _app.Klok.Nu, CancellationToken.None)).Toets.Beletsels(new DateOnly(2026, 3, 2)));
    }

    [Fact, Regel("S-13", "D-11")]
    public async Task RedactedCopyOnly_OpeningTheOverview_IsRefusedWithThreeOtherRoads()
    {
        var zaak = await Zaak.MaakAsync(_app, await Gezin.MaakAsync(_app, wijze: Identificatiewijze.AfgeschermdeKopie));
        await zaak.MaakBeschikbaarAsync();

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(zaak.Gezin.Account), $"{zaak.Adres}/overzicht");

        Assert.DoesNotContain("3 september 2014", pagina.Html, StringComparison.Ordinal);
        Assert.Equal(3, pagina.Document.QuerySelectorAll("main .utrecht-unordered-list li").Length);
        Assert.All(["brief", "post", "Kom langs"], weg => Assert.Contains(weg, pagina.Tekst, StringComparison.OrdinalIgnoreCase));
    }

    [Fact, Regel("S-38", "R-BIJ-4", "R-SEC-5")]
    public async Task Behandelaar_OutsideTheReach_FindsNothingAndLeavesARow_AndTheDirecteurIsLoggedToo()
    {
        var leerling = await _app.SchrijfInAsync();
        var eva = await _app.MaakAccountAsync("Eva Postma", Rol.Behandelaar);
        var marleen = await _app.MaakAccountAsync("Marleen Kok", Rol.Directeur);
        var (alsEva, alsMarleen) = (await _app.AlsAsync(eva), await _app.AlsAsync(marleen));
        var pad = $"/secretariaat/leerlingen/{leerling.PubliekId}";

        var buiten = await Pagina.HaalAsync(alsEva, pad);
        var zoekt = await (await Pagina.HaalAsync(alsEva, "/secretariaat/leerlingen")).Formulier().Zet("Vraag", "Verhage").VerstuurAsync();
        var mag = await Pagina.HaalAsync(alsMarleen, pad);
        await Pagina.HaalAsync(alsMarleen, pad);

        Assert.Equal(HttpStatusCode.NotFound, buiten.Status);
        Assert.DoesNotContain("Noor", zoekt.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, mag.Status);
        var rijen = await _app.VraagAsync(db => db.Journaal.Where(j => j.AccountId != null).Select(j => new { j.AccountId, j.Handeling, j.LeerlingId, j.Bijzonderheid }).ToListAsync());
        Assert.Equal(["GeweigerdeToegang", "LeerlingGezocht"], rijen.Where(r => r.AccountId == eva.AccountId).Select(r => r.Handeling).Order(StringComparer.Ordinal));
        Assert.Equal("GeenTreffer", rijen.Single(r => r.Handeling == "LeerlingGezocht").Bijzonderheid);
        Assert.Equal([leerling.Id, leerling.Id], rijen.Where(r => r.AccountId == marleen.AccountId && r.Handeling == "LeerlingBekeken").Select(r => r.LeerlingId!.Value));
    }

    [Fact, Regel("R-VTG-16", "C2")]
    public async Task Hercontrole_AfterTwelveMonths_MakesOneTask_AccessGoesOn_AndSeeingItAgainEndsIt()
    {
        var gezin = await Gezin.MaakAsync(_app);
        _app.Klok.Zet(new(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));

        await _app.DoeAsync<HercontroleJob>(job => job.RunAsync(CancellationToken.None));
        await _app.DoeAsync<HercontroleJob>(job => job.RunAsync(CancellationToken.None));

        var taak = Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Hercontrole).ToListAsync()));
        Assert.Equal((Rol.Secretariaat, gezin.Leerling.Id), (taak.VoorRol, taak.LeerlingId!.Value));
        Assert.Contains("Noor", (await Pagina.HaalAsync(await _app.AlsAsync(gezin.Account), "/mijn")).Tekst, StringComparison.Ordinal);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var pagina = await (await Pagina.HaalAsync(fatma, "/secretariaat/taken")).VolgAsync("Bekijken");
        var leerling = await Pagina.HaalAsync(fatma, $"/secretariaat/leerlingen/{gezin.Leerling.PubliekId}");
        Assert.Contains("opnieuw nakijken", leerling.Tekst, StringComparison.Ordinal);
        await (await leerling.VolgAsync("Gezag nakijken")).Formulier("form:has([name='Gezag.Bewijs'])").Zet("Gezag.Bewijs", nameof(Gezagsbewijs.StaatInDossier)).Zet("Gezag.GezienOp", "2027-03-02").VerstuurAsync();
        Assert.NotNull((await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Hercontrole))).GedaanOp);
        Assert.Equal(leerling.Pad, pagina.Pad);
    }

    [Fact, Regel("R-AM-10")]
    public async Task Wilsonbekwaam_IsForTheDirecteurOnly_AndThePupilIsTold()
    {
        var gezin = await Gezin.MaakAsync(_app, geboren: new(2010, 4, 20));
        var pad = $"/secretariaat/leerlingen/{gezin.Leerling.PubliekId}";
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var marleen = await _app.AlsAsync(Rol.Directeur);

        var verboden = await fatma.GetAsync($"{pad}/koppeling/{gezin.Link.Id}/wilsonbekwaam");
        await (await (await Pagina.HaalAsync(marleen, pad)).VolgAsync("Kan de leerling dit zelf beslissen?")).Formulier()
            .Zet("Besluit.Deskundige", "A. de Vries, arts").Zet("Besluit.VerklaringOp", "2026-02-20").Zet("Besluit.FgAdviesOp", "2026-02-25")
            .Zet("Besluit.Motivering", "De leerling kan de gevolgen niet overzien.").Zet("Besluit.TotEnMet", "2027-04-01").VerstuurAsync();

        Assert.NotEqual(HttpStatusCode.OK, verboden.StatusCode);
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Soort == VertegenwoordigingSoort.Wilsonbekwaam));
        Assert.Equal((new DateOnly(2026, 4, 20), "A. de Vries, arts"), (link.Van, link.Deskundige));
        Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.PerPostSturen && t.LeerlingId == gezin.Leerling.Id).ToListAsync()));
        _app.Klok.Zet(new(2026, 4, 20, 9, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("beslist nu zelf", (await Pagina.HaalAsync(await _app.AlsAsync(gezin.Account), "/mijn")).Tekst, StringComparison.Ordinal);
    }

    /// <summary>Filed in the portal, taken, matched, and the identity known.</summary>
    private async Task<(Verzoek Verzoek, Leerling Leerling)> GekoppeldAsync(Account account, DateOnly? geboren = null, Hoedanigheid als = Hoedanigheid.OuderOfVoogd)
    {
        var leerling = await _app.SchrijfInAsync(geboren: geboren);
        var verzoek = await _app.DienInAsync(account.AccountId, geboren: leerling.Geboortedatum, naam: account.Naam, als: als);
        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id), _app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(account.AccountId, v.Id, account.Naam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, _app.Klok.Nu));
            return v;
        });
        return (await _app.HaalAsync(verzoek), leerling);
    }
}
