using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Tests;

public sealed class PortaalAppTests
{
    [Fact]
    public async Task App_AfterAnotherTest_RemembersNothingOfIt()
    {
        for (var i = 0; i < 3; i++)
        {
            await using var app = new PortaalApp();
            var (bestand, post) = (Path.Combine(app.Services.GetRequiredService<Datamap>().Bestanden, "rest"), app.Services.GetRequiredService<Ontwikkelpost>());

            Assert.Equal((0, false, 0, 0), (await app.VraagAsync(db => db.Users.CountAsync()), File.Exists(bestand), post.Mails.Count, app.Logboek.Regels.Count(r => r.Contains("rest", StringComparison.Ordinal))));
            Assert.Equal(new TestKlok().Nu, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());

            await app.MaakAccountAsync("Nadia Brouwer");
            await File.WriteAllTextAsync(bestand, "rest", TestContext.Current.CancellationToken);
            post.Bewaar("rest@voorbeeld.example", "rest", "/rest");
            app.Services.GetRequiredService<ILogger<PortaalAppTests>>().Log(LogLevel.Warning, default, "rest", null, (tekst, _) => tekst);
            app.Klok.Verder(TimeSpan.FromDays(400));
            Assert.Contains(app.Logboek.Regels, r => r.EndsWith("rest ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task App_WhenStarted_HasItsOwnEmptyDatabaseAndAClockThatStandsStill()
    {
        await using var app = new PortaalApp();
        app.Klok.Verder(TimeSpan.FromDays(1));

        var accounts = await app.VraagAsync(db => db.Users.CountAsync());

        Assert.Equal(0, accounts);
        var verbinding = await app.VraagAsync(db => Task.FromResult(db.Database.GetDbConnection()));
        if (app.OpServer is { } server)
            Assert.EndsWith(verbinding.Database, server.Verbinding, StringComparison.Ordinal);
        else
            Assert.StartsWith(app.Map, verbinding.DataSource, StringComparison.Ordinal);
        await app.DoeAsync<TimeProvider>(klok => { Assert.Equal(app.Klok.Nu, klok.GetUtcNow()); return Task.CompletedTask; });
    }
}
