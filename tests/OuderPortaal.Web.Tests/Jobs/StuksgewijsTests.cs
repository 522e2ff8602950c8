using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>One thing that fails does not hold up the rest, and is told.</summary>
public sealed class StuksgewijsTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();
    private readonly List<Guid> _ids = [.. Enumerable.Range(0, 4).Select(i => Guid.CreateVersion7(new(2026, 3, 2, 9, 0, i, TimeSpan.Zero)))];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Thing_ThatAlwaysFails_IsTriedTwice_LeavesNothing_AndTheOthersAreDone()
    {
        var gedaan = new List<Guid>();

        await _app.InAsync(async (db, _) =>
        {
            var fout = await Assert.ThrowsAsync<StukkenMislukt>(() => db.DoeElkAsync(_ids, (id, _) =>
            {
                gedaan.Add(id);
                db.Add(new EenmaligeSleutel { Sleutel = $"{id:N}", Op = _app.Klok.Nu });
                return id == _ids[1] ? throw new InvalidDataException() : Task.CompletedTask;
            }, Ct));
            Assert.IsType<InvalidDataException>(fout.InnerException);
            Assert.Empty(db.ChangeTracker.Entries());
        });

        Assert.Equal([.. _ids, _ids[1]], gedaan);
        Assert.Equal([$"{_ids[0]:N}", $"{_ids[2]:N}", $"{_ids[3]:N}"], await _app.VraagAsync(db => db.EenmaligeSleutels.Select(e => e.Sleutel).OrderBy(s => s).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Thing_ThatFailsOnce_OrIsRefused_IsNoTrouble()
    {
        var keer = 0;

        await _app.InAsync(async (db, _) => Assert.Equal(3, await db.DoeElkAsync(_ids, (id, _) =>
            id == _ids[0] && keer++ == 0 ? throw new InvalidDataException() : id == _ids[2] ? throw new RuleViolation("C2", "Al gedaan.") : Task.CompletedTask, Ct)));
    }

    [Fact]
    public async Task Stop_IsNoFailure_AndEndsIt()
    {
        using var stop = new CancellationTokenSource();
        var gedaan = 0;

        await _app.InAsync(async (db, _) => await Assert.ThrowsAsync<OperationCanceledException>(() => db.DoeElkAsync(_ids, (_, _) =>
        {
            gedaan++;
            stop.Cancel();
            return Task.CompletedTask;
        }, stop.Token)));

        Assert.Equal(1, gedaan);
    }
}
