using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Uploads;

/// <summary>The redacted copy, from the upload of the parent to its end.</summary>
public sealed class KopieTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Account _nadia = null!;
    private Verzoek _verzoek = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Mijn => $"/mijn/verzoeken/{_verzoek.PubliekId}/kopie";

    private string Staf => $"/secretariaat/verzoeken/{_verzoek.PubliekId}/kopie";

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(Zaken.Om(2026, 3, 2));
        _nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        _verzoek = await _app.DienInAsync(_nadia.AccountId, antwoord: AntwoordKanaal.Post);
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        await _app.DoeMetAsync(_verzoek, v =>
        {
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.AfgeschermdeKopie, new DateOnly(2026, 3, 18), Zaken.Iemand, _app.Klok.Nu);
        });
        _app.Klok.Zet(Zaken.Om(2026, 3, 10));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-ID-3")]
    public async Task Page_HasNoNamedFileToChoose_AndNamesTheOtherRoadsWithoutScript()
    {
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(_nadia), Mijn);

        Assert.True(pagina.Document.QuerySelector("form[data-kopie]")!.HasAttribute("hidden"));
        Assert.Null(pagina.Document.QuerySelector("#kopie-foto")!.GetAttribute("name"));
        Assert.Contains("JavaScript", pagina.Document.QuerySelector("[data-kopie-zonder]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("brief met een code", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(_verzoek.Nummer, pagina.Document.QuerySelector("form[data-kopie]")!.GetAttribute("data-watermerk"), StringComparison.Ordinal);
    }

    [Fact, Regel("R-TRM-9", "R-ID-4")]
    public async Task Upload_RunsTheTermAgain_LiesEncrypted_AndWaitsForSomebody()
    {
        var pagina = await StuurAsync(Kwaad.MaakJpeg(Kwaad.Exif));

        Assert.Contains("Wij hebben de kopie", pagina.Tekst, StringComparison.Ordinal);
        var verzoek = await _app.HaalAsync(_verzoek);
        Assert.False(verzoek.IsOpgeschort(new DateOnly(2026, 3, 11)));
        Assert.Equal(5, verzoek.Termijn.N);
        Assert.Equal(new DateOnly(2026, 3, 12), (await TakenAsync(TaakSoort.KopieBeoordelen)).Single().Uiterlijk);
        Assert.Contains("twee werkdagen", await BriefAsync(BriefSoort.BewijsOntvangen), StringComparison.Ordinal);
        var bestand = Assert.Single(Bestanden());
        Assert.Equal(-1, (await File.ReadAllBytesAsync(bestand, Ct)).AsSpan().IndexOf(Kwaad.Latijn("Nadia")));
        Assert.Contains("Wij vragen nu geen kopie", (await Pagina.HaalAsync(await _app.AlsAsync(_nadia), Mijn)).Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-SEC-6", "R-ID-3")]
    [InlineData("pdf")]
    [InlineData("png")]
    [InlineData("html")]
    [InlineData("leeg")]
    public async Task Upload_OfAnythingButAPhoto_IsRefusedWithASentence(string soort)
    {
        var bytes = soort switch { "pdf" => Kwaad.Pdf, "png" => Kwaad.Png, "html" => Kwaad.Latijn("<html>"), _ => [] };

        var pagina = await StuurAsync(bytes);

        Assert.NotEmpty(pagina.Document.QuerySelectorAll("[role=alert], .foutenoverzicht, .utrecht-alert--error"));
        Assert.Empty(Bestanden());
        Assert.Null((await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].GeleverdOp);
    }

    [Fact, Regel("R-SEC-6")]
    public async Task Upload_32TimesAtOnce_KeepsOne()
    {
        var client = await _app.AlsAsync(_nadia);
        var vormen = await Task.WhenAll(Enumerable.Range(0, 32).Select(async _ =>
            (await Pagina.HaalAsync(client, Mijn)).Formulier("form[data-kopie]").Bijlage("Kopie", "kopie.jpg", "image/jpeg", Kwaad.Jpeg).Bericht()));

        var antwoorden = await Task.WhenAll(vormen.Select(v => client.SendAsync(v, Ct)));

        Assert.All(antwoorden, a => Assert.True((int)a.StatusCode < 500, a.StatusCode.ToString()));
        Assert.Equal(1, await _app.VraagAsync(db => db.Bewijskopieen.CountAsync(Ct)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Set<Kluisbestand>().CountAsync(Ct)));
    }

    [Fact, Regel("R-SEC-6")]
    public async Task Upload_TheTwentyFirstOfAYear_IsRefused()
    {
        await StuurAsync(Kwaad.Jpeg);
        await _app.BewaarAsync(async db =>
        {
            var (verzoek, eerste) = (await db.Verzoeken.SingleAsync(Ct), await db.Bewijskopieen.SingleAsync(Ct));
            Keur(eerste);
            // The others as the page makes them, without the file.
            for (var keer = 1; keer < Bewijskopie.PerJaar; keer++)
            {
                var kopie = Bewijskopie.Ontvang(verzoek, verzoek.Bewijsverzoeken[^1].Id, eerste.AccountId, Guid.CreateVersion7(_app.Klok.Nu), _app.Klok.Nu);
                Keur(kopie);
                db.Add(kopie);
            }

            return true;

            void Keur(Bewijskopie kopie) => kopie.KeurAf(verzoek, [Afkeurreden.Onleesbaar], new DateOnly(2026, 3, 18), Zaken.Iemand, _app.Klok.Nu);
        });

        var pagina = await StuurAsync(Kwaad.Jpeg);

        Assert.Contains("heel veel kopie", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(Bestanden());
    }

    [Fact, Regel("R-ID-4")]
    public async Task Picture_IsShownInlineToThePageOfTheSecretariaatOnly_AndEachLookIsARow()
    {
        await StuurAsync(Kwaad.Jpeg);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var pagina = await Pagina.HaalAsync(fatma, Staf);

        var beeld = await fatma.GetAsync($"{Staf}?handler=Beeld", Ct);
        var los = await fatma.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{Staf}?handler=Beeld") { Headers = { { "Sec-Fetch-Dest", "document" } } }, Ct);

        Assert.Contains("Nadia Brouwer", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(Kwaad.Jpeg, await beeld.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal("inline", beeld.Content.Headers.ContentDisposition!.ToString());
        Assert.True(beeld.Headers.CacheControl!.NoStore);
        Assert.Equal("same-origin", beeld.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal(HttpStatusCode.NotFound, los.StatusCode);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "KopieBekeken", Ct)));
        foreach (var ander in new[] { await _app.AlsAsync(Rol.Behandelaar), await _app.AlsAsync(Rol.Directeur), await _app.AlsAsync(Rol.Fg), await _app.AlsAsync(Rol.Beheerder), await _app.AlsAsync(_nadia) })
        {
            Assert.NotEqual("image/jpeg", (await ander.GetAsync($"{Staf}?handler=Beeld", Ct)).Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact, Regel("S-11")]
    public async Task CopyWithVisibleBsn_IsDestroyedAtOnce_TheReasonIsInTheLetter_AndANewOneCanCome()
    {
        await StuurAsync(Kwaad.Jpeg);
        _app.Klok.Zet(Zaken.Om(2026, 3, 11));
        var vraag = (await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].Id;
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");

        var zaak = await (await Pagina.HaalAsync(fatma, Staf)).Formulier().Zet("Kijk.Oordeel", nameof(BewijsOordeel.Afgekeurd)).Zet("Kijk.Redenen", nameof(Afkeurreden.BsnZichtbaar)).VerstuurAsync();

        Assert.DoesNotContain("dezelfde persoon", zaak.Tekst, StringComparison.Ordinal);
        Assert.Empty(Bestanden());
        Assert.False(await _app.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync(Ct)));
        Assert.False(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == vraag, Ct)));
        Assert.Contains("burgerservicenummer (BSN) was nog te lezen", await BriefAsync(BriefSoort.BewijsNietGoed), StringComparison.Ordinal);
        Assert.All(await TakenAsync(TaakSoort.KopieBeoordelen), t => Assert.NotNull(t.GedaanOp));
        Assert.Equal(0, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync(Ct)));

        Assert.Contains("Wij hebben de kopie", (await StuurAsync(Kwaad.Jpeg)).Tekst, StringComparison.Ordinal);
        Assert.Single(Bestanden());
    }

    [Fact, Regel("S-12")]
    public async Task AcceptedCopy_IsGoneInTheSameTransaction_AndTheRecordShowsKindAndDayOnly()
    {
        await StuurAsync(Kwaad.Jpeg);
        _app.Klok.Zet(Zaken.Om(2026, 3, 11));
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var vorm = (await Pagina.HaalAsync(fatma, Staf)).Formulier().Zet("Kijk.Oordeel", nameof(BewijsOordeel.Goed));

        var zonderSoort = await vorm.VerstuurAsync();
        Assert.Contains("Kies welk soort bewijs u zag", zonderSoort.Tekst, StringComparison.Ordinal);
        Assert.Single(Bestanden());
        await zonderSoort.Formulier().Zet("Kijk.Documentsoort", "paspoort").VerstuurAsync();

        Assert.Empty(Bestanden());
        Assert.False(await _app.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync(Ct)));
        var verificatie = await _app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync(Ct));
        Assert.Equal((Identificatiewijze.AfgeschermdeKopie, "paspoort", Niveau.N2, new DateOnly(2026, 3, 11)), (verificatie.Wijze, verificatie.Documentsoort, verificatie.Niveau, verificatie.GezienOp));
        Assert.Equal(BewijsOordeel.Goed, (await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].Oordeel);
        var tijdlijn = await Pagina.HaalAsync(await _app.AlsAsync(_nadia), $"/mijn/verzoeken/{_verzoek.PubliekId}");
        Assert.Contains("Uw kopie is weggegooid", tijdlijn.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(KopieVernietigd), Ct)));
        Assert.Contains("Er is geen kopie om te bekijken", (await Pagina.HaalAsync(fatma, Staf)).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-ID-5")]
    public async Task Judgement_ThatFails_LeavesTheCopyReadable()
    {
        await StuurAsync(Kwaad.Jpeg);

        await Assert.ThrowsAsync<InvalidOperationException>(() => _app.BewaarAsync<bool>(async db =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync(Ct);
            (await db.Bewijskopieen.SingleAsync(Ct)).KeurAf(await db.Verzoeken.SingleAsync(Ct), [Afkeurreden.Onleesbaar], null, Zaken.Iemand, _app.Klok.Nu);
            await db.SaveChangesAsync(Ct);
            throw new InvalidOperationException("The machine stops here.");
        }));

        var beeld = await (await _app.AlsAsync(Rol.Secretariaat)).GetAsync($"{Staf}?handler=Beeld", Ct);
        Assert.Equal(Kwaad.Jpeg, await beeld.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact, Regel("R-ID-6")]
    public async Task CopyThatNobodyLooksAt_IsAlertedOnTheSecondWerkdag_OnceAndTheFgSeesIt()
    {
        await StuurAsync(Kwaad.Jpeg);
        _app.Klok.Zet(Zaken.Om(2026, 3, 11, 12));
        await BewaakAsync();
        Assert.Single(await TakenAsync(TaakSoort.KopieBeoordelen));

        _app.Klok.Zet(Zaken.Om(2026, 3, 12, 6));
        await BewaakAsync();
        await BewaakAsync();

        Assert.Equal(2, (await TakenAsync(TaakSoort.KopieBeoordelen)).Count);
        Assert.Single(await TakenAsync(TaakSoort.Signaal), t => t.VoorRol == Rol.Fg && t.Omschrijving.Contains("twee werkdagen", StringComparison.Ordinal));
    }

    [Fact, Regel("R-ID-5")]
    public async Task CopyThatNobodyLooksAt_IsDestroyedAfterFourteenDays_AndAskedByAnotherRoad()
    {
        await StuurAsync(Kwaad.Jpeg);
        _app.Klok.Zet(Zaken.Om(2026, 3, 24, 8));
        await BewaakAsync();
        Assert.Single(Bestanden());

        _app.Klok.Zet(Zaken.Om(2026, 3, 24, 9));
        await BewaakAsync();

        Assert.Empty(Bestanden());
        Assert.Contains("onze fout", await BriefAsync(BriefSoort.BewijsNietGoed), StringComparison.Ordinal);
        Assert.Equal(Bewijswijze.Balie, (await _app.HaalAsync(_verzoek)).Bewijsverzoeken[^1].Wijze);
        Assert.All(await TakenAsync(TaakSoort.KopieBeoordelen), t => Assert.NotNull(t.GedaanOp));
    }

    [Fact, Regel("R-ID-5")]
    public async Task WithdrawnRequest_TakesTheCopyAlong()
    {
        await StuurAsync(Kwaad.Jpeg);

        await _app.DoeMetAsync(_verzoek, v => v.TrekIn(_app.Klok.Nu));

        Assert.Empty(Bestanden());
        Assert.Equal(KopieOordeel.NietMeerNodig, (await _app.VraagAsync(db => db.Bewijskopieen.SingleAsync(Ct))).Oordeel);
    }

    [Fact, Regel("R-ID-4")]
    public async Task PageForOtherProof_DoesNotTakeACopy()
    {
        var vraag = (await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].Id;
        var vorm = (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{_verzoek.PubliekId}/bewijs-ontvangen?bewijs={vraag}")).Formulier();

        var pagina = await vorm.Zet("Levering.GeleverdOp", "2026-03-10").Zet("Levering.Oordeel", nameof(BewijsOordeel.Goed)).VerstuurAsync();

        Assert.Contains("Een kopie komt alleen via het portaal", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null((await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].GeleverdOp);
    }

    [Fact, Regel("R-ID-8")]
    public async Task SomebodyElse_FindsNothing()
    {
        var vreemde = await _app.AlsOuderAsync("Vreemde");

        Assert.Equal(HttpStatusCode.NotFound, (await vreemde.GetAsync(Mijn, Ct)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await vreemde.GetAsync(Staf, Ct)).StatusCode);
    }

    private async Task<Pagina> StuurAsync(byte[] bytes) =>
        await (await Pagina.HaalAsync(await _app.AlsAsync(_nadia), Mijn)).Formulier("form[data-kopie]").Bijlage("Kopie", "kopie.jpg", "image/jpeg", bytes).VerstuurAsync();

    private Task BewaakAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private Task<List<Taak>> TakenAsync(TaakSoort soort) => _app.VraagAsync(db => db.Taken.Where(t => t.Soort == soort && t.VerzoekId == _verzoek.Id).ToListAsync(Ct));

    private Task<string> BriefAsync(BriefSoort soort) => _app.VraagAsync(async db => (await db.Brieven.Where(b => b.Soort == soort).OrderByDescending(b => b.Op).FirstAsync(Ct)).Html);

    private List<string> Bestanden() => [.. Directory.EnumerateFiles(_app.Map, "*.kluis", SearchOption.AllDirectories)];
}
