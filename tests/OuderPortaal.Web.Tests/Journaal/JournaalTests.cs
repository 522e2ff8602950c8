using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Tests.Journaal;

/// <summary>The chain as the program makes it: by many at once, through deletion by term, and looked at every night.</summary>
[Regel("R-SEC-5", "T12")]
public sealed class JournaalTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Save_ByThirtyTwoAtOnce_ThatSomeUndo_LeavesOneChainWithoutAHole()
    {
        await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(async () =>
        {
            for (var keer = 0; keer < 3; keer++)
                await SchrijfAsync(i, keer);
        }, Ct)));

        var uitslag = await ControleerAsync();

        Assert.True(uitslag.IsHeel, uitslag.ToString());
        // Each of 32 in three rounds: one row alone, two in one transaction, and one that is rolled back.
        Assert.Equal(32 * 3 * 3, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "Proef", Ct)));
        Assert.Equal(uitslag.Aantal, uitslag.Laatste);
    }

    [Theory, InlineData("UPDATE \"Journaal\" SET \"Handeling\" = 'x'"), InlineData("UPDATE \"Journaal\" SET \"Nummer\" = NULL"), InlineData("DELETE FROM \"Journaal\"")]
    public async Task Sql_ThatChangesOrDeletesARow_IsRefusedByTheDatabase(string sql)
    {
        await SchrijfAsync(1, 1);
        await using var verbinding = _app.OpenDatabase();
        await using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        opdracht.CommandText = sql;
#pragma warning restore CA2100

        var fout = await Assert.ThrowsAnyAsync<DbException>(() => opdracht.ExecuteNonQueryAsync(Ct));

        Assert.Contains("only added", fout.Message, StringComparison.Ordinal);
        Assert.True((await ControleerAsync()).IsHeel);
    }

    [Fact, Regel("R-BWR-10", "R-AM-31")]
    public async Task Snoei_OfWhatWasKeptLongEnough_LeavesAChainThatGoesOnFromThere()
    {
        await SchrijfAsync(1, 1);
        var voor = await _app.VraagAsync(db => db.Journaal.CountAsync(Ct));
        // An anchor of exactly the last row that goes.
        var laatste = await _app.VraagAsync(db => db.Journaal.AsNoTracking().OrderByDescending(j => j.Nummer).FirstAsync(Ct));
        Bestand.SchrijfBij(Anker.Maak(_app.Klok.Nu, voor, laatste.Nummer!.Value, laatste.Zegel!, _app.Services.GetRequiredService<Journaalsleutels>()));
        _app.Klok.Zet(_app.Klok.Nu.AddYears(4));
        await SchrijfAsync(2, 1);

        await _app.DoeAsync<Journaalslot>(slot => slot.SnoeiAsync(_app.Klok.Nu.AddYears(-3), _app.Klok.Nu, Ct));
        await SchrijfAsync(3, 1);

        var uitslag = await ControleerAsync();
        Assert.True(uitslag.IsHeel, uitslag.ToString());
        Assert.Equal(voor + 1, await _app.VraagAsync(db => db.Journaal.MinAsync(j => j.Nummer, Ct)));
        Assert.Equal((7, 1), (uitslag.Aantal, uitslag.Ankers));
    }

    [Fact]
    public async Task Job_OfAWholeChain_SendsOneAnchorADayOutOfTheSystem()
    {
        await SchrijfAsync(1, 1);

        await _app.DoeAsync<JournaalControleJob>(job => job.RunAsync(Ct));
        await _app.DoeAsync<JournaalControleJob>(job => job.RunAsync(Ct));
        _app.Klok.Zet(_app.Klok.Nu.AddDays(1));
        await _app.DoeAsync<JournaalControleJob>(job => job.RunAsync(Ct));

        var ankers = Bestand.Lees();
        Assert.Equal(2, ankers.Count);
        Assert.All(ankers, a => Assert.True(a.IsEcht(_app.Services.GetRequiredService<Journaalsleutels>())));
        var mails = await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.JournaalAnker).OrderBy(m => m.GemaaktOp).ToListAsync(Ct));
        Assert.Equal(ankers.Select(a => a.ToString()), mails.Select(m => m.Link));
        Assert.All(mails, m => Assert.EndsWith("@deproeftuin.example", m.Adres, StringComparison.Ordinal));
        Assert.Equal(2, (await ControleerAsync()).Ankers);
    }

    [Fact]
    public async Task Job_OfABrokenChain_FailsLoudly_AndMakesNoAnchor()
    {
        await SchrijfAsync(1, 1);
        await _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"DROP TRIGGER \"Journaal_NietWijzigen\"", Ct));
        await _app.DoeAsync<Journaalslot>(async slot => Assert.False(await slot.IsGeslotenAsync(Ct)));
        await _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"UPDATE \"Journaal\" SET \"Handeling\" = 'x' WHERE \"Nummer\" = 2", Ct));

        await Assert.ThrowsAsync<JournaalGeschonden>(() => _app.DoeAsync<JournaalControleJob>(job => job.RunAsync(Ct)));
        await Assert.ThrowsAsync<JournaalGeschonden>(() => _app.DoeAsync<JournaalControleJob>(job => job.RunAsync(Ct)));

        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.JournaalNakijken).ToListAsync(Ct));
        Assert.Equal([Rol.Beheerder, Rol.Fg], taken.Select(t => t.VoorRol).OrderBy(r => r.ToString(), StringComparer.Ordinal));
        Assert.All(taken, t => Assert.Contains("Rij 2", t.Omschrijving, StringComparison.Ordinal));
        Assert.Empty(Bestand.Lees());
    }

    [Fact]
    public async Task Trigger_ThatDoesNothing_IsMadeAnewAtTheStart()
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "A trigger is hollowed out in the words of SQLite.");
        await SchrijfAsync(1, 1);
        await _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"DROP TRIGGER \"Journaal_NietWijzigen\"", Ct));
        await _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"CREATE TRIGGER \"Journaal_NietWijzigen\" BEFORE UPDATE ON \"Journaal\" BEGIN SELECT 1; END", Ct));

        await _app.DoeAsync<Journaalslot>(slot => slot.RichtInAsync(Ct));

        await Assert.ThrowsAnyAsync<DbException>(() => _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"UPDATE \"Journaal\" SET \"Handeling\" = 'x'", Ct)));
    }

    private Ankerbestand Bestand => _app.Services.GetRequiredService<Ankerbestand>();

    private async Task<Ketenuitslag> ControleerAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Ketencontrole>().ControleerAsync(Bestand.Lees(), Ct);
    }

    private Task<bool> SchrijfAsync(int wie, int keer) => _app.VraagAsync(async db =>
    {
        db.Add(Regel(wie, keer));
        await db.SaveChangesAsync(Ct);
        await db.InTransactieAsync(async ct =>
        {
            db.Add(Regel(wie, keer));
            await db.SaveChangesAsync(ct);
            db.Add(Regel(wie, keer));
            await db.SaveChangesAsync(ct);
        }, Ct);

        await Assert.ThrowsAsync<RuleViolation>(() => db.InTransactieAsync(async ct =>
        {
            db.Add(Regel(wie, keer));
            await db.SaveChangesAsync(ct);
            throw new RuleViolation("C2", "Toch niet.");
        }, Ct));
        return true;
    });

    private JournaalRegel Regel(int wie, int keer) =>
        new() { Id = Guid.CreateVersion7(_app.Klok.Nu), Op = _app.Klok.Nu, Hoedanigheid = "systeem", Handeling = "Proef", Bijzonderheid = FormattableString.Invariant($"{wie} {keer}") };
}
