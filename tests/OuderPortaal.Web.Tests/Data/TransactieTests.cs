using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Tests.Kluis;

namespace OuderPortaal.Web.Tests.Data;

public sealed class TransactieTests : IAsyncDisposable
{
    private readonly Proefkluis _kluis = new();

    public ValueTask DisposeAsync() => _kluis.DisposeAsync();

    [Fact]
    public async Task ReadThenWrite_BySixteenAtOnce_LosesNoUpdate()
    {
        var id = Proefkluis.Id();
        await using (var db = _kluis.Db())
        {
            db.Add(new Proefstuk { Id = id, ZaakId = id, Status = "0" });
            await db.SaveChangesAsync();
        }

        await Parallel.ForAsync(0, 16, async (_, ct) =>
        {
            await using var db = _kluis.Db();
            await db.InTransactieAsync(
                async token =>
                {
                    var stuk = await db.Stukken.SingleAsync(s => s.Id == id, token);
                    stuk.Status = (int.Parse(stuk.Status, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                    await db.SaveChangesAsync(token);
                },
                ct);
        });

        await using var opnieuw = _kluis.Db();
        Assert.Equal("16", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Status);
    }

    [Fact]
    public async Task Work_WhenItThrows_LeavesNothing()
    {
        var id = Proefkluis.Id();
        await using (var db = _kluis.Db())
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => db.InTransactieAsync(
                async ct =>
                {
                    db.Add(new Proefstuk { Id = id, ZaakId = id });
                    await db.SaveChangesAsync(ct);
                    throw new InvalidDataException();
                },
                default));
        }

        await using var opnieuw = _kluis.Db();
        Assert.False(await opnieuw.Stukken.AnyAsync(s => s.Id == id));
    }

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", 2L)]
    [InlineData("PRAGMA foreign_keys", 1L)]
    [InlineData("PRAGMA secure_delete", 1L)]
    [InlineData("PRAGMA trusted_schema", 0L)]
    [InlineData("PRAGMA busy_timeout", 10000L)]
    public async Task Sqlite_OnEveryConnection_HasOurSettings(string vraag, object verwacht)
    {
        await using var db = _kluis.Db();
        await db.Database.OpenConnectionAsync();
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = vraag;

        Assert.Equal(verwacht, await opdracht.ExecuteScalarAsync());
    }
}
