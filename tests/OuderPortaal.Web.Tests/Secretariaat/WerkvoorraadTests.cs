using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Tests.Secretariaat;

public sealed class WerkvoorraadTests
{
    [Fact, Regel("S-03")]
    public async Task Queue_WhenReceivedOnDifferentDays_SortsOnStreefAndTurnsLateOnTheDayAfterR()
    {
        await using var app = new PortaalApp();
        var ouder = (await app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        app.Klok.Zet(Zaken.Om(2026, 11, 27));
        var eerste = await app.DienInAsync(ouder);
        app.Klok.Zet(Zaken.Om(2026, 11, 26));
        var daarvoor = await app.DienInAsync(ouder);

        app.Klok.Zet(Zaken.Om(2026, 12, 28, 23));
        var client = await app.AlsAsync(Rol.Secretariaat, "Fatma");
        var opTijd = await Pagina.HaalAsync(client, "/secretariaat");
        app.Klok.Zet(Zaken.Om(2026, 12, 29, 0));
        var teLaat = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), "/secretariaat");

        var rijen = opTijd.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(new DateOnly(2026, 12, 28), eerste.Termijn.Uiterlijk);
        Assert.Equal(new DateOnly(2026, 12, 24), eerste.Termijn.Streef);
        Assert.Contains(daarvoor.Nummer, rijen[0], StringComparison.Ordinal);
        Assert.Contains(eerste.Nummer, rijen[1], StringComparison.Ordinal);
        Assert.Contains("uiterlijk vandaag", rijen[1], StringComparison.Ordinal);
        Assert.Contains("1\u00A0dag te laat", teLaat.Document.QuerySelectorAll("tbody tr")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-17")]
    public async Task Queue_WhenProofIsAsked_MovesToTheGroupThatStandsStillAndComesBackWhenItLapses()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await app.DoeMetAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, app.Klok.Nu));

        var stil = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), "/secretariaat");
        app.Klok.Zet(Zaken.Om(2026, 3, 17));
        var weer = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), "/secretariaat");

        Assert.Equal("Staat stil", stil.Document.QuerySelector("section.deel h2")!.TextContent);
        Assert.Contains("Niets. Wij wachten op bewijs", stil.Tekst, StringComparison.Ordinal);
        Assert.Equal("Later", weer.Document.QuerySelector("section.deel h2")!.TextContent);
        Assert.Contains("Opnieuw vragen, of voorstellen niet te behandelen", weer.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_WhenFiltered_ShowsOnlyThoseAndKeepsTheChoiceInTheUrl()
    {
        await using var app = new PortaalApp();
        var ouder = (await app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        var inzage = await app.DienInAsync(ouder);
        var eigen = await app.DienInAsync(ouder, soort: VerzoekSoort.InzageEigenGegevens);
        var client = await app.AlsAsync(Rol.Secretariaat);

        var pagina = await (await Pagina.HaalAsync(client, "/secretariaat")).Formulier("form.filters").Zet("soort", nameof(VerzoekSoort.Inzage)).VerstuurAsync();
        var opNummer = await Pagina.HaalAsync(client, "/secretariaat?nummer=1&soort=InzageEigenGegevens&van=niemand&wacht=Ons&let=IdentiteitNietVast");

        Assert.Contains("soort=Inzage", pagina.Pad, StringComparison.Ordinal);
        Assert.Contains(inzage.Nummer, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(eigen.Nummer, pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(eigen.Nummer, opNummer.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(inzage.Nummer, opNummer.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_WithMoreThanAPage_GoesOnAfterTheLastOneWithoutLossOrRepeat()
    {
        await using var app = new PortaalApp();
        var ouder = (await app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        for (var i = 0; i < 53; i++)
            await app.DienInAsync(ouder);
        var client = await app.AlsAsync(Rol.Secretariaat);

        var eerste = await Pagina.HaalAsync(client, "/secretariaat");
        var tweede = await eerste.VolgAsync("Volgende 50");

        var nummers = eerste.Document.QuerySelectorAll("tbody .nummer").Concat(tweede.Document.QuerySelectorAll("tbody .nummer")).Select(n => n.TextContent).ToList();
        Assert.Equal(50, eerste.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(53, nummers.Distinct().Count());
        Assert.Equal(53, nummers.Count);
        Assert.Contains("53 zaken", eerste.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-07")]
    public async Task Behandelaar_WithoutBetrokkenheid_SeesNothingAndGets404WithOneJournaalRow()
    {
        await using var app = new PortaalApp();
        var (verzoek, leerling) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        var joris = await app.MaakAccountAsync("Joris", Rol.Behandelaar, alleLeerlingen: false);
        var client = await app.AlsAsync(joris);

        var lijst = await Pagina.HaalAsync(client, "/secretariaat");
        var zaak = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}");
        await app.BewaarAsync(db => Task.FromResult(db.Add(Betrokkenheid.Begin(leerling.Id, joris.MedewerkerId, new DateOnly(2026, 3, 1), app.Klok.Nu))));
        var betrokken = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}");

        Assert.DoesNotContain(verzoek.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, zaak.Status);
        Assert.Equal(1, await app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang" && j.AccountId == joris.AccountId)));
        Assert.Equal(HttpStatusCode.OK, betrokken.Status);
    }

    [Fact]
    public async Task Export_HasTheColumnsOfPausingAndNoFormula()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, kind: "=cmd Verhage");
        await app.DoeMetAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, app.Klok.Nu));

        var antwoord = await (await app.AlsAsync(Rol.Secretariaat)).GetAsync("/secretariaat/werkvoorraad.csv");

        var regels = (await antwoord.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        Assert.Equal("text/csv", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Staat stil;Bewijs uiterlijk", regels[0], StringComparison.Ordinal);
        Assert.Contains(";ja;2026-03-16;nee;'=.V.;ouder;", regels[1], StringComparison.Ordinal);
        Assert.Equal(1, await app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "WerkvoorraadBewaard")));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-2", "'-2")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    [InlineData("gewoon", "gewoon")]
    public void Cell_WhenItCouldBeAFormula_GetsAnApostrophe(string waarde, string verwacht) => Assert.Equal(verwacht, Csvcel.Maak(waarde));
}
