using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>A correction that begins at a line of an open overview: behind the same gate, also afterwards.</summary>
public sealed class KloptNietTests : IAsyncLifetime
{
    private const string Waarde = "3 september 2014";

    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
        await _zaak.MaakBeschikbaarAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-COR-2", "R-11.4-1")]
    public async Task Mother_WhoPointsAtALineAndADocument_FilesThemTogetherWithWhatOurFileSays()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var overzicht = await Pagina.HaalAsync(moeder, _zaak.Adres + "/overzicht");

        var regel = await overzicht.VolgAsync("Klopt dit niet?");
        var terug = await Verbeter(regel, "3 september 2013").VerstuurAsync("Bewaar en wijs nog iets aan");
        var document = await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/document/1");
        var lijst = await document.Formulier().Zet("Invoer.Keuze", "Weghalen").Zet("Invoer.Bladzijde", "2").Zet("Invoer.Grond", "NietTerZake").VerstuurAsync();
        var controle = await lijst.NaarControleAsync();
        var ontvangen = await controle.VerstuurVerzoekAsync();

        Assert.Contains(Waarde, regel.Tekst, StringComparison.Ordinal);
        Assert.Contains("U heeft een punt klaarstaan", terug.Tekst, StringComparison.Ordinal);
        Assert.All([lijst, controle, ontvangen], p => Assert.All([Waarde, "3 september 2013", "Rapport van Noor, bladzijde 2"], deel => Assert.Contains(deel, p.Tekst, StringComparison.Ordinal)));
        var onderdelen = (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen.OrderBy(o => o.Volgnummer).ToList();
        Assert.Equal(("Geboortedatum", Waarde, "3 september 2013", "g1", (Categorie?)Categorie.C7a, Aard.Feit), (onderdelen[0].Omschrijving, onderdelen[0].Was, onderdelen[0].Wordt, onderdelen[0].Sleutel, onderdelen[0].Categorie, onderdelen[0].Aard));
        Assert.Equal(("Rapport van Noor", "2", CorrectieSoort.Verwijdering), (onderdelen[1].Document, onderdelen[1].Bladzijde, onderdelen[1].Soort));
        Assert.Equal(_zaak.Gezin.Leerling.Id, await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Soort == VerzoekSoort.Correctie).Select(v => v.LeerlingId!.Value).SingleAsync()));
    }

    [Fact, Regel("R-SEC-8", "B4")]
    public async Task Draft_KeepsWhereItStandsAndNotWhatItSays_AndShowsTheWordsOnlyToWhoMayOpenTheOverviewNow()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var lijst = await Verbeter(await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/regel/1"), "3 september 2013").VerstuurAsync();
        var concept = await _app.VraagAsync(db => db.Concepten.Select(c => c.Inhoud).SingleAsync());

        _app.Klok.Verder(TimeSpan.FromMinutes(11));
        var later = await Pagina.HaalAsync(moeder, lijst.Pad);
        var punt = await later.VolgAsync("Wijzig");
        var controle = await later.NaarControleAsync();
        var ontvangen = await controle.VerstuurVerzoekAsync();
        var status = await ontvangen.VolgAsync("Volg dit verzoek");

        Assert.DoesNotContain(Waarde, concept, StringComparison.Ordinal);
        Assert.All([later, punt, controle, ontvangen, status], p =>
        {
            Assert.DoesNotContain(Waarde, p.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Geboortedatum", p.Tekst.Replace("Uw geboortedatum", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("Log opnieuw in om het te lezen", p.Tekst, StringComparison.Ordinal);
        });
        Assert.Equal(Waarde, (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen[0].Was);
        Assert.Contains(Waarde, (await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), status.Pad)).Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-VTG-8", "R-SEC-8")]
    [InlineData("regel/1")]
    [InlineData("document/1")]
    public async Task AnotherParent_WithTheAddress_FindsNothing(string plek)
    {
        var vader = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        var antwoord = await Pagina.HaalAsync(vader, $"{_zaak.Adres}/klopt-niet/{plek}");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.DoesNotContain(Waarde, antwoord.Html, StringComparison.Ordinal);
    }

    [Theory, Regel("R-INZ-9")]
    [InlineData("regel/3")]
    [InlineData("regel/99")]
    [InlineData("document/2")]
    [InlineData("anders/1")]
    public async Task WhatWasLeftOut_OrIsNotThere_CannotBePointedAt(string plek)
    {
        var antwoord = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), $"{_zaak.Adres}/klopt-niet/{plek}");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.DoesNotContain("Geheimweg", antwoord.Html, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-16", "R-VTG-17")]
    public async Task Link_WhenItEnded_ClosesTheLineAndTheDraft()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var lijst = await Verbeter(await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/regel/1"), "3 september 2013").VerstuurAsync();
        var controle = await lijst.NaarControleAsync();
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync()).Beeindig(Eindreden.Anders, _zaak.Maker, _app.Klok.Nu);
            await db.SaveChangesAsync();
        });

        var regel = await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/regel/1");
        var later = await Pagina.HaalAsync(moeder, lijst.Pad);
        var geweigerd = await controle.VerstuurVerzoekAsync();

        Assert.All([regel, later, geweigerd], p => Assert.DoesNotContain(Waarde, p.Html, StringComparison.Ordinal));
        Assert.Contains("Regel 1 in het overzicht bij INZ-2026-00001", later.Tekst, StringComparison.Ordinal);
        Assert.Contains("U kunt dit kind nu niet kiezen.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Correcties.CountAsync()));
    }

    [Fact, Regel("B4")]
    public async Task StaleFactor_OnALine_IsAskedAgainAndTheFormComesBackFilledIn()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var regel = await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/regel/1");
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        var opnieuw = await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/regel/1");
        var verstuurd = await Verbeter(regel, "3 september 2013").VerstuurAsync();

        Assert.All([opnieuw, verstuurd], p => Assert.StartsWith("/account/opnieuw-inloggen", p.Pad, StringComparison.Ordinal));
        Assert.Equal(0, await _app.VraagAsync(db => db.Concepten.CountAsync()));
    }

    [Fact, Regel("R-INZ-12")]
    public async Task Line_AfterTheLastDayOfTheOverview_IsFiledByItsNumber()
    {
        var lijst = await Verbeter(await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres + "/klopt-niet/regel/1"), "3 september 2013").VerstuurAsync();
        _app.Klok.Zet(new(2026, 4, 20, 9, 0, 0, TimeSpan.Zero));
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        await (await (await Pagina.HaalAsync(moeder, lijst.Pad)).NaarControleAsync()).VerstuurVerzoekAsync();

        var onderdeel = (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen[0];
        Assert.Equal(("Regel 1 in het overzicht bij INZ-2026-00001", "g1", ""), (onderdeel.Omschrijving, onderdeel.Sleutel, onderdeel.Was));
    }

    [Fact, Regel("R-VTG-8")]
    public async Task Draft_AfterAnotherChildWasChosen_IsNotFiledWithTheLineOfTheFirst()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var lijst = await Verbeter(await Pagina.HaalAsync(moeder, _zaak.Adres + "/klopt-niet/regel/1"), "3 september 2013").VerstuurAsync();
        var kind = await Pagina.HaalAsync(moeder, lijst.Pad.Replace("onderdelen", "kind", StringComparison.Ordinal));

        var verder = await kind.Formulier().Zet("Invoer.Kind", "ander").Zet("Invoer.Naam", "Sam de Vries").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2015").VerstuurAsync();
        var geweigerd = await (await verder.Formulier().Zet("Invoer.Kanaal", "Digitaal").VerstuurAsync()).VerstuurVerzoekAsync();

        Assert.Contains("U wees iets aan in het overzicht van een ander kind.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Correcties.CountAsync()));
    }

    private static Formulier Verbeter(Pagina regel, string wordt) => regel.Formulier().Zet("Invoer.Keuze", "Verbeteren").Zet("Invoer.Wordt", wordt).Zet("Invoer.Grond", "Onjuist");
}
