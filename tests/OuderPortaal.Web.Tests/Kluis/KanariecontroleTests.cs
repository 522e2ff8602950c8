using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Tests.Kluis;

public sealed class KanariecontroleTests : IAsyncDisposable
{
    private readonly Proefkluis _kluis = new();

    public ValueTask DisposeAsync() => _kluis.DisposeAsync();

    [Fact]
    public async Task Controle_WithAnotherKeyOfTheSameName_RefusesAndWritesNothing()
    {
        await ZetAsync(_kluis.Hoofdsleutels);
        var voor = await File.ReadAllBytesAsync(_kluis.Databasebestand);

        await using var db = _kluis.Db();
        var fout = await Assert.ThrowsAsync<StartGeweigerd>(() => Kanariecontrole.ControleerAsync(db, Proefkluis.AndereSleutels("ontwikkeling"), default));

        Assert.Contains("past niet bij deze database", fout.Message, StringComparison.Ordinal);
        Assert.Equal(voor, await File.ReadAllBytesAsync(_kluis.Databasebestand));
    }

    [Fact]
    public async Task Controle_WithTheKeyThatMadeIt_Passes()
    {
        await ZetAsync(_kluis.Hoofdsleutels);

        await using var db = _kluis.Db();
        await Kanariecontrole.ControleerAsync(db, _kluis.Hoofdsleutels, default);

        Assert.Equal(1, await db.Set<Kanarie>().CountAsync());
    }

    [Fact]
    public async Task Controle_WithNewKeyFirstAndOldKeyAfterIt_PassesAndOldTextsOpen()
    {
        await ZetAsync(_kluis.Hoofdsleutels);

        await using var db = _kluis.Db();
        await Kanariecontrole.ControleerAsync(db, _kluis.SleutelsMetNieuweVoorop(), default);
    }

    [Fact]
    public async Task Zet_WhenKeysExistWithoutCanary_Refuses()
    {
        await using var db = _kluis.Db();
        db.Add(new Datasleutel { EigenaarId = Proefkluis.Id(), HoofdsleutelId = "x", Gewikkeld = [1] });
        await db.SaveChangesAsync();

        await Assert.ThrowsAsync<StartGeweigerd>(() => Kanariecontrole.ZetAsync(db, _kluis.Hoofdsleutels, default));
    }

    [Theory]
    [InlineData("zonder-dubbele-punt")]
    [InlineData("id:geen base64")]
    [InlineData("id:AAAA")]
    [InlineData("id:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("# alleen commentaar")]
    public void Hoofdsleutels_WhenMalformedOrAPlaceholder_AreRefused(string regel) =>
        Assert.Throws<StartGeweigerd>(() => Proefkluis.Sleutels(regel));

    [Fact]
    public void DevelopmentKey_WhenMade_IsReadableByTheOwnerOnly()
    {
        var bestand = Path.Combine(_kluis.Map, "kluis.sleutel");
        _ = _kluis.Hoofdsleutels;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(bestand).UnixFileMode);
    }

    private async Task ZetAsync(Hoofdsleutels sleutels)
    {
        await using (var db = _kluis.Db())
        {
            await Kanariecontrole.ZetAsync(db, sleutels, default);
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
    }
}
