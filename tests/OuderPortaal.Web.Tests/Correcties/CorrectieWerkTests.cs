using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>The work on a correction as staff do it: judge, propose, sign, execute.</summary>
public sealed class CorrectieWerkTests
{
    [Fact, Regel("S-27", "R-COR-3", "R-COR-8")]
    public async Task Correction_FromItemsToLetterToExecution_GoesByThePagesOfStaff()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12));
        var fatma = await app.AlsAsync(Rol.Secretariaat);

        var werkbank = await Pagina.HaalAsync(fatma, zaak.Adres);
        var een = await (await werkbank.VolgAsync("Beoordeel de onderdelen")).VolgAsync("1. Geboortedatum");
        Assert.Contains("12-09-2013", een.Tekst, StringComparison.Ordinal);
        Assert.Contains("12-09-2014", een.Tekst, StringComparison.Ordinal);
        var twee = await een.Formulier().Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Toegewezen)).Zet("Oordeel.Bronnen", "Dossiersysteem", "Papieren map").VerstuurAsync();
        var zonder = await twee.Formulier().Zet("Oordeel.Aard", nameof(Aard.ProfessioneelOordeel)).Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Afgewezen)).Zet("Oordeel.Grond", nameof(Weigeringsgrond.ProfessioneelOordeel)).VerstuurAsync();
        Assert.Contains("Schrijf waarom", zonder.Tekst, StringComparison.Ordinal);
        Assert.Equal(nameof(Weigeringsgrond.ProfessioneelOordeel), zonder.Formulier()["Oordeel.Grond"]);
        var drie = await zonder.Formulier().Zet("Oordeel.Motivering", "De conclusie is van de orthopedagoog.").VerstuurAsync();
        Assert.Contains("Wat de regels zeggen over weghalen", drie.Tekst, StringComparison.Ordinal);
        var alles = await drie.Formulier().Zet("Oordeel.Wat", nameof(Onderdeeloordeel.Toegewezen)).Zet("Oordeel.Grond", "").Zet("Oordeel.Bronnen", "Dossiersysteem").VerstuurAsync();
        Assert.Contains("De conclusie is van de orthopedagoog.", alles.Tekst, StringComparison.Ordinal);
        await Formulieren.Formulierproef.Eerste(alles).VerstuurAsync();
        var tekenen = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{zaak.Verzoek.PubliekId}");
        Assert.Contains("deels toegewezen", tekenen.Tekst, StringComparison.Ordinal);
        await tekenen.Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Equal(VerzoekStatus.Uitvoering, (await zaak.VerzoekAsync()).Status);
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieDeels));
        Assert.Contains("eigen mening opschrijven", brief.Html, StringComparison.Ordinal);
        Assert.False(brief.ZonderDossiergegevens);
        Assert.Equal(["Dossiersysteem", "Papieren map"], (await app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Uitvoeren).Select(t => t.Omschrijving).ToListAsync())).Select(o => o.Split(": ")[1].TrimEnd('.')).Order());

        for (var i = 0; i < 3; i++)
            await VinkAsync(await Pagina.HaalAsync(fatma, $"{zaak.Adres}/uitvoeren"));
        var wacht = await Pagina.HaalAsync(fatma, $"{zaak.Adres}/uitvoeren");
        Assert.Contains("Een collega kijkt na", wacht.Tekst, StringComparison.Ordinal);
        await VinkAsync(await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat, "Gerda"), $"{zaak.Adres}/uitvoeren"));

        Assert.Equal(VerzoekStatus.Uitgevoerd, (await zaak.VerzoekAsync()).Status);
        Assert.Equal(1, await app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.CorrectieUitgevoerd)));
        Assert.Equal(0, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Uitvoeren && t.GedaanOp == null)));
        Assert.Equal("", (await zaak.HaalAsync()).Onderdeel(3).Was);
    }

    [Fact, Regel("R-COR-3")]
    public async Task Onderdelen_ProposedByAColleagueAtTheSameMoment_SaysSo_AndIsProposedOnce()
    {
        await using var app = new PortaalApp();
        var ertussen = Jobs.Ertussen.In(app);
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Geboortedatum);
        await zaak.BeoordeelAllesAsync();
        await Secretariaat.Zaken.DoeMetAsync(app, zaak.Verzoek, v => v.GeefTerug(Secretariaat.Zaken.Iemand, app.Klok.Nu));
        var lijst = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/onderdelen");
        ertussen.Doe(() => zaak.BeoordeelAllesAsync());

        var pagina = await Formulieren.Formulierproef.Eerste(lijst).VerstuurAsync();

        Assert.Contains("Een collega was u net voor.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await zaak.VerzoekAsync()).Status);
        Assert.Equal(1, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Tekenen && t.GedaanOp == null)));
    }

    [Fact, Regel("S-32", "R-AM-11", "R-WIS-3")]
    public async Task Erasure_WithASecondHolderOfGezag_IsBlockedAndTheOtherHearsThatNotWhat()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        var tom = await app.MaakAccountAsync("Tom Verhage");
        await zaak.MetAndereOuderAsync(tom);
        await zaak.KenAsync(tom);
        await zaak.BesluitAsync();

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/uitvoeren");
        Assert.Contains("Geblokkeerd.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanAnder));
        Assert.Contains("bezwaar", brief.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Oud adres", brief.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Nadia", brief.Html, StringComparison.Ordinal);
        var inbox = await Pagina.HaalAsync(await app.AlsAsync(tom), "/mijn/berichten");
        Assert.Contains("Er gaan gegevens weg", inbox.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij gaan dat doen", (await inbox.VolgAsync("Er gaan gegevens weg")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-11", "R-WIS-3")]
    public async Task Erasure_WithASecondParentWhomOnlyTheRegisterKnows_Waits_AndTheOneWhoAskedNeverReadsThatLetter()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var leerling = await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id);
            leerling.VoegContactToe(new("Tom Verhage", Domain.Leerlingen.Contactrelatie.OuderMetGezag, "Vaderpad 3, 1000 AC Voorbeeldstad", new DateOnly(2020, 1, 1), "088 000 00 12", false), Secretariaat.Zaken.Iemand, app.Klok.Nu);
            return true;
        });
        await zaak.BesluitAsync();

        Assert.NotNull((await zaak.HaalAsync()).Uitvoeringen[0].NietVoor);
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanAnder));
        Assert.Equal(("Tom Verhage", "Vaderpad 3, 1000 AC Voorbeeldstad", true), (brief.AanNaam, brief.AanAdres, brief.PerPost));
        var moeder = await app.AlsAsync(zaak.Ouder);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Pagina.HaalAsync(moeder, $"/mijn/brieven/{brief.PubliekId}")).Status);
        Assert.DoesNotContain("Er gaan gegevens weg", (await Pagina.HaalAsync(moeder, $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-12.1-5")]
    public async Task Erasure_WhileAnotherRequestAboutThePupilIsOpen_Waits()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        await zaak.BesluitAsync();
        var fatma = await app.AlsAsync(Rol.Secretariaat);
        var voor = await Pagina.HaalAsync(fatma, $"{zaak.Adres}/uitvoeren");
        var ander = await Secretariaat.Zaken.DienInAsync(app, zaak.Ouder.AccountId, zaak.Leerling.Naam, zaak.Leerling.Geboortedatum);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            (await db.Verzoeken.SingleAsync(v => v.Id == ander.Id)).KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id), app.Klok.Nu);
            return true;
        });

        var geweigerd = await VinkAsync(voor);

        Assert.Contains("Er loopt nog een zaak over deze leerling.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.All((await zaak.HaalAsync()).Uitvoeringen, u => Assert.Null(u.GedaanOp));
    }

    [Fact, Regel("R-AM-13")]
    public async Task Tekenen_ByWhoJudgedAnItem_IsRefused()
    {
        await using var app = new PortaalApp();
        var dirk = await app.MaakAccountAsync("Dirk", Rol.Directeur);
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Geboortedatum);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var (v, c) = (await db.Verzoeken.SingleAsync(x => x.Id == zaak.Verzoek.Id), await db.Correcties.SingleAsync(x => x.VerzoekId == zaak.Verzoek.Id));
            c.Beoordeel(1, new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]), v, dirk.MedewerkerId, app.Klok.Nu);
            v.LegCorrectieVoor(c, Secretariaat.Zaken.Iemand, app.Klok.Nu);
            return true;
        });

        var pagina = await (await Pagina.HaalAsync(await app.AlsAsync(dirk), $"/directie/{zaak.Verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Contains("U beoordeelde zelf een onderdeel.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await zaak.VerzoekAsync()).Status);
    }

    [Fact, Regel("R-COR-4")]
    public async Task Statement_ReappearsByteForByteInTheNextOverview_AndADisputedItemIsMarked()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Mening);
        const string eigen = " Noor is rustig.\r\nDat zegt juf ook: \u00eb\u20ac ";
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var (v, c) = (await db.Verzoeken.SingleAsync(x => x.Id == zaak.Verzoek.Id), await db.Correcties.SingleAsync(x => x.VerzoekId == zaak.Verzoek.Id));
            c.Beoordeel(1, new Onderdeelbeoordeling(Aard.ProfessioneelOordeel, Onderdeeloordeel.Afgewezen, Weigeringsgrond.ProfessioneelOordeel, "Dit is de mening van de orthopedagoog.", []), v, Secretariaat.Zaken.Iemand, app.Klok.Nu);
            v.LegCorrectieVoor(c, Secretariaat.Zaken.Iemand, app.Klok.Nu);
            v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(app.Klok.Nu)), Bekendmakingswijze.Portaal, app.Klok.Nu, app.Klok.Nu);
            c.Verklaar(1, eigen, v, app.Klok.Nu);
            return true;
        });
        var inzage = await Secretariaat.Zaken.DienInAsync(app, zaak.Ouder.AccountId, zaak.Leerling.Naam, zaak.Leerling.Geboortedatum);
        var tweede = await Secretariaat.Zaken.DienInAsync(app, zaak.Ouder.AccountId, zaak.Leerling.Naam, zaak.Leerling.Geboortedatum, soort: VerzoekSoort.Correctie);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var leerling = await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id);
            var open = await db.Verzoeken.SingleAsync(v => v.Id == inzage.Id);
            open.WijsToe(Secretariaat.Zaken.Iemand, app.Klok.Nu);
            open.KoppelLeerling(leerling, app.Klok.Nu);
            db.Add(Gegevensoverzicht.Begin(open, Secretariaat.Zaken.Iemand, app.Klok.Nu));
            var betwist = await db.Verzoeken.SingleAsync(v => v.Id == tweede.Id);
            betwist.KoppelLeerling(leerling, app.Klok.Nu);
            db.Add(Correctie.Begin(betwist, [Correctiezaak.Geboortedatum], app.Klok.Nu));
            return true;
        });

        var basis = $"/secretariaat/verzoeken/{inzage.PubliekId}/overzicht";
        var fatma = await app.AlsAsync(Rol.Secretariaat);
        await (await Pagina.HaalAsync(fatma, $"{basis}/inlezen")).Formulier().Bijlage("Bestanden", "noor.json", "application/json", await Secretariaat.Voorbeelden.LeesAsync("noor.json")).VerstuurAsync();
        var lijst = await Pagina.HaalAsync(fatma, $"{basis}/gegevens");

        var gegevens = await app.VraagAsync(db => db.Set<Domain.Overzichten.Gegeven>().Where(g => g.OverzichtId == db.Overzichten.Single(o => o.VerzoekId == inzage.Id).Id).OrderBy(g => g.Volgnummer).ToListAsync());
        Assert.Equal(122, gegevens.Count);
        Assert.Equal(("g2", eigen, Aard.Verklaring), (gegevens[2].BijSleutel, gegevens[2].Waarde, gegevens[2].Aard));
        Assert.Equal(Markering.JuistheidBetwist, gegevens[0].Markering);
        Assert.Contains("juistheid betwist", lijst.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("S-29", "R-11.7-1", "R-COR-9")]
    public async Task Execution_OfABirthDateThatWentToTwo_TellsBothOnce_AndTheParentSeesTheTrail()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Geboortedatum);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var leerling = await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id);
            foreach (var (naam, soort) in new[] { ("Jeugdhulp Oost", Categorie.C7a), ("GGD Voorbeeldstad", Categorie.C7a), ("Logopedie Van Dam", Categorie.C7f) })
            {
                var gegeven = new VerstrekkingGegevens(naam, OntvangerSoort.Overheid, "Postbus 1, Voorbeeldstad", [soort], new DateOnly(2025, 11, 3), Verstrekkingswijze.Post, default);
                db.Add(Verstrekking.LegVast(leerling, gegeven, new([], Rol.Secretariaat, null, new HashSet<Categorie>()), Secretariaat.Zaken.Iemand, app.Klok.Nu));
            }

            return true;
        });
        await zaak.BesluitAsync("Dossiersysteem", "Papieren map");
        var fatma = await app.AlsAsync(Rol.Secretariaat);
        await VinkAsync(await Pagina.HaalAsync(fatma, $"{zaak.Adres}/uitvoeren"));
        Assert.Equal(0, await app.VraagAsync(db => db.Kennisgevingen.CountAsync()));
        await VinkAsync(await Pagina.HaalAsync(fatma, $"{zaak.Adres}/uitvoeren"));

        Assert.Equal(["GGD Voorbeeldstad", "Jeugdhulp Oost"], (await app.VraagAsync(db => db.Kennisgevingen.ToListAsync())).Select(k => k.Naam).Order());
        var status = await Pagina.HaalAsync(await app.AlsAsync(zaak.Ouder), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}");
        Assert.Contains("Jeugdhulp Oost", status.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Logopedie", status.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-COR-9", "R-VTG-22")]
    public async Task Execution_WithASecretAddress_TellsThatItChanged_NotWhat()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Geboortedatum);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync();
            leerling.VoegContactToe(new("Piet Verhage", Domain.Leerlingen.Contactrelatie.OuderMetGezag, "Geheimweg 3", null, "", true), Secretariaat.Zaken.Iemand, app.Klok.Nu);
            var gegeven = new VerstrekkingGegevens("GGD Voorbeeldstad", OntvangerSoort.Overheid, "Postbus 1, Voorbeeldstad", [Categorie.C7a], new DateOnly(2025, 11, 3), Verstrekkingswijze.Post, default);
            db.Add(Verstrekking.LegVast(leerling, gegeven, new([], Rol.Secretariaat, null, new HashSet<Categorie>()), Secretariaat.Zaken.Iemand, app.Klok.Nu));
            return true;
        });
        await zaak.BeslisAsync(toe: true);

        await zaak.VoerUitAsync();

        Assert.Equal("Er is iets veranderd. Bel ons voor wat precies.", Assert.Single(await app.VraagAsync(db => db.Kennisgevingen.ToListAsync())).Wat);
    }

    [Fact, Regel("R-COR-10")]
    public async Task Execution_OfWhatCameFromTheSchool_TellsTheSchoolOnce_AndTheParentSeesThat()
    {
        await using var app = new PortaalApp();
        var vraag = Correctiezaak.Geboortedatum with { Plek = Correctiezaak.Geboortedatum.Plek with { VanSchool = true } };
        var zaak = await Correctiezaak.MaakAsync(app, vragen: [vraag, Correctiezaak.Geboortedatum with { Wordt = "12-09-2015" }, Correctiezaak.OudAdres with { Plek = vraag.Plek }]);
        await zaak.MetOverzichtAsync("Basisschool Het Kompas");
        await zaak.BeslisAsync(toe: true);

        await zaak.VoerUitAsync();

        var bericht = Assert.Single(await app.VraagAsync(db => db.Kennisgevingen.ToListAsync()));
        Assert.Equal((true, "Basisschool Het Kompas", "Geboortedatum is nu: 12-09-2014"), (bericht.IsAanHerkomst, bericht.Naam, bericht.Wat));
        var status = await Pagina.HaalAsync(await app.AlsAsync(zaak.Ouder), $"/mijn/verzoeken/{zaak.Verzoek.PubliekId}");
        Assert.Contains("De gegevens kwamen van deze school.", status.Tekst, StringComparison.Ordinal);
        var lijst = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/kennisgevingen");
        Assert.Contains("Dit gegeven kwam van deze school.", lijst.Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-COR-10"), InlineData(null), InlineData("Basisschool De Zandloper")]
    public async Task Execution_OfWhatCameFromAnotherSchoolOrNobodyKnowsWhich_TellsNobody_AndLeavesATask(string? school)
    {
        await using var app = new PortaalApp();
        var vraag = Correctiezaak.Geboortedatum with { Plek = Correctiezaak.Geboortedatum.Plek with { VanSchool = true } };
        var zaak = await Correctiezaak.MaakAsync(app, vragen: vraag);
        if (school is not null)
            await zaak.MetOverzichtAsync(school);
        await zaak.BeslisAsync(toe: true);

        await zaak.VoerUitAsync();

        Assert.Equal(0, await app.VraagAsync(db => db.Kennisgevingen.CountAsync()));
        Assert.Single(await app.VraagAsync(db => db.Taken.ToListAsync()), t => t.Omschrijving.StartsWith("Zoek uit van welke school dit gegeven kwam.", StringComparison.Ordinal));
    }

    [Fact, Regel("R-AM-11", "R-WIS-3")]
    public async Task Erasure_WithAViewOfTheSchoolInWriting_WaitsForBezwaar_AndTheSchoolHearsThatNotWhat()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        var onderdelen = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/onderdelen");
        var leeg = await Formulieren.Formulierproef.Eerste(onderdelen, "School").VerstuurAsync();
        Assert.Contains("Vul de dag in waarop de brief van de school kwam.", leeg.Tekst, StringComparison.Ordinal);
        await Formulieren.Formulierproef.Eerste(onderdelen, "School").Zet("Zienswijze", "2026-03-02").VerstuurAsync();

        await zaak.BesluitAsync();

        Assert.NotNull((await zaak.HaalAsync()).Uitvoeringen[0].NietVoor);
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanSchool));
        Assert.Equal(("Basisschool Het Kompas", true), (brief.AanNaam, brief.PerPost));
        Assert.DoesNotContain("Oud adres", brief.Html, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Pagina.HaalAsync(await app.AlsAsync(zaak.Ouder), $"/mijn/brieven/{brief.PubliekId}")).Status);
    }

    [Theory, Regel("R-SEC-8", "R-VTG-17"), InlineData(false), InlineData(true)]
    public async Task Execution_OnPaper_TellsTheVerzoekerOnlyWhileSheMayDecide(bool beeindigd)
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, antwoord: AntwoordKanaal.Post, vragen: Correctiezaak.Geboortedatum);
        await zaak.BeslisAsync(toe: true, Bekendmakingswijze.Post);
        await Secretariaat.Zaken.BewaarAsync(app, async db =>
        {
            if (beeindigd)
                (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Domain.Leerlingen.Eindreden.GezagGewijzigd, null, app.Klok.Nu);
            return true;
        });

        await zaak.VoerUitAsync();

        var brieven = await app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.CorrectieUitgevoerd).ToListAsync());
        Assert.Equal(beeindigd ? [] : [true], brieven.Select(b => b.PerPost));
        Assert.Equal(beeindigd ? 1 : 0, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Signaal && t.VoorRol == Rol.Secretariaat && t.VerzoekId == zaak.Verzoek.Id)));
        Assert.Equal(VerzoekStatus.Uitgevoerd, (await zaak.VerzoekAsync()).Status);
    }

    [Theory, Regel("R-AM-11", "R-VTG-9", "R-VTG-22"), InlineData(true), InlineData(false)]
    public async Task Erasure_WithASecretAddressOfAParent_OrAnObjectionAgainstALink_WaitsForADecisionOfAPerson(bool geheim)
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        var tom = await app.MaakAccountAsync("Tom Verhage");
        var link = await zaak.MetAndereOuderAsync(tom);
        if (geheim)
            await zaak.MetContactAsync("Nadia Brouwer", geheim: true);
        else
            await Secretariaat.Zaken.BewaarAsync(app, async db => db.Add(Domain.Leerlingen.GezagConflict.LegVast(
                await db.Vertegenwoordigingen.SingleAsync(l => l.Id == link.Id), "Nadia Brouwer", "", Domain.Leerlingen.Bezwaarweg.Brief, new DateOnly(2026, 3, 2), "", Secretariaat.Zaken.Iemand, app.Klok.Nu)).Entity);

        await zaak.BesluitAsync();

        Assert.Equal(0, await app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.WissingAanAnder)));
        var taak = await app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.AnderInlichten));
        Assert.StartsWith(geheim ? "Geheim adres: beslis" : "Bezwaar tegen een koppeling: beslis", taak.Omschrijving, StringComparison.Ordinal);
        Assert.Equal(1, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Signaal && t.VoorRol == Rol.Fg && t.VerzoekId == zaak.Verzoek.Id)));
    }

    [Fact, Regel("R-AM-03", "R-SEC-8", "R-VTG-22")]
    public async Task Refusal_OnPaper_ToWhoseGezagEnded_IsNotSigned_AndNamesNoSchoolInThePreview()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, antwoord: AntwoordKanaal.Post, vragen: Correctiezaak.Geboortedatum);
        await zaak.LegVoorAsync(Onderdeeloordeel.NietInOnsBestand);
        var adres = $"/directie/{zaak.Verzoek.PubliekId}";
        var marleen = await app.AlsAsync(Rol.Directeur);
        var eerst = await Pagina.HaalAsync(marleen, adres);
        Assert.Contains("Bij ons staat als school: Basisschool Het Kompas.", eerst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets staat in de weg.", eerst.Tekst, StringComparison.Ordinal);
        await zaak.BeeindigGezagAsync();

        var tekenen = await Pagina.HaalAsync(marleen, adres);
        var geweigerd = await tekenen.Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        Assert.All([tekenen, geweigerd], pagina => Assert.Contains("De koppeling geldt vandaag niet meer.", pagina.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("Bij ons staat als school", tekenen.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await zaak.VerzoekAsync()).Status);
        Assert.Equal(0, await app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen)));
    }

    [Fact, Regel("R-AM-03")]
    public async Task Refusal_OnPaper_ThatSaysOnlyThatTheGezagIsNotCertain_IsSigned()
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, antwoord: AntwoordKanaal.Post, vragen: Correctiezaak.Geboortedatum);
        await zaak.LegVoorAsync(Onderdeeloordeel.Afgewezen, Weigeringsgrond.GezagOnvoldoende);
        await zaak.BeeindigGezagAsync();

        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{zaak.Verzoek.PubliekId}"))
            .Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        Assert.Equal(VerzoekStatus.Besloten, (await zaak.VerzoekAsync()).Status);
    }

    [Theory, Regel("R-VTG-22", "R-SEC-8"), InlineData(false, false, true), InlineData(true, false, false), InlineData(false, true, false)]
    public async Task Refusal_NamesTheSchool_OnlyToWhoMayDecide_AndNotWithASecretAddress(bool beeindigd, bool geheim, bool noemt)
    {
        await using var app = new PortaalApp();
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Geboortedatum);
        if (geheim)
            await zaak.MetContactAsync("Tom Verhage", geheim: true);
        await zaak.LegVoorAsync(Onderdeeloordeel.NietInOnsBestand);
        if (beeindigd)
            await zaak.BeeindigGezagAsync();

        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{zaak.Verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen));
        Assert.Equal(noemt, brief.Html.Contains("Het Kompas", StringComparison.Ordinal));
    }

    private static Task<Pagina> VinkAsync(Pagina pagina) => Formulieren.Formulierproef.Eerste(pagina).VerstuurAsync();
}
