using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>An objection to the use and a request for another copy that came on paper, by phone or mail (R-11.3-2).</summary>
[Regel("R-11.3-2")]
public sealed class InvoerenSoortenTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public InvoerenSoortenTests() => _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-AM-29")]
    public async Task Objection_OnPaper_IsOneItemInTheWordsOfTheVerzoeker_AndSaysHonestlyThatNothingIsClosedYet()
    {
        var vorm = (await VormAsync(VerzoekSoort.BezwaarVerwerking)).Zet("Verzoek.Waarover", "Het verslag van november");
        var zonderReden = await vorm.VerstuurAsync();

        var klaar = await zonderReden.Formulier().Zet("Verzoek.Toelichting", "Wij wonen op een geheim adres.").VerstuurAsync();

        Assert.Contains("Schrijf waarom wij deze gegevens niet meer mogen gebruiken.", zonderReden.Tekst, StringComparison.Ordinal);
        Assert.Contains("BZW-2026-00001", klaar.Tekst, StringComparison.Ordinal);
        var onderdeel = Assert.Single((await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen);
        Assert.Equal((CorrectieSoort.Afscherming, "Het verslag van november", "Wij wonen op een geheim adres."), (onderdeel.Soort, onderdeel.Omschrijving, onderdeel.Toelichting));
        Assert.Contains("nu is nog niets dicht", await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.NieuwVerzoek).Select(t => t.Omschrijving).SingleAsync()), StringComparison.Ordinal);
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((new DateOnly(2026, 2, 26), Kanaal.Brief), (verzoek.OntvangenOp, verzoek.Kanaal));
    }

    [Fact, Regel("R-11.1-3")]
    public async Task Copy_OnPaper_IsOfTheOverviewWithThatNumber_ForWhoGotIt_AndProvesNothingYet()
    {
        var zaak = await Mijn.Zaak.MaakAsync(_app);
        await zaak.MaakBeschikbaarAsync();
        var van = await _app.VraagAsync(db => db.Verzoeken.SingleAsync());
        var vorm = (await VormAsync(VerzoekSoort.ExtraKopie)).Zet("Verzoek.KindNaam", "").Zet("Verzoek.Naam", van.VerzoekerNaam);

        var onbekend = await vorm.Zet("Verzoek.KopieVan", "INZ-2026-09999").VerstuurAsync();
        var ander = await (await VormAsync(VerzoekSoort.ExtraKopie)).Zet("Verzoek.KopieVan", van.Nummer).Zet("Verzoek.Naam", "Tom Verhage").VerstuurAsync();
        var klaar = await onbekend.Formulier().Zet("Verzoek.KopieVan", van.Nummer.ToLowerInvariant()).VerstuurAsync();

        Assert.Contains("Er is geen verzoek om inzage met dit nummer.", onbekend.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit overzicht was voor iemand anders.", ander.Tekst, StringComparison.Ordinal);
        Assert.Contains("KOP-2026-00001", klaar.Tekst, StringComparison.Ordinal);
        var kopie = await _app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Soort == VerzoekSoort.ExtraKopie));
        Assert.Equal((van.Id, van.LeerlingId, null, null), (kopie.KopieVanId!.Value, kopie.LeerlingId, kopie.AccountId, kopie.VertegenwoordigingId));
        var beeld = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{kopie.PubliekId}");
        Assert.Equal(System.Net.HttpStatusCode.OK, beeld.Status);
    }

    [Fact, Regel("R-11.1-3")]
    public async Task Copy_OnPaper_OfAnOverviewThatWasNotGivenYet_IsRefused()
    {
        await Mijn.Zaak.MaakAsync(_app);
        var van = await _app.VraagAsync(db => db.Verzoeken.SingleAsync());

        var pagina = await (await VormAsync(VerzoekSoort.ExtraKopie)).Zet("Verzoek.KopieVan", van.Nummer).Zet("Verzoek.Naam", van.VerzoekerNaam).VerstuurAsync();

        Assert.Contains("Dit overzicht is er niet meer, of het is nog niet gegeven.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    private async Task<Formulier> VormAsync(VerzoekSoort soort) =>
        (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/verzoeken/invoeren")).Formulier()
            .Zet("Verzoek.Kanaal", nameof(Kanaal.Brief)).Zet("Verzoek.OntvangenOp", "2026-02-26").Zet("Verzoek.Soort", soort.ToString())
            .Zet("Verzoek.Naam", "Joke de Wit").Zet("Verzoek.Adres", "Kersenweg 3, 1000 AC Voorbeeldstad").Zet("Verzoek.Hoedanigheid", nameof(Hoedanigheid.OuderOfVoogd))
            .Zet("Verzoek.KindNaam", "Sem de Wit").Zet("Verzoek.KindGeboortedatum.Dag", "15").Zet("Verzoek.KindGeboortedatum.Maand", "6").Zet("Verzoek.KindGeboortedatum.Jaar", "2012");
}
