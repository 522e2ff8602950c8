using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Tests.Kluis;

namespace OuderPortaal.Web.Tests.Infrastructure;

public sealed class KlokcontroleTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Echt = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Maart = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly Proefkluis _kluis = new();

    public ValueTask DisposeAsync() => _kluis.DisposeAsync();

    [Fact]
    public async Task SameValue_AfterRestart_GoesOnWhereItWas()
    {
        await ZetAsync(Maart, Echt);

        var verschuiving = await ZetAsync(Maart, Echt.AddHours(5));

        Assert.Equal(Maart - Echt, verschuiving);
    }

    [Fact]
    public async Task NoValue_AfterRestart_GoesOnWhereItWas()
    {
        await ZetAsync(Maart, Echt);

        Assert.Equal(Maart - Echt, await ZetAsync(null, Echt.AddHours(5)));
    }

    [Fact]
    public async Task LaterValue_MovesOn()
    {
        await ZetAsync(Maart, Echt);

        Assert.Equal(Maart.AddDays(10) - Echt.AddHours(5), await ZetAsync(Maart.AddDays(10), Echt.AddHours(5)));
    }

    [Fact]
    public async Task EarlierValue_IsRefusedWithASentence()
    {
        await ZetAsync(Maart, Echt);

        var fout = await Assert.ThrowsAsync<StartGeweigerd>(() => ZetAsync(Maart.AddHours(1), Echt.AddHours(5)));

        Assert.Equal(
            "In deze database is het al 2026-03-02T14:00:00Z. De klok kan niet terug naar 2026-03-02T10:00:00Z. Begin met een nieuwe database, of kies een later tijdstip.",
            fout.Message);
    }

    [Fact]
    public async Task EarlierValue_InDatabaseThatLivedInRealTime_IsRefused()
    {
        await ZetAsync(null, Echt);

        await Assert.ThrowsAsync<StartGeweigerd>(() => ZetAsync(Maart, Echt.AddHours(1)));
    }

    [Fact]
    public void VerschovenKlok_RunsOn()
    {
        var klok = new VerschovenKlok { Verschuiving = TimeSpan.FromDays(-200) };

        var eerste = klok.GetUtcNow();
        SpinWait.SpinUntil(() => klok.GetUtcNow() > eerste, TimeSpan.FromSeconds(5));

        Assert.True(klok.GetUtcNow() > eerste);
        Assert.InRange(TimeProvider.System.GetUtcNow() - klok.GetUtcNow(), TimeSpan.FromDays(200) - TimeSpan.FromSeconds(5), TimeSpan.FromDays(200));
    }

    private async Task<TimeSpan> ZetAsync(DateTimeOffset? ingesteld, DateTimeOffset nu)
    {
        var klok = new VerschovenKlok();
        await using var db = _kluis.Db();
        await Klokcontrole.ZetAsync(db, klok, ingesteld, nu, default);
        return klok.Verschuiving;
    }
}
