using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>The mail of the month to the FG: how many points wait, once, late when it must, and no word of what they are.</summary>
[Regel("R-13.2-2", "R-SEC-3")]
public sealed class FgmaandmailTests : IAsyncLifetime
{
    private PortaalApp _app = null!;
    private Postvanger _post = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_app, _post) = Postvanger.In(new PortaalApp());
        _app.Klok.Zet(new(2026, 2, 20, 9, 0, 0, TimeSpan.Zero));
        await Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Mail_SaysAsManyPointsAsTheDashboard_AndNothingElse()
    {
        var ilse = await _app.MaakAccountAsync("Ilse", Rol.Fg);
        await _app.BewaarAsync(db =>
        {
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, null, "KANARIETAAK", Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu));
            return Task.FromResult(0);
        });
        _app.Klok.Zet(new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero));
        var punten = (await Pagina.HaalAsync(await _app.AlsAsync(ilse), "/fg")).Document.QuerySelectorAll("#voor-u li").Length;

        await LoopAsync();
        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var mail = Assert.Single(_post.Mails);
        Assert.Equal(1, punten);
        Assert.Equal((ilse.Email, "Uw maandbericht"), (mail.Aan, mail.Onderwerp));
        Assert.Contains("Er staat een punt voor u open.", mail.Tekst, StringComparison.Ordinal);
        Assert.DoesNotMatch("KANARIE|href|Taken|signaal", mail.ToString());
    }

    [Theory]
    [InlineData("2026-02-28", 0)] // a Saturday, and the first werkdag of February is long past: that mail went before
    [InlineData("2026-03-01", 0)] // a Sunday
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-19", 1)] // nothing ran for weeks: late, and still once
    public async Task Mail_GoesOnceAMonth_FromItsFirstWerkdag(string dag, int verwacht)
    {
        await _app.MaakAccountAsync("Ilse", Rol.Fg);
        await LoopAsync();
        var voor = await TelAsync();

        _app.Klok.Zet(new(DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new(9, 0), TimeSpan.Zero));
        await LoopAsync();
        await LoopAsync();

        Assert.Equal(1, voor);
        Assert.Equal(1 + verwacht, await TelAsync());
    }

    private Task LoopAsync() => _app.DoeAsync<FgmaandmailJob>(job => job.RunAsync(Ct));

    private Task<int> TelAsync() => _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.Fgmaandmail, Ct));
}
