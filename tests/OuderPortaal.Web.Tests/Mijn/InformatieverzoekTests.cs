using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>A father without gezag asks how it goes with the child: offered, filed, answered by hand, and read.</summary>
[Regel("R-VTG-10", "D-15")]
public sealed class InformatieverzoekTests
{
    private const string Begin = $"{Wizard.Begin}?wat=informatie";

    private static async Task<Pagina> VulAsync(Pagina waar)
    {
        var kind = await waar.Formulier().Zet("Invoer.Onderwerp", "Kind").VerstuurAsync();
        var antwoord = await kind.Formulier().Zet("Invoer.Naam", "Noor Verhage").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2014").VerstuurAsync();
        return await (await antwoord.Formulier().Zet("Invoer.Kanaal", "Digitaal").VerstuurAsync()).VerstuurVerzoekAsync();
    }

    private static async Task<(Account Vader, Verzoek Verzoek)> InBehandelingAsync(PortaalApp app, DateOnly? geboren = null, bool gevonden = true)
    {
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var vader = await app.MaakAccountAsync("Tom Verhage");
        var leerling = await app.SchrijfInAsync(geboren: geboren);
        var verzoek = await app.DienInAsync(vader.AccountId, leerling.Naam, leerling.Geboortedatum, AntwoordKanaal.Digitaal, VerzoekSoort.Informatieverzoek377c, "Tom Verhage");
        await app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            if (gevonden)
                v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id), app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(vader.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(app.Klok.Nu), Zaken.Iemand, app.Klok.Nu));
            return true;
        });
        return (vader, verzoek);
    }

    [Fact, Regel("S-22", "R-INZ-16")]
    public async Task Wizard_OffersIt_TogetherWithOwnData_AndFilesItUnderItsOwnNumber()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var vader = await app.AlsOuderAsync("Tom Verhage");

        var kind = await Wizard.BeginAsync(vader).KiesAsync("Onderwerp", "Kind");
        Assert.Contains("Heeft u geen gezag over dit kind?", kind.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vraag uw eigen gegevens", kind.Tekst, StringComparison.Ordinal);
        var ontvangen = await VulAsync(await kind.VolgAsync("Ik ben ouder zonder gezag en wil weten hoe het gaat"));

        Assert.All(["I7C-2026-00001", "maandag 30 maart 2026"], deel => Assert.Contains(deel, ontvangen.Tekst, StringComparison.Ordinal));
        Assert.Equal("Weten hoe het gaat met Noor", (await ontvangen.VolgAsync("Volg dit verzoek")).H1);
        var verzoek = await app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((VerzoekSoort.Informatieverzoek377c, null), (verzoek.Soort, verzoek.VertegenwoordigingId));
    }

    [Fact]
    public async Task Wizard_WhileTheSettingIsOff_OffersNothingAndTakesNothing()
    {
        await using var app = new PortaalApp();
        var vader = await app.AlsOuderAsync("Tom Verhage");
        var begin = await Pagina.HaalAsync(vader, Begin);
        await app.BewaarAsync(async db =>
        {
            db.Add((await db.InstellingenVersies.OrderByDescending(i => i.Vanaf).FirstAsync()).MetKeuzes(new() { Informatie377c = false }, app.Klok.Nu));
            return true;
        });

        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(vader, Begin)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await begin.Formulier().Zet("Invoer.Onderwerp", "Kind").VerstuurAsync()).Status);
        Assert.DoesNotContain("ouder zonder gezag", (await Pagina.HaalAsync(vader, $"{Wizard.Begin}/anders")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("geen gezag", (await Wizard.BeginAsync(vader).KiesAsync("Onderwerp", "Kind")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-13", "R-SEC-8")]
    public async Task Answer_ByHand_IsPreviewed_Signed_AndReadByTheFather_WithoutALink()
    {
        await using var app = new PortaalApp();
        var (vader, verzoek) = await InBehandelingAsync(app);
        var fatma = await app.AlsAsync(Rol.Secretariaat);
        var zaak = $"/secretariaat/verzoeken/{verzoek.PubliekId}";

        var pagina = await (await Pagina.HaalAsync(fatma, zaak)).VolgAsync("Schrijf het antwoord");
        Assert.DoesNotContain("(niet verplicht)", pagina.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var zonder = await pagina.Formulier().Zet("Antwoord.Informatie", "Noor gaat naar een andere school.").VerstuurAsync();
        Assert.Contains("Kies hoe wij weten dat dit een ouder is.", zonder.Tekst, StringComparison.Ordinal);
        var bekeken = await zonder.Formulier().Zet("Antwoord.Ouderschap", nameof(Ouderschapsbewijs.Geboorteakte)).VerstuurAsync("Bekijk de brief eerst");
        Assert.Contains("Dit zijn de belangrijkste feiten", bekeken.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBehandeling, (await app.HaalAsync(verzoek)).Status);
        await bekeken.Formulier().VerstuurAsync("Leg voor aan de directeur");
        var tekenen = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");
        Assert.All(["Noor gaat naar een andere school.", "geboorteakte gezien"], deel => Assert.Contains(deel, tekenen.Tekst, StringComparison.Ordinal));
        await tekenen.Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Equal(VerzoekStatus.Besloten, (await app.HaalAsync(verzoek)).Status);
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.InformatieGegeven));
        Assert.False(brief.ZonderDossiergegevens);
        Assert.Equal(0, await app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync()));
        var gelezen = await Pagina.HaalAsync(await app.AlsAsync(vader), $"/mijn/brieven/{brief.PubliekId}");
        Assert.Contains("Noor gaat naar een andere school.", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("wij vertellen hoe het gaat", (await Pagina.HaalAsync(await app.AlsAsync(vader), $"/mijn/verzoeken/{verzoek.PubliekId}")).Tekst, StringComparison.Ordinal);

        app.Klok.Zet(new(2030, 9, 3, 9, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("andere school", (await Pagina.HaalAsync(await app.AlsAsync(vader), $"/mijn/brieven/{brief.PubliekId}")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-11.5-2")]
    public async Task Refusal_HasOneOfTwoGrounds_AndTheLetterNamesWhatCanBeAsked()
    {
        await using var app = new PortaalApp();
        var (_, verzoek) = await InBehandelingAsync(app);
        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/informatie");

        await pagina.Formulier().Zet("Antwoord.Weigering", nameof(Informatieweigering.BelangVanHetKind)).Zet("Antwoord.Motivering", "Er is nu rust nodig.").VerstuurAsync("Leg voor aan de directeur");
        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.InformatieGeweigerd));
        Assert.All(["Er is nu rust nodig.", "eigen gegevens", "377c"], deel => Assert.Contains(deel, brief.Html, StringComparison.Ordinal));
    }

    [Fact, Regel("R-VTG-2")]
    public async Task Pupil_OfSixteen_DecidesAlone_AndTheFatherReadsThatWithoutAnythingOfTheFile()
    {
        await using var app = new PortaalApp();
        var (vader, verzoek) = await InBehandelingAsync(app, geboren: new(2010, 2, 1));
        var zaak = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}");
        Assert.Contains("kies dat de leerling zelf beslist", zaak.Tekst, StringComparison.Ordinal);
        var pagina = await zaak.VolgAsync("Schrijf het antwoord");

        var anders = await pagina.Formulier().Zet("Antwoord.Weigering", nameof(Informatieweigering.BelangVanHetKind)).Zet("Antwoord.Motivering", "Er is nu rust nodig.").VerstuurAsync("Leg voor aan de directeur");
        Assert.Contains("De leerling is 16 of ouder.", anders.Tekst, StringComparison.Ordinal);
        await anders.Formulier().Zet("Antwoord.Weigering", nameof(Informatieweigering.LeerlingBeslistZelf)).VerstuurAsync("Leg voor aan de directeur");

        var tekst = await TekenEnLeesAsync(app, vader, verzoek);
        Assert.All(["beslist zelf wie dit hoort", "377c"], deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("rust nodig", tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-03")]
    public async Task Child_ThatIsNotInTheRegister_EndsInTheAnswerThatWeHaveNothing_WhichTheFatherReads()
    {
        await using var app = new PortaalApp();
        var (vader, verzoek) = await InBehandelingAsync(app, gevonden: false);
        var pagina = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}")).VolgAsync("Antwoord dat wij dit kind niet kennen");

        await pagina.Formulier().Zet("Antwoord.Weigering", nameof(Informatieweigering.NietInRegister)).Zet("Antwoord.Ouderschap", nameof(Ouderschapsbewijs.Geboorteakte)).VerstuurAsync("Leg voor aan de directeur");

        Assert.Contains("Wij vonden geen gegevens over dit kind.", await TekenEnLeesAsync(app, vader, verzoek), StringComparison.Ordinal);
        Assert.Equal(BesluitUitkomst.GeenGegevens, (await app.HaalAsync(verzoek)).Besluit!.Uitkomst);
    }

    [Theory, Regel("R-VTG-2"), InlineData(true), InlineData(false)]
    public async Task Refusal_WhileThePupilBecame16_GoesBack_AlsoWhenNobodyFoundThePupil(bool gevonden)
    {
        await using var app = new PortaalApp();
        var (_, verzoek) = await InBehandelingAsync(app, geboren: new(2010, 3, 4), gevonden);
        await app.DoeMetAsync(verzoek, v => v.LegInformatieVoor(new(null, "", Informatieweigering.BelangVanHetKind, "Er is nu rust nodig."), Zaken.Iemand, app.Klok.Nu, leerling: null));
        app.Klok.Zet(new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));

        var na = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Contains("De leerling is nu 16. Geef het voorstel terug", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await app.HaalAsync(verzoek)).Status);
    }

    [Theory, Regel("R-AM-03", "R-SEC-8"), InlineData(Informatieweigering.OokNietAanOuderMetGezag, false, false), InlineData(Informatieweigering.OokNietAanOuderMetGezag, true, true), InlineData(Informatieweigering.LeerlingBeslistZelf, false, true)]
    public async Task Refusal_OnPaper_GoesOnlyToWhoIsProved_UnlessItSaysNothingOfTheFile(Informatieweigering grond, bool bekend, bool gaat)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var leerling = await app.SchrijfInAsync(geboren: new(grond == Informatieweigering.LeerlingBeslistZelf ? 2009 : 2014, 9, 3));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Tom Verhage")).AccountId, leerling.Naam, leerling.Geboortedatum, AntwoordKanaal.Post, VerzoekSoort.Informatieverzoek377c, "Tom Verhage");
        await app.BewaarAsync(async db =>
        {
            var (v, kind) = (await db.Verzoeken.SingleAsync(), await db.Leerlingen.SingleAsync());
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            v.KoppelLeerling(kind, app.Klok.Nu);
            if (bekend)
                db.Add(Identiteitsverificatie.LegVast(v.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(app.Klok.Nu), Zaken.Iemand, app.Klok.Nu));
            v.LegInformatieVoor(new(null, "", grond, "Er is nu rust nodig."), Zaken.Iemand, app.Klok.Nu, kind);
            return true;
        });

        var na = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}"))
            .Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        Assert.Equal(!gaat, na.Tekst.Contains("De identiteit van de verzoeker staat niet vast.", StringComparison.Ordinal));
        Assert.Equal(gaat ? 1 : 0, await app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.InformatieGeweigerd)));
        Assert.Equal(gaat ? VerzoekStatus.Besloten : VerzoekStatus.InBesluitvorming, (await app.HaalAsync(verzoek)).Status);
    }

    private static async Task<string> TekenEnLeesAsync(PortaalApp app, Account vader, Verzoek verzoek)
    {
        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();
        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.InformatieGeweigerd));
        return (await Pagina.HaalAsync(await app.AlsAsync(vader), $"/mijn/brieven/{brief.PubliekId}")).Tekst;
    }
}
