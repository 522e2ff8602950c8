using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Secretariaat;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Tests.Uploads;

/// <summary>A redacted copy always ends, whatever happens to the request; and so does the question when we know who it is.</summary>
[Regel("R-ID-5")]
public sealed class KopieEindeTests : IAsyncLifetime
{
    private readonly Clamput _clamd = new();
    private PortaalApp _app = null!;
    private Account _nadia = null!;
    private Leerling _noor = null!;
    private Verzoek _verzoek = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = new PortaalApp().Zet("Virusscanner:Adres", _clamd.Adres).Zet("Virusscanner:Wachttijd", "00:00:02");
        _app.Klok.Zet(Zaken.Om(2026, 6, 2));
        _nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        _noor = await _app.SchrijfInAsync("Noor", geboren: new DateOnly(2010, 6, 15));
        _verzoek = await VraagAsync(Bewijswijze.AfgeschermdeKopie);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _clamd.DisposeAsync();
    }

    [Fact, Regel("R-VTG-18")]
    public async Task RequestThatEndsAtSixteen_TakesTheCopyAndItsTaskAlong()
    {
        await StuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 6, 30));

        await EindigAsync();

        Assert.Equal(KopieOordeel.NietMeerNodig, (await KopieAsync()).Oordeel);
        Assert.Empty(Bestanden());
        Assert.False(await _app.VraagAsync(db => db.Taken.AnyAsync(t => t.Soort == TaakSoort.KopieBeoordelen && t.GedaanOp == null, Ct)));
    }

    [Fact, Regel("R-VTG-18")]
    public async Task Takeover_EndsTheCopyOfTheParent_AndAsksThePupilNothing()
    {
        await StuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 6, 16));
        await _app.BewaarAsync(async db =>
        {
            var noor = await db.Leerlingen.SingleAsync(l => l.Id == _noor.Id, Ct);
            var eigen = Vertegenwoordiging.LegVast(
                noor, null, noor.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, new DateOnly(2026, 6, 16), null, Zaken.Iemand, _app.Klok.Nu);
            db.Add(eigen);
            (await db.Verzoeken.SingleAsync(Ct)).NeemOver(eigen, noor, Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        _app.Klok.Zet(Zaken.Om(2026, 6, 25));
        await BewaakAsync();

        Assert.Empty(Bestanden());
        Assert.Equal(KopieOordeel.NietMeerNodig, (await KopieAsync()).Oordeel);
        Assert.Single((await _app.HaalAsync(_verzoek)).Bewijsverzoeken);
        Assert.False(await _app.VraagAsync(db => db.Brieven.AnyAsync(b => b.Soort == BriefSoort.BewijsNietGoed, Ct)));
    }

    [Fact]
    public async Task CopyOfAClosedRequest_IsStillDestroyedAfterFourteenDays()
    {
        await StuurAsync();
        await SluitStilAsync();
        _app.Klok.Zet(Zaken.Om(2026, 6, 25));

        await BewaakAsync();

        Assert.Empty(Bestanden());
    }

    [Fact, Regel("R-BWR-5")]
    public async Task RequestThatIsRemoved_LeavesNoCopyBehind()
    {
        await StuurAsync();
        await SluitStilAsync();
        _app.Klok.Zet(Zaken.Om(2029, 7, 2));

        await _app.DoeAsync<Verzoekopruiming>(o => o.VerwijderAsync(Ct));

        Assert.False(await _app.VraagAsync(db => db.Verzoeken.AnyAsync(Ct)));
        Assert.False(await _app.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync(Ct)));
        Assert.Empty(Bestanden());
    }

    [Fact, Regel("R-SEC-6")]
    public async Task Scan_OneFileThatIsGone_AndAnInfectedCopyOfAClosedRequest_StopNothing()
    {
        _clamd.Antwoord = "";
        var weg = await BewaarAsync(Guid.CreateVersion7(_app.Klok.Nu), Kwaad.Pdf);
        File.Delete(Assert.Single(Bestanden()));
        _app.Klok.Zet(Zaken.Om(2026, 6, 3));
        await StuurAsync(Kwaad.Latijn(Kwaad.Eicar));
        await SluitStilAsync();
        _app.Klok.Zet(Zaken.Om(2026, 6, 4));
        var schoon = await BewaarAsync(Guid.CreateVersion7(_app.Klok.Nu), Kwaad.Pdf);
        _clamd.Antwoord = null;

        await _app.DoeAsync<ScanJob>(job => job.RunAsync(Ct));

        var over = await _app.VraagAsync(db => db.Set<Kluisbestand>().AsNoTracking().OrderBy(k => k.BewaardOp).ToListAsync(Ct));
        Assert.Equal([(weg, Scanstand.Wacht), (schoon, Scanstand.Schoon)], over.Select(k => (k.Id, k.Scan)));
        Assert.Equal(KopieOordeel.NietMeerNodig, (await KopieAsync()).Oordeel);
    }

    [Fact, Regel("R-TRM-9", "D-10")]
    public async Task SeenAtTheDesk_EndsTheCopy_AndAnswersEveryQuestionOfThisAccount()
    {
        await StuurAsync();
        var tweede = await VraagAsync(Bewijswijze.Balie);
        var anders = await VraagAsync(Bewijswijze.Balie, "Iemand Anders");
        _app.Klok.Zet(Zaken.Om(2026, 6, 9));

        await _app.BewaarAsync(db =>
        {
            db.Add(Identiteitsverificatie.LegVast(_nadia.AccountId, _verzoek.Id, "Nadia Brouwer", Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 6, 1), Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });

        Assert.Empty(Bestanden());
        Assert.Equal(BewijsOordeel.Goed, (await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].Oordeel);
        // Seen before it was asked: the term never stood still for it.
        Assert.Equal((tweede.Bewijsverzoeken[0].GevraagdOp, BewijsOordeel.Goed), Stand(await _app.HaalAsync(tweede)));
        Assert.False((await _app.HaalAsync(tweede)).IsOpgeschort(new DateOnly(2026, 6, 10)));
        Assert.Null((await _app.HaalAsync(anders)).Bewijsverzoeken[0].GeleverdOp);
    }

    [Fact, Regel("R-TRM-9")]
    public async Task CopyThatWeDidNotLookAt_IsAskedAgainWithoutStoppingTheTerm()
    {
        await StuurAsync();
        var uiterlijk = (await _app.HaalAsync(_verzoek)).Termijn.N;
        _app.Klok.Zet(Zaken.Om(2026, 6, 16, 12));
        await _app.DoeMetAsync(_verzoek, v => Assert.True(v.IsOpen));

        await BewaakAsync();

        var verzoek = await _app.HaalAsync(_verzoek);
        Assert.Equal(2, verzoek.Bewijsverzoeken.Count);
        Assert.False(verzoek.IsOpgeschort(new DateOnly(2026, 6, 18)));
        Assert.Equal(uiterlijk, verzoek.Termijn.N);
        Assert.Contains("onze fout", await _app.VraagAsync(async db => (await db.Brieven.SingleAsync(b => b.Soort == BriefSoort.BewijsNietGoed, Ct)).Html), StringComparison.Ordinal);
    }

    private static (DateOnly?, BewijsOordeel) Stand(Verzoek verzoek) => (verzoek.Bewijsverzoeken[0].GeleverdOp, verzoek.Bewijsverzoeken[0].Oordeel);

    private async Task<Verzoek> VraagAsync(Bewijswijze wijze, string naam = "Nadia Brouwer")
    {
        var verzoek = await _app.DienInAsync(_nadia.AccountId, _noor.Naam, new DateOnly(2010, 6, 15), AntwoordKanaal.Post, naam: naam);
        return await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id, Ct);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == _noor.Id, Ct), _app.Klok.Nu);
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, wijze, new DateOnly(2026, 6, 16), Zaken.Iemand, _app.Klok.Nu);
            return v;
        });
    }

    private async Task StuurAsync(byte[]? bytes = null)
    {
        var vraag = (await _app.HaalAsync(_verzoek)).Bewijsverzoeken[0].Id;
        var bestand = await BewaarAsync(vraag, bytes ?? Kwaad.Jpeg);
        await _app.BewaarAsync(async db =>
        {
            db.Add(Bewijskopie.Ontvang(await db.Verzoeken.SingleAsync(v => v.Id == _verzoek.Id, Ct), vraag, _nadia.AccountId, bestand, _app.Klok.Nu));
            return true;
        });
    }

    private async Task<Guid> BewaarAsync(Guid eigenaar, byte[] bytes)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<Documentkluis>().BewaarAsync(eigenaar, new MemoryStream(bytes), 1_000_000, Ct);
        await scope.ServiceProvider.GetRequiredService<PortaalDbContext>().SaveChangesAsync(Ct);
        return document.Id;
    }

    private Task<bool> EindigAsync() => _app.BewaarAsync(async db =>
    {
        (await db.Verzoeken.SingleAsync(Ct)).EindigBijZestien(await db.Leerlingen.SingleAsync(l => l.Id == _noor.Id, Ct), _app.Klok.Nu);
        return true;
    });

    /// <summary>Closed without an event, as older versions left it: the copy still waits.</summary>
    private Task<int> SluitStilAsync()
    {
        var nu = _app.Klok.Nu;
        return _app.VraagAsync(db => db.Verzoeken.ExecuteUpdateAsync(s => s.SetProperty(v => v.Status, VerzoekStatus.Afgesloten).SetProperty(v => v.GeslotenOp, nu), Ct));
    }

    private Task BewaakAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private Task<Bewijskopie> KopieAsync() => _app.VraagAsync(db => db.Bewijskopieen.SingleAsync(Ct));

    private List<string> Bestanden() => [.. Directory.EnumerateFiles(_app.Map, "*.kluis", SearchOption.AllDirectories)];
}
