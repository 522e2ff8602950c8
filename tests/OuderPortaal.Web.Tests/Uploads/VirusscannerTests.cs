using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Kluis;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Tests.Uploads;

[Regel("R-SEC-6")]
public sealed class VirusscannerTests : IAsyncLifetime
{
    private readonly Clamput _clamd = new();
    private PortaalApp _app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _app = new PortaalApp().Zet("Virusscanner:Adres", _clamd.Adres).Zet("Virusscanner:Wachttijd", "00:00:02");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _clamd.DisposeAsync();
    }

    [Fact]
    public async Task CleanFile_IsAskedAboutBeforeItIsStored_AndOpens()
    {
        var document = await BewaarAsync(Kwaad.Pdf);

        Assert.Equal(Scanstand.Schoon, document.Scan);
        Assert.Equal(1, _clamd.Gezien);
        Assert.True(await IsTeOpenenAsync(document.Id));
    }

    [Fact]
    public async Task InfectedPdf_IsNotStored_AndTheSecretariaatAndTheFgHear()
    {
        var zaak = await Zaak.MaakAsync(_app);
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync(Ct));

        var fout = await Assert.ThrowsAsync<RuleViolation>(() => BewaarAsync(Kwaad.MaakPdf($"5 0 obj ({Kwaad.Eicar}) endobj"), verzoek.Id));

        Assert.Contains("virus", fout.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_app.Map, "*.kluis", SearchOption.AllDirectories));
        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.VerzoekId == verzoek.Id && (t.Soort == TaakSoort.Virus || t.Soort == TaakSoort.Signaal)).ToListAsync(Ct));
        Assert.Equal([Rol.Secretariaat, Rol.Fg], taken.OrderBy(t => t.Soort == TaakSoort.Virus ? 0 : 1).Select(t => t.VoorRol));
        Assert.NotNull(zaak);
    }

    [Fact]
    public async Task VirusInMetadataThatIsDroppedAnyway_IsStillStopped() =>
        await Assert.ThrowsAsync<RuleViolation>(() => BewaarAsync(Kwaad.MaakJpeg(Kwaad.Segment(0xFE, Kwaad.Latijn(Kwaad.Eicar)))));

    [Theory]
    [InlineData("")]
    [InlineData("INSTREAM size limit exceeded. ERROR")]
    [InlineData("stream: OK maar niet heus")]
    [InlineData("OK")]
    public async Task ScannerThatGivesNoVerdict_MeansNotYetAvailable(string antwoord)
    {
        _clamd.Antwoord = antwoord;

        var document = await BewaarAsync(Kwaad.Pdf);

        Assert.Equal(Scanstand.Wacht, document.Scan);
        Assert.False(await IsTeOpenenAsync(document.Id));
    }

    [Fact]
    public async Task ScannerThatHangs_IsNotWaitedForLongerThanItsTime()
    {
        _clamd.Zwijgt = true;
        _ = _app.Services;
        var begin = Stopwatch.GetTimestamp();

        var document = await BewaarAsync(Kwaad.Pdf);

        Assert.Equal(Scanstand.Wacht, document.Scan);
        Assert.InRange(Stopwatch.GetElapsedTime(begin).TotalSeconds, 1, 20);
    }

    [Fact]
    public async Task FileThatWaited_OpensWhenTheScannerIsBack()
    {
        _clamd.Antwoord = "";
        var document = await BewaarAsync(Kwaad.Pdf);
        Assert.Equal(0, await ScanAsync());
        Assert.False(await IsTeOpenenAsync(document.Id));

        _clamd.Antwoord = null;

        Assert.Equal(1, await ScanAsync());
        Assert.Equal(0, await ScanAsync());
        Assert.True(await IsTeOpenenAsync(document.Id));
    }

    [Fact]
    public async Task FileThatWaited_AndIsInfected_IsDestroyedWithItsKey()
    {
        _clamd.Antwoord = "";
        var document = await BewaarAsync(Encoding.ASCII.GetBytes(Kwaad.Eicar));
        _clamd.Antwoord = null;

        Assert.Equal(1, await ScanAsync());

        Assert.False(await _app.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync(k => k.Id == document.Id, Ct)));
        Assert.Empty(Directory.EnumerateFiles(_app.Map, "*.kluis", SearchOption.AllDirectories));
        Assert.Equal(2, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Virus || t.Soort == TaakSoort.Signaal, Ct)));
    }

    [Fact]
    public async Task WithoutScanner_FilesOpen_UntilThereIsOne()
    {
        await using var zonder = new PortaalApp();
        await zonder.DoeAsync<Documentkluis>(async kluis =>
        {
            Assert.True(kluis.MagOpen(Scanstand.GeenScanner));
            Assert.False(kluis.MagOpen(Scanstand.Wacht));
            Assert.Equal(Scanstand.GeenScanner, (await kluis.BewaarAsync(Proefkluis.Id(), new MemoryStream(Kwaad.Pdf), 100_000, Ct)).Scan);
        });
        await _app.DoeAsync<Documentkluis>(kluis =>
        {
            Assert.False(kluis.MagOpen(Scanstand.GeenScanner));
            return Task.CompletedTask;
        });
    }

    private async Task<int> ScanAsync()
    {
        var aantal = 0;
        await _app.DoeAsync<ScanJob>(async job => aantal = await job.RunAsync(Ct));
        return aantal;
    }

    private async Task<KluisDocument> BewaarAsync(byte[] bytes, Guid? eigenaar = null)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<Documentkluis>().BewaarAsync(eigenaar ?? Proefkluis.Id(), new MemoryStream(bytes), 1_000_000, Ct);
        await scope.ServiceProvider.GetRequiredService<PortaalDbContext>().SaveChangesAsync(Ct);
        return document;
    }

    private async Task<bool> IsTeOpenenAsync(Guid id)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await using var stroom = await scope.ServiceProvider.GetRequiredService<Documentkluis>().OpenAsync(id, Ct);
        return stroom is not null;
    }
}
