using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Tests.Jobs;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>All letters for the post at once: each on its sheet, each a row in the journaal, and only those that were on the screen are ticked off.</summary>
public sealed class PostrondeTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-AM-21", "R-SEC-8")]
    public async Task Round_TicksOffWhatStoodOnTheScreen_NotWhatAColleagueHad_NorWhatCameSince()
    {
        for (var i = 0; i < 3; i++)
            await _app.VerzoekAsync(null);
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var scherm = await (await Pagina.HaalAsync(fatma, "/secretariaat/post")).VolgAsync("Druk alles in een keer af");
        var gerda = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Gerda"), "/secretariaat/post");
        await gerda.Formulier("main li:first-child form[method=post]").VerstuurAsync();
        await _app.VerzoekAsync(null);

        var na = await scherm.Formulier().VerstuurAsync();

        Assert.Equal(3, scherm.Document.QuerySelectorAll("article.brief.blad .venster").Length);
        Assert.Contains("Druk 3 brieven af", scherm.Html, StringComparison.Ordinal);
        Assert.Contains("1 brief is niet vastgelegd.", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(3, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.PerPost && b.GepostOp != null, Ct)));
        Assert.Single(na.Document.QuerySelectorAll("article.brief.blad"));
        Assert.Equal(3, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "BriefGepost", Ct)));
        Assert.Equal(3 + 1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "BriefBekeken", Ct)));
    }

    [Fact, Regel("R-AM-21")]
    public async Task Round_WithADayToCome_SaysSo_AndTicksOffNothing()
    {
        await _app.VerzoekAsync(null);
        var scherm = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Fatma"), "/secretariaat/post/ronde");
        var morgen = Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu).AddDays(1);

        var na = await scherm.Formulier().Zet("Verzonden.Op", $"{morgen:yyyy-MM-dd}").VerstuurAsync();

        Assert.Contains("Vul de echte dag in", na.Tekst, StringComparison.Ordinal);
        Assert.Single(na.Document.QuerySelectorAll("article.brief.blad"));
        Assert.False(await _app.VraagAsync(db => db.Brieven.AnyAsync(b => b.GepostOp != null, Ct)));
    }
}
