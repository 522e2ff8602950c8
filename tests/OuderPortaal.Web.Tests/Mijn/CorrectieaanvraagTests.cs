using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>Asking for a correction over HTTP: one item a page, kept in the draft, and filed together.</summary>
public sealed class CorrectieaanvraagTests
{
    [Fact, Regel("R-COR-2", "R-AM-34", "R-AM-39", "R-11.4-1")]
    public async Task Mother_WithThreeItems_FilesThemInOneRequestAndSeesThemOnTheReceipt()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var gezin = await Gezin.MaakAsync(app);
        var moeder = await app.AlsAsync(gezin.Account);

        var thuis = await Pagina.HaalAsync(moeder, "/mijn");
        var eerste = await (await thuis.VolgAsync("Laat iets verbeteren of weghalen over Noor")).Formulier().VerstuurAsync();
        var lijst = await eerste.Punt().VerstuurAsync();
        lijst = await (await lijst.VolgAsync("Nog iets toevoegen")).Punt("NietGebruiken", "Verslag van november", was: "", wordt: "", grond: "MagNiet").VerstuurAsync();
        lijst = await (await lijst.VolgAsync("Nog iets toevoegen")).Punt("AllesWeg", wordt: "", grond: "WeetNiet").VerstuurAsync();
        var controle = await lijst.NaarControleAsync();
        var ontvangen = await controle.VerstuurVerzoekAsync();

        Assert.Contains("U vraagt ons om deze gegevens weg te halen. Wij beslissen daarover en leggen uit waarom. Pas daarna gaat er iets weg.", controle.Tekst, StringComparison.Ordinal);
        Assert.All(["COR-2026-00001", "maandag 30 maart 2026", "Verhagen", "Verslag van november", "Alles weghalen"], deel => Assert.Contains(deel, ontvangen.Tekst, StringComparison.Ordinal));
        var verzoek = await app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((VerzoekSoort.Correctie, gezin.Leerling.Id, gezin.Link.Id), (verzoek.Soort, verzoek.LeerlingId!.Value, verzoek.VertegenwoordigingId!.Value));
        var onderdelen = (await app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen.OrderBy(o => o.Volgnummer).ToList();
        Assert.Equal([CorrectieSoort.Verbetering, CorrectieSoort.Afscherming, CorrectieSoort.Verwijdering], onderdelen.Select(o => o.Soort));
        Assert.Equal([CorrectieGrond.Onjuist, CorrectieGrond.MagNiet, CorrectieGrond.WeetNiet], onderdelen.Select(o => o.GevraagdeGrond));
        Assert.Equal(("Achternaam", "Verhagen", "Verhage"), (onderdelen[0].Omschrijving, onderdelen[0].Was, onderdelen[0].Wordt));
        Assert.Equal([false, false, true], onderdelen.Select(o => o.Alles));
    }

    [Fact, Regel("R-COR-2")]
    public async Task Item_WithSomethingMissing_KeepsWhatWasTypedAndNamesEachField()
    {
        await using var app = new PortaalApp();
        var punt = await Correctiereis.TotPuntenAsync(await app.AlsOuderAsync());

        var leeg = await punt.Formulier().VerstuurAsync();
        var zonderWordt = await punt.Formulier().Zet("Invoer.Keuze", "Aanvullen").Zet("Invoer.Omschrijving", "De school").Zet("Invoer.Toelichting", "Ik heb een brief.").Zet("Invoer.Grond", "WeetNiet").VerstuurAsync();

        Assert.All(["Kies wat er moet gebeuren.", "Schrijf om welk gegeven het gaat.", "Kies waarom."], zin => Assert.Contains(zin, leeg.Document.QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal));
        Assert.Contains("Schrijf wat erbij moet.", zonderWordt.Document.QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("De school", "Ik heb een brief."), (zonderWordt.Formulier()["Invoer.Omschrijving"], zonderWordt.Formulier()["Invoer.Toelichting"].Trim()));
        Assert.StartsWith("Fout: ", zonderWordt.Titel, StringComparison.Ordinal);
    }

    [Fact, Regel("R-COR-2")]
    public async Task List_OfItems_CanBeChangedAndLeftForLater_AndNeverHasATwentyFirst()
    {
        await using var app = new PortaalApp();
        var client = await app.AlsOuderAsync();
        var lijst = await Correctiereis.MetPuntAsync(client);

        lijst = await (await lijst.VolgAsync("Wijzig")).Punt(wordt: "van der Verhage").VerstuurAsync();
        var thuis = await lijst.Formulier().VerstuurAsync("later");
        var verder = await (await thuis.VolgAsync("Ga verder met dit verzoek")).VolgAsync("Terug");
        for (var i = 2; i <= Correctie.MaxOnderdelen; i++)
            lijst = await (await lijst.VolgAsync("Nog iets toevoegen")).Punt(over: $"Punt {i}").VerstuurAsync();
        var eenTeveel = await Pagina.HaalAsync(client, lijst.Pad.Replace("onderdelen", "onderdeel/nieuw", StringComparison.Ordinal));
        var weg = await eenTeveel.Formulier().VerstuurAsync("Haal dit punt uit de lijst");

        Assert.Contains("van der Verhage", verder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit zijn er twintig.", lijst.Tekst, StringComparison.Ordinal);
        Assert.EndsWith("/onderdelen", eenTeveel.Pad, StringComparison.Ordinal);
        Assert.DoesNotContain("van der Verhage", weg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Punt 20", weg.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-SEC-4", "R-SEC-8")]
    public async Task Item_OfAnother_DoesNotExist()
    {
        await using var app = new PortaalApp();
        var lijst = await Correctiereis.MetPuntAsync(await app.AlsOuderAsync());
        var ander = await app.AlsAsync(await app.MaakAccountAsync("Tom Verhage"));

        foreach (var pad in new[] { lijst.Pad, lijst.Pad.Replace("onderdelen", "onderdeel/nieuw", StringComparison.Ordinal) })
            Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(ander, pad)).Status);
    }

    [Fact, Regel("R-AM-38")]
    public async Task Pupil_OfSixteen_IsAddressedAsJeFromTheFirstItemToTheReceipt()
    {
        await using var app = new PortaalApp();
        var zelf = await (await Pagina.HaalAsync(await app.AlsOuderAsync("Sam de Vries"), Correctiereis.Begin)).Formulier().Zet("Invoer.Onderwerp", "IkAlsLeerling").VerstuurAsync();
        var punt = await zelf.Formulier().Zet("Invoer.Geboren.Dag", "1").Zet("Invoer.Geboren.Maand", "5").Zet("Invoer.Geboren.Jaar", "2009").VerstuurAsync();

        var lijst = await punt.Punt("Weghalen", wordt: "").VerstuurAsync();
        var controle = await lijst.NaarControleAsync();
        var ontvangen = await controle.VerstuurVerzoekAsync();
        var status = await ontvangen.VolgAsync("Volg dit verzoek");

        Assert.All([punt, lijst, controle, ontvangen, status], p => Assert.DoesNotMatch(@"\b([Uu]|[Uu]w)\b", p.Tekst));
        Assert.Equal("Iets veranderen in je eigen gegevens", status.H1);
        Assert.Equal((VerzoekSoort.Correctie, Hoedanigheid.LeerlingZelf), await app.VraagAsync(db => db.Verzoeken.Select(v => ValueTuple.Create(v.Soort, v.Hoedanigheid)).SingleAsync()));
    }

    /// <summary>Which kind for whom: from the first answer to what is filed. Own data of a parent are asked for, not corrected here.</summary>
    [Theory, Regel("R-AM-34", "R-11.4-1", "R-INZ-16")]
    [InlineData("", "Kind", VerzoekSoort.Inzage)]
    [InlineData("", "IkAlsLeerling", VerzoekSoort.Inzage)]
    [InlineData("", "IkAlsOuder", VerzoekSoort.InzageEigenGegevens)]
    [InlineData("", "Gemachtigd", VerzoekSoort.Inzage)]
    [InlineData("correctie", "Kind", VerzoekSoort.Correctie)]
    [InlineData("correctie", "IkAlsLeerling", VerzoekSoort.Correctie)]
    [InlineData("correctie", "IkAlsOuder", null)]
    [InlineData("correctie", "Gemachtigd", VerzoekSoort.Correctie)]
    [InlineData("bezwaar", "Kind", VerzoekSoort.BezwaarVerwerking)]
    [InlineData("bezwaar", "IkAlsLeerling", VerzoekSoort.BezwaarVerwerking)]
    [InlineData("bezwaar", "IkAlsOuder", null)]
    [InlineData("bezwaar", "Gemachtigd", VerzoekSoort.BezwaarVerwerking)]
    [InlineData("informatie", "Kind", VerzoekSoort.Informatieverzoek377c)]
    [InlineData("informatie", "IkAlsLeerling", null)]
    [InlineData("informatie", "IkAlsOuder", null)]
    [InlineData("informatie", "Gemachtigd", null)]
    public async Task FirstAnswer_WithEachIntention_LeadsToItsKindOrIsRefused(string wat, string onderwerp, VerzoekSoort? soort)
    {
        await using var app = new PortaalApp();
        var client = await app.AlsOuderAsync();

        var pagina = await (await Pagina.HaalAsync(client, $"{Wizard.Begin}?wat={wat}")).Formulier().ZetOngezien("Invoer.Onderwerp", onderwerp).VerstuurAsync();
        for (var stap = 0; stap < 6 && !pagina.Pad.EndsWith("/controleren", StringComparison.Ordinal) && soort is not null; stap++)
            pagina = await VulAsync(pagina, wat);

        if (soort is null)
            Assert.Contains("Kies waar het over gaat.", pagina.Tekst, StringComparison.Ordinal);
        else
            await pagina.VerstuurVerzoekAsync();
        Assert.Equal(soort, await app.VraagAsync(db => db.Verzoeken.Select(v => (VerzoekSoort?)v.Soort).SingleOrDefaultAsync()));
        Assert.Equal(soort?.HeeftOnderdelen() == true ? 1 : 0, await app.VraagAsync(db => db.Correcties.CountAsync()));
    }

    /// <summary>Who acts on a link, for a pupil of which age, gets the correction filed on that link; whose link gives nothing today has to type the child, and then nothing is linked.</summary>
    [Theory, Regel("R-VTG-1", "R-VTG-2", "R-VTG-4", "R-VTG-16")]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, 11, true)]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, 15, true)]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, 16, false)]
    [InlineData(VertegenwoordigingSoort.Voogd, 11, true)]
    [InlineData(VertegenwoordigingSoort.Voogd, 16, false)]
    [InlineData(VertegenwoordigingSoort.GecertificeerdeInstelling, 11, true)]
    [InlineData(VertegenwoordigingSoort.Zelf, 16, true)]
    [InlineData(VertegenwoordigingSoort.Zelf, 18, true)]
    [InlineData(VertegenwoordigingSoort.Curator, 18, true)]
    [InlineData(VertegenwoordigingSoort.Mentor, 18, true)]
    public async Task Link_AtEachAge_CarriesACorrectionOrIsNotOffered(VertegenwoordigingSoort soort, int leeftijd, bool op)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var tekort = op ? 0 : 1;
        var gezin = await Gezin.MaakAsync(app, geboren: new(2026 - leeftijd + tekort, 3, tekort == 0 ? 2 : 1), soort: soort, onderbouwing: Bewijs(soort));
        if (!op)
            app.Klok.Zet(new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var client = await app.AlsAsync(gezin.Account);

        var begin = await Pagina.HaalAsync(client, $"{Correctiereis.Begin}&kind={gezin.Leerling.PubliekId}");
        Assert.Equal(op, begin.Document.QuerySelector("input[checked]") is not null);
        if (!op)
            return;
        var punt = await begin.Formulier().VerstuurAsync();
        var ontvangen = await (await (await punt.Punt().VerstuurAsync()).NaarControleAsync()).VerstuurVerzoekAsync();

        Assert.EndsWith("/ontvangen", ontvangen.Pad, StringComparison.Ordinal);
        Assert.Equal(gezin.Link.Id, await app.VraagAsync(db => db.Verzoeken.Select(v => v.VertegenwoordigingId).SingleAsync()));
    }

    private static Onderbouwing Bewijs(VertegenwoordigingSoort soort)
    {
        var gezien = new DateOnly(2026, 3, 2);
        return soort switch
        {
            VertegenwoordigingSoort.OuderMetGezag => new(Gezagsbewijs.StaatInDossier, gezien),
            VertegenwoordigingSoort.Zelf => new(Gezagsbewijs.EigenIdentiteit, gezien),
            VertegenwoordigingSoort.Curator => new(Gezagsbewijs.UittrekselCcbr, gezien) { AfgegevenOp = gezien, Omvang = Omvang.Persoonlijk },
            VertegenwoordigingSoort.Mentor => new(Gezagsbewijs.Beschikking, gezien) { Omvang = Omvang.Persoonlijk },
            VertegenwoordigingSoort.GecertificeerdeInstelling => new(Gezagsbewijs.Beschikking, gezien) { Instelling = "Jeugdbescherming Proeftuin", MandaatGezienOp = gezien, TotEnMet = gezien.AddMonths(6) },
            _ => new(Gezagsbewijs.Beschikking, gezien),
        };
    }

    private static async Task<Pagina> VulAsync(Pagina pagina, string wat)
    {
        var formulier = pagina.Formulier();
        return pagina.Pad[(pagina.Pad.LastIndexOf('/') + 1)..] switch
        {
            "zelf" => await formulier.Zet("Invoer.Geboren.Dag", "1").Zet("Invoer.Geboren.Maand", "5").Zet("Invoer.Geboren.Jaar", "2009").VerstuurAsync(),
            "kind" => await formulier.Zet("Invoer.Naam", "Noor Verhage").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2014").VerstuurAsync(),
            "nieuw" when wat == "bezwaar" => await formulier.Zet("Invoer.Omschrijving", "Het verslag").Zet("Invoer.Toelichting", "Wij wonen op een geheim adres.").VerstuurAsync(),
            "nieuw" => await pagina.Punt().VerstuurAsync(),
            "onderdelen" => await formulier.VerstuurAsync("Verder"),
            "antwoord" => await formulier.Zet("Invoer.Kanaal", "Ophalen").VerstuurAsync(),
            _ => pagina,
        };
    }
}
