using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Uploads;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>A proof beside an item: from the draft into the vault, to who judges, and away with the item.</summary>
[Regel("R-COR-2", "R-SEC-6")]
public sealed class CorrectiebewijsTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private string[] Bestanden => Directory.GetFiles(_app.Map, "*.kluis", SearchOption.AllDirectories);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-BWR-5")]
    public async Task Proof_GoesWithTheItem_IsOpenedByWhoJudges_AndGoesWithTheRequest()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var lijst = await MetBewijsAsync(await _app.AlsOuderAsync());
        Assert.Contains("Er gaat een bewijs mee.", lijst.Tekst, StringComparison.Ordinal);
        await (await lijst.NaarControleAsync()).VerstuurVerzoekAsync();
        var (verzoek, onderdeel) = await GevraagdAsync();
        Assert.Equal(onderdeel.Id, await _app.VraagAsync(db => db.Set<Kluisbestand>().Select(k => k.EigenaarId).SingleAsync()));

        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var adres = $"/secretariaat/verzoeken/{verzoek.PubliekId}/onderdelen/1";
        Assert.Contains("Open het bewijs", (await Pagina.HaalAsync(fatma, adres)).Tekst, StringComparison.Ordinal);
        using var bewijs = await fatma.GetAsync($"{adres}/bewijs");
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (bewijs.StatusCode, bewijs.Content.Headers.ContentType!.MediaType));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "BewijsGeopend" && j.VerzoekId == verzoek.Id)));

        await Secretariaat.Zaken.DoeMetAsync(_app, verzoek, v => v.TrekIn(_app.Klok.Nu));
        await OpAsync(new(2029, 3, 1));
        Assert.Single(Bestanden);
        await OpAsync(new(2029, 3, 4));
        Assert.Empty(Bestanden);
        Assert.False(await _app.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync()));
    }

    [Fact]
    public async Task Proof_OfADraft_GoesWithTheDraft_TheItem_OrAnotherProof()
    {
        var ouder = await _app.AlsOuderAsync();
        var lijst = await MetBewijsAsync(ouder);
        var eerste = Assert.Single(Bestanden);

        lijst = await (await lijst.VolgAsync("Bewijs veranderen")).Formulier().Bijlage("Bestand", "foto.jpg", "image/jpeg", Kwaad.Jpeg).VerstuurAsync();
        Assert.NotEqual(eerste, Assert.Single(Bestanden));
        lijst = await (await lijst.VolgAsync("Bewijs veranderen")).Formulier().VerstuurAsync("Haal het bewijs weg");
        Assert.Empty(Bestanden);

        lijst = await BewijsAsync(lijst);
        await lijst.Formulier().VerstuurAsync("Haal dit punt uit de lijst");
        Assert.Empty(Bestanden);

        await MetBewijsAsync(ouder);
        _app.Klok.Verder(TimeSpan.FromDays(31));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(CancellationToken.None));
        Assert.Empty(Bestanden);
        Assert.False(await _app.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync()));
    }

    [Fact]
    public async Task Proof_ThatIsMissingOrIsNoPhotoOrPdf_IsRefusedAndKeepsNothing()
    {
        var pagina = await (await Correctiereis.MetPuntAsync(await _app.AlsOuderAsync())).VolgAsync("Bewijs toevoegen");

        var leeg = await pagina.Formulier().VerstuurAsync();
        var raar = await pagina.Formulier().Bijlage("Bestand", "foto.jpg", "image/jpeg", [0x4d, 0x5a, 0x90, 0x00, 0x01]).VerstuurAsync();

        Assert.Contains("Kies eerst een foto of een pdf.", leeg.Tekst, StringComparison.Ordinal);
        Assert.NotNull(raar.Document.QuerySelector("#fouten"));
        Assert.Empty(Bestanden);
    }

    [Fact, Regel("R-AM-28", "R-BWR-13")]
    public async Task Proof_OfAnItemThatWasErased_IsGoneAtOnce()
    {
        var lijst = await (await Correctiereis.TotPuntenAsync(await _app.AlsOuderAsync())).Punt("Weghalen", wordt: "").VerstuurAsync();
        await (await (await BewijsAsync(lijst)).NaarControleAsync()).VerstuurVerzoekAsync();
        await Correctiereis.BeslisAsync(_app, new Onderdeelbeoordeling(Domain.Overzichten.Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]) { Categorie = Domain.Overzichten.Categorie.C7a });
        await Secretariaat.Zaken.BewaarAsync(_app, async db =>
        {
            var (v, c) = (await db.Verzoeken.SingleAsync(), await db.Correcties.SingleAsync());
            foreach (var wie in new[] { Secretariaat.Zaken.Iemand, new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)) })
                c.VinkAf(c.Uitvoeringen[0].Id, nakijken: c.Uitvoeringen[0].GedaanOp is not null, v, opHold: false, wie, _app.Klok.Nu);
            return true;
        });

        Assert.Null((await GevraagdAsync()).Onderdeel.BewijsId);
        Assert.Empty(Bestanden);
    }

    private static async Task<Pagina> MetBewijsAsync(HttpClient ouder) => await BewijsAsync(await Correctiereis.MetPuntAsync(ouder));

    private static async Task<Pagina> BewijsAsync(Pagina lijst) =>
        await (await lijst.VolgAsync("Bewijs toevoegen")).Formulier().Bijlage("Bestand", "akte.jpg", "image/jpeg", Kwaad.Jpeg).VerstuurAsync();

    private async Task<(Verzoek Verzoek, Correctieonderdeel Onderdeel)> GevraagdAsync() =>
        (await _app.VraagAsync(db => db.Verzoeken.SingleAsync()), (await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen[0]);

    private Task OpAsync(DateTime dag)
    {
        _app.Klok.Zet(new DateTimeOffset(dag, TimeSpan.Zero).AddHours(3));
        return _app.DoeAsync<OpruimJob>(job => job.RunAsync(CancellationToken.None));
    }
}
