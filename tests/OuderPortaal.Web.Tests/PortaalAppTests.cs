using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Tests;

public sealed class PortaalAppTests
{
    [Fact]
    public async Task App_WhenStarted_HasItsOwnEmptyDatabaseAndAClockThatStandsStill()
    {
        await using var app = new PortaalApp();
        app.Klok.Verder(TimeSpan.FromDays(1));

        var accounts = await app.VraagAsync(db => db.Users.CountAsync());

        Assert.Equal(0, accounts);
        Assert.StartsWith(app.Map, await app.VraagAsync(db => Task.FromResult(db.Database.GetDbConnection().DataSource)), StringComparison.Ordinal);
        await app.DoeAsync<TimeProvider>(klok => { Assert.Equal(app.Klok.Nu, klok.GetUtcNow()); return Task.CompletedTask; });
    }
}
