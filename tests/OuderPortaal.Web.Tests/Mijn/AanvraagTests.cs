using OuderPortaal.Domain.Leerlingen;
using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>Filing a request over HTTP, from the first question to the receipt.</summary>
public sealed class AanvraagTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    [Fact, Regel("S-01", "R-11.3-1", "R-TRM-1", "R-SEC-3")]
    public async Task LinkedMother_WhenSheFiles_GetsNumberDateAndLetterAndAMailWithoutAName()
    {
        await using var eigen = new PortaalApp();
        eigen.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var gezin = await Gezin.MaakAsync(eigen);
        var moeder = await eigen.AlsAsync(gezin.Account);

        var waar = await Wizard.BeginAsync(moeder, gezin.Leerling.PubliekId);
        var ontvangen = await (await (await waar.Formulier().VerstuurAsync()).Formulier().Zet("Invoer.Kanaal", "Digitaal").VerstuurAsync()).VerstuurVerzoekAsync();

        Assert.Contains("maandag 30 maart 2026", ontvangen.Tekst, StringComparison.Ordinal);
        Assert.Contains("INZ-2026-00001", ontvangen.Tekst, StringComparison.Ordinal);
        var verzoek = await eigen.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((new DateOnly(2026, 3, 2), gezin.Leerling.Id, gezin.Link.Id), (verzoek.OntvangenOp, verzoek.LeerlingId!.Value, verzoek.VertegenwoordigingId!.Value));
        var inbox = await Pagina.HaalAsync(moeder, "/mijn/berichten");
        Assert.Contains("Wij hebben uw verzoek gekregen", inbox.Tekst, StringComparison.Ordinal);
        var mail = await eigen.VraagAsync(db => db.UitgaandeMails.SingleAsync());
        Assert.DoesNotContain("Noor", string.Join(' ', mail.GetType().GetProperties().Select(p => p.GetValue(mail))), StringComparison.Ordinal);
    }

    [Theory, Regel("S-02", "TV-02", "TV-03")]
    [InlineData(22, 59, 59, "donderdag 12 februari 2026")]
    [InlineData(23, 0, 0, "vrijdag 13 februari 2026")]
    public async Task Request_AroundMidnight_GetsTheDateOfItsOwnDay(int uur, int minuut, int seconde, string uiterlijk)
    {
        await using var eigen = new PortaalApp();
        eigen.Klok.Zet(new(2026, 1, 15, uur, minuut, seconde, TimeSpan.Zero));

        var ontvangen = await Wizard.DoeVerzoekAsync(await eigen.AlsOuderAsync());

        Assert.Contains(uiterlijk, ontvangen.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("S-03", "TV-16", "D-19")]
    public async Task Request_BeforeChristmas_IsDueAfterItAndLateOnlyAfterThatDay()
    {
        await using var eigen = new PortaalApp();
        eigen.Klok.Zet(new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        var account = await eigen.MaakAccountAsync("Nadia Brouwer");
        var ontvangen = await Wizard.DoeVerzoekAsync(await eigen.AlsAsync(account));
        var status = ontvangen.Pad.Replace("/ontvangen", "", StringComparison.Ordinal);

        eigen.Klok.Zet(new(2026, 12, 28, 22, 59, 0, TimeSpan.Zero));
        var opTijd = await Pagina.HaalAsync(await eigen.AlsAsync(account), status);
        eigen.Klok.Zet(new(2026, 12, 28, 23, 0, 0, TimeSpan.Zero));
        var teLaat = await Pagina.HaalAsync(await eigen.AlsAsync(account), status);

        Assert.Contains("maandag 28 december 2026", ontvangen.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 24), await eigen.VraagAsync(db => db.Verzoeken.Select(v => v.Streef).SingleAsync()));
        Assert.DoesNotContain("Wij zijn te laat", opTijd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij zijn te laat", teLaat.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_WithAnError_KeepsWhatWasTypedAndSaysWhatIsMissing()
    {
        var client = await app.AlsOuderAsync();
        var kind = await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "Kind");

        var fout = await kind.Formulier().Zet("Invoer.Naam", "Sam de Vries").Zet("Invoer.Geboren.Dag", "31").Zet("Invoer.Geboren.Maand", "2").Zet("Invoer.Geboren.Jaar", "2014").VerstuurAsync();
        var leeg = await fout.Formulier().Zet("Invoer.Geboren.Dag", "").Zet("Invoer.Geboren.Maand", "").Zet("Invoer.Geboren.Jaar", "").VerstuurAsync();

        Assert.StartsWith("Fout: ", fout.Titel, StringComparison.Ordinal);
        Assert.Equal(("Sam de Vries", "31"), (fout.Formulier()["Invoer.Naam"], fout.Formulier()["Invoer.Geboren.Dag"]));
        Assert.Contains("Vul de geboortedatum van het kind in.", leeg.Document.QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam", fout.Titel, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-35")]
    public async Task Wizard_WithoutAnswers_ChoosesNothingBeforehandAndNamesEachError()
    {
        var client = await app.AlsOuderAsync();
        var waar = await Wizard.BeginAsync(client);

        var fout = await waar.Formulier().VerstuurAsync();

        Assert.Empty(waar.Document.QuerySelectorAll("input[checked]"));
        Assert.Contains("Kies waar het over gaat.", fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_WhenLeftForLater_GoesOnWhereItStoppedAndCanBeThrownAway()
    {
        var client = await app.AlsOuderAsync();
        var kind = await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "Kind");

        var thuis = await kind.Formulier().Zet("Invoer.Naam", "Sam de Vries").VerstuurAsync("later");
        var verder = await thuis.VolgAsync("Ga verder met dit verzoek");
        var weg = await (await thuis.VolgAsync("Gooi dit weg")).Formulier().VerstuurAsync();

        Assert.EndsWith("/kind", verder.Pad, StringComparison.Ordinal);
        Assert.Equal("Sam de Vries", verder.Formulier()["Invoer.Naam"]);
        Assert.DoesNotContain("Nog niet verstuurd", weg.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(client, verder.Pad)).Status);
    }

    [Fact]
    public async Task Check_WhenSent32TimesAtOnce_MakesOneRequestAndLeadsEveryoneToIt()
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsOuderAsync();
        var controle = await Wizard.TotControleAsync(client);
        var formulier = controle.Formulier();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => client.SendAsync(formulier.Bericht("Verstuur het verzoek"))));

        Assert.Equal(1, await eigen.VraagAsync(db => db.Verzoeken.CountAsync()));
        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(antwoorden.Select(a => a.RequestMessage!.RequestUri!.AbsolutePath).Distinct());
        Assert.EndsWith("/ontvangen", antwoorden[0].RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_AfterSending_LeadsToItsReceipt()
    {
        var client = await app.AlsOuderAsync();
        var controle = await Wizard.TotControleAsync(client);
        var ontvangen = await controle.VerstuurVerzoekAsync();

        var terug = await Pagina.HaalAsync(client, controle.Pad);

        Assert.Equal(ontvangen.Pad, terug.Pad);
    }

    [Theory, Regel("R-SEC-4")]
    [InlineData("/waar")]
    [InlineData("/kind")]
    [InlineData("/controleren")]
    [InlineData("/weggooien")]
    [InlineData("")]
    public async Task Draft_OfAnother_DoesNotExistAndLeavesOneJournaalRow(string stap)
    {
        await using var eigen = new PortaalApp();
        var moeder = await Wizard.TotControleAsync(await eigen.AlsOuderAsync());
        var vader = await eigen.MaakAccountAsync("Tom Verhage");

        var antwoord = await Pagina.HaalAsync(await eigen.AlsAsync(vader), moeder.Pad.Replace("/controleren", stap, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        var rij = Assert.Single(await eigen.VraagAsync(db => db.Journaal.Where(j => j.Handeling == "GeweigerdeToegang").ToListAsync()));
        Assert.Equal(vader.AccountId, rij.AccountId);
        Assert.StartsWith("/mijn/verzoeken/nieuw/{concept}", rij.Bijzonderheid, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-2", "D-16", "R-AM-38")]
    public async Task Pupil_WhoIsFifteen_IsToldWhoCanHelpAndCanMendTheDate()
    {
        var client = await app.AlsOuderAsync("Sam");
        var zelf = await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "IkAlsLeerling");

        var jong = await zelf.Formulier().Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "3").Zet("Invoer.Geboren.Jaar", "2010").VerstuurAsync();
        var opnieuw = await jong.VolgAsync("Terug");
        var antwoord = await opnieuw.Formulier().Zet("Invoer.Geboren.Dag", "2").VerstuurAsync();

        Assert.Equal("Je bent nog geen 16", jong.H1);
        Assert.Contains("dinsdag 3 maart 2026", jong.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zoek een volwassene die je vertrouwt.", jong.Tekst, StringComparison.Ordinal);
        Assert.NotNull(jong.Document.QuerySelector("main a[href^='tel:']"));
        Assert.DoesNotMatch(@"\b([Uu]|[Uu]w)\b", jong.Tekst);
        Assert.Equal("Hoe wil je ons antwoord krijgen?", antwoord.H1);
    }

    [Fact, Regel("R-VTG-2", "R-AM-38")]
    public async Task Pupil_OfSixteen_FilesInTheJeForm()
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsOuderAsync("Sam de Vries");
        var zelf = await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "IkAlsLeerling");
        var antwoord = zelf.Formulier().Zet("Invoer.Geboren.Dag", "1").Zet("Invoer.Geboren.Maand", "5").Zet("Invoer.Geboren.Jaar", "2009").VerstuurAsync();

        var controle = await antwoord.KiesAsync("Kanaal", "Digitaal");
        var ontvangen = await controle.VerstuurVerzoekAsync();
        var thuis = await Pagina.HaalAsync(client, "/mijn");

        Assert.Equal("Wij hebben je verzoek", ontvangen.H1);
        Assert.All([controle, ontvangen, thuis], p => Assert.DoesNotMatch(@"\b([Uu]|[Uu]w)\b", p.Tekst));
        var verzoek = await eigen.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((VerzoekSoort.Inzage, Hoedanigheid.LeerlingZelf, new DateOnly(2009, 5, 1)), (verzoek.Soort, verzoek.Hoedanigheid, verzoek.BetrokkeneGeboortedatum!.Value));
    }

    [Fact, Regel("R-AM-34", "R-INZ-16")]
    public async Task Parent_WhoAsksOwnData_IsNotAskedForAChild()
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsOuderAsync();

        var zonder = await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "IkAlsOuder").KiesAsync("Kanaal", "Post");
        var ontvangen = await (await Task.FromResult(zonder).KiesAsync("Adres", "Lindelaan 14\n1234 AB Voorbeeldstad")).VerstuurVerzoekAsync();

        Assert.Contains("Vul het adres in waar de brief heen moet.", zonder.Tekst, StringComparison.Ordinal);

        Assert.Contains("EIG-2026-00001", ontvangen.Tekst, StringComparison.Ordinal);
        var verzoek = await eigen.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((VerzoekSoort.InzageEigenGegevens, "Lindelaan 14\n1234 AB Voorbeeldstad"), (verzoek.Soort, verzoek.VerzoekerAdres.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Wish_ThatThePortalCannotTakeYet_GetsARealRoadAndLeavesNoDraft()
    {
        var client = await app.AlsOuderAsync();

        var anders = await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "IetsAnders");

        Assert.Equal("Wat wilt u?", anders.H1);
        Assert.All(["088", "Ik heb een klacht", "zes weken", "Er moet iets weg"], deel => Assert.Contains(deel, anders.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("Nog niet verstuurd", (await Pagina.HaalAsync(client, "/mijn")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WhenAnAnswerIsChanged_KeepsWhatWasTypedBeside()
    {
        await using var eigen = new PortaalApp();
        var controle = await Wizard.TotControleAsync(await eigen.AlsOuderAsync());

        var antwoord = await controle.Formulier().Zet("Invoer.Toelichting", "Op school heet zij Noor de Wit.").VerstuurAsync("Antwoord");
        var terug = await antwoord.Formulier().Zet("Invoer.Kanaal", "Ophalen").VerstuurAsync();
        await terug.VerstuurVerzoekAsync();

        Assert.EndsWith("/antwoord", antwoord.Pad, StringComparison.Ordinal);
        Assert.Equal("Op school heet zij Noor de Wit.", terug.Formulier()["Invoer.Toelichting"]);
        var verzoek = await eigen.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal(("Op school heet zij Noor de Wit.", AntwoordKanaal.Ophalen), (verzoek.Toelichting, verzoek.AntwoordKanaal));
    }

    [Fact, Regel("R-AM-08")]
    public async Task Home_MyChildIsNotInTheList_IsTheSameFirstQuestion()
    {
        var client = await app.AlsOuderAsync();

        var vraag = await (await Pagina.HaalAsync(client, "/mijn")).VolgAsync("Verzoek doen voor een ander kind");

        Assert.Equal("Waar gaat het over?", vraag.H1);
        Assert.Equal("Kind", vraag.Document.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.EndsWith("/kind", (await vraag.Formulier().VerstuurAsync()).Pad, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-17")]
    public async Task LinkedChild_WhoTurnedSixteen_CannotBeChosen()
    {
        await using var eigen = new PortaalApp();
        var gezin = await Gezin.MaakAsync(eigen, geboren: new(2010, 3, 3));
        var voor = await Wizard.BeginAsync(await eigen.AlsAsync(gezin.Account)).KiesAsync("Onderwerp", "Kind");

        eigen.Klok.Zet(new(2026, 3, 2, 23, 0, 0, TimeSpan.Zero));
        var client = await eigen.AlsAsync(gezin.Account);
        var na = await Pagina.HaalAsync(client, voor.Pad);
        var gekozen = await na.Formulier().ZetOngezien("Invoer.Kind", gezin.Leerling.PubliekId).VerstuurAsync();

        Assert.NotNull(voor.Document.QuerySelector($"input[value='{gezin.Leerling.PubliekId}']"));
        Assert.Null(na.Document.QuerySelector($"input[value='{gezin.Leerling.PubliekId}']"));
        Assert.Contains("Noor is 16 jaar of ouder", na.Tekst, StringComparison.Ordinal);
        Assert.EndsWith("/kind", gekozen.Pad, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-16")]
    public async Task LinkedChild_WhenTheLinkEndsBeforeSending_IsRefusedWithASentence()
    {
        await using var eigen = new PortaalApp();
        var gezin = await Gezin.MaakAsync(eigen);
        var client = await eigen.AlsAsync(gezin.Account);
        var controle = await Wizard.BeginAsync(client, gezin.Leerling.PubliekId).KiesAsync("Onderwerp", "Kind").KiesAsync("Kanaal", "Digitaal");
        await eigen.DoeAsync<OuderPortaal.Web.Data.PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Eindreden.Anders, gezin.Link.Door, eigen.Klok.Nu);
            await db.SaveChangesAsync();
        });

        var geweigerd = await controle.VerstuurVerzoekAsync();

        Assert.Contains("U kunt dit kind nu niet kiezen.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await eigen.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    [Fact, Regel("R-AM-08", "R-ID-9")]
    public async Task TypedChild_KnownOrUnknown_GetsExactlyTheSamePages()
    {
        await using var eigen = new PortaalApp();
        await Gezin.MaakAsync(eigen);
        var bekend = await Wizard.TotControleAsync(await eigen.AlsOuderAsync("Iemand Anders"), "Noor Verhage");
        var onbekend = await Wizard.TotControleAsync(await eigen.AlsOuderAsync("Iemand Anders"), "Niels Verkade");

        Assert.Equal(bekend.Tekst.Replace("Noor Verhage", "X", StringComparison.Ordinal), onbekend.Tekst.Replace("Niels Verkade", "X", StringComparison.Ordinal));
    }

    [Theory, Regel("R-AM-08")]
    [InlineData(null, false)]
    [InlineData(Identificatiewijze.Terugbellen, true)]
    public async Task Home_ShowsNamesFromTheRegister_FromN2Only(Identificatiewijze? wijze, bool zichtbaar)
    {
        await using var eigen = new PortaalApp();
        var gezin = await Gezin.MaakAsync(eigen, wijze: wijze);

        var thuis = await Pagina.HaalAsync(await eigen.AlsAsync(gezin.Account), "/mijn");

        Assert.Equal(zichtbaar, thuis.Tekst.Contains("Noor", StringComparison.Ordinal));
        Assert.Contains("Mijn kind staat er niet bij", thuis.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", thuis.Titel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfAVisitorOrStaff_IsNotThere()
    {
        var bezoeker = await Pagina.HaalAsync(app.AlsBezoeker(), "/mijn");
        var medewerker = await Pagina.HaalAsync(await app.AlsAsync(Domain.Rol.Secretariaat), "/mijn");

        Assert.StartsWith("/account/inloggen", bezoeker.Pad, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, medewerker.Status);
    }
}
