using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Tests.Journaal;

/// <summary>What somebody with the database but without the key can do to the journaal, and that each is found, with the first bad row.</summary>
[Regel("R-SEC-5", "T12")]
public sealed class KetenTests : IClassFixture<Proefketen>
{
    private readonly Proefketen _keten;

    public KetenTests(Proefketen keten)
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "Each spoils a copy of one file of SQLite; what a server refuses by itself is in JournaalTests.");
        _keten = keten;
    }

    [Fact]
    public async Task Controle_OfTenThousandRowsThatNobodyTouched_FindsThemWholeWithinSeconds()
    {
        var begin = Stopwatch.GetTimestamp();

        var uitslag = await _keten.NaAsync(_ => Task.CompletedTask);

        Assert.True(uitslag.IsHeel, uitslag.ToString());
        Assert.Equal((Proefketen.Rijen, Proefketen.Rijen, 2), (uitslag.Aantal, uitslag.Laatste, uitslag.Ankers));
        Assert.True(Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData("edit", """UPDATE "Journaal" SET "Handeling" = 'LeerlingBekeken' WHERE "Nummer" = 5000""")]
    [InlineData("change a time", """UPDATE "Journaal" SET "Op" = "Op" + 1 WHERE "Nummer" = 5000""")]
    [InlineData("edit the actor", """UPDATE "Journaal" SET "AccountId" = (SELECT "AccountId" FROM "Journaal" WHERE "Nummer" = 1) WHERE "Nummer" = 5000""")]
    [InlineData("edit the capacity", """UPDATE "Journaal" SET "Hoedanigheid" = 'Fg' WHERE "Nummer" = 5000""")]
    [InlineData("empty a field", """UPDATE "Journaal" SET "VerzoekId" = NULL WHERE "Nummer" = 5000""")]
    [InlineData("empty a text", """UPDATE "Journaal" SET "Bijzonderheid" = '' WHERE "Nummer" = 5000""")]
    [InlineData("fill an empty field", """UPDATE "Journaal" SET "LeerlingId" = "VerzoekId" WHERE "Nummer" = 5000""")]
    [InlineData("empty the seal", """UPDATE "Journaal" SET "Zegel" = NULL WHERE "Nummer" = 5000""")]
    [InlineData("reorder", """
        UPDATE "Journaal" SET "Nummer" = -1 WHERE "Nummer" = 5000; UPDATE "Journaal" SET "Nummer" = 5000 WHERE "Nummer" = 5001; UPDATE "Journaal" SET "Nummer" = 5001 WHERE "Nummer" = -1
        """)]
    [InlineData("swap, far apart", """
        UPDATE "Journaal" SET "Nummer" = -1 WHERE "Nummer" = 5000; UPDATE "Journaal" SET "Nummer" = 5000 WHERE "Nummer" = 8000; UPDATE "Journaal" SET "Nummer" = 8000 WHERE "Nummer" = -1
        """)]
    [InlineData("insert in the middle", """
        UPDATE "Journaal" SET "Nummer" = -"Nummer" - 1 WHERE "Nummer" >= 5000; UPDATE "Journaal" SET "Nummer" = -"Nummer" WHERE "Nummer" < 0;
        INSERT INTO "Journaal" ("Id", "Nummer", "Op", "Hoedanigheid", "Handeling", "Bijzonderheid", "SleutelId", "Zegel") SELECT 'extra', 5000, "Op", "Hoedanigheid", "Handeling", "Bijzonderheid", "SleutelId", "Zegel" FROM "Journaal" WHERE "Nummer" = 4999;
        UPDATE "Journaal" SET "Id" = '019A0000-0000-7000-8000-000000000000' WHERE "Id" = 'extra'; UPDATE "Journaalkop" SET "Nummer" = "Nummer" + 1
        """)]
    public async Task Controle_AfterAChange_NamesThatRow(string wat, string sql)
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, sql));

        Assert.True((Ketenfout.Gewijzigd, 5000L) == (uitslag.Fout, uitslag.Rij), $"{wat}: {uitslag}");
    }

    [Fact]
    public async Task Controle_AfterADeletionInTheMiddle_NamesTheRowThatIsGone()
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, """DELETE FROM "Journaal" WHERE "Nummer" BETWEEN 5000 AND 5002"""));

        Assert.Equal((Ketenfout.Ontbreekt, 5000L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_AfterRenumberingAroundADeletion_NamesTheFirstThatMoved()
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, """
            DELETE FROM "Journaal" WHERE "Nummer" = 5000; UPDATE "Journaal" SET "Nummer" = -"Nummer" + 1 WHERE "Nummer" > 5000; UPDATE "Journaal" SET "Nummer" = -"Nummer" WHERE "Nummer" < 0;
            UPDATE "Journaalkop" SET "Nummer" = "Nummer" - 1
            """));

        Assert.Equal((Ketenfout.Gewijzigd, 5000L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_WithoutTheTail_IsFoundByTheHead()
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, """DELETE FROM "Journaal" WHERE "Nummer" > 9995"""));

        Assert.Equal((Ketenfout.Ontbreekt, 9996L), (uitslag.Fout, uitslag.Rij));
    }

    [Theory, InlineData(9000), InlineData(4000), InlineData(0)]
    public async Task Controle_WithoutTheTail_AndAHeadThatAgrees_IsFoundByTheAnchor(long laatste)
    {
        var uitslag = await _keten.NaAsync(db => KapAfAsync(db, laatste));

        Assert.Equal((Ketenfout.AnkerKloptNiet, laatste + 1), (uitslag.Fout, uitslag.Rij));
        Assert.True((await _keten.NaAsync(db => KapAfAsync(db, laatste), metAnkers: false)).IsHeel);
    }

    [Fact]
    public async Task Controle_OfAnOldCopyThatWasWrittenOnSince_IsFoundByTheAnchor()
    {
        var uitslag = await _keten.NaAsync(async db =>
        {
            await KapAfAsync(db, 6000);
            await _keten.SchrijfAsync(db, 5000);
        });

        // The chain itself is whole: the program wrote it. From the first anchor on, these are not the rows that were there.
        Assert.Equal((Ketenfout.AnkerKloptNiet, 4001L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_OfRowsThatWereSealedAgainWithoutTheKey_NamesTheFirst()
    {
        var uitslag = await _keten.NaAsync(async db =>
        {
            await SqlAsync(db, """UPDATE "Journaal" SET "Handeling" = 'Niets' WHERE "Nummer" = 5000""");
            var eigen = RandomNumberGenerator.GetBytes(32);
            var zegel = (await db.Journaal.AsNoTracking().SingleAsync(j => j.Nummer == 4999)).Zegel!;
            foreach (var rij in await db.Journaal.Where(j => j.Nummer >= 5000).OrderBy(j => j.Nummer).ToListAsync())
            {
                rij.Schakel(rij.Nummer!.Value, rij.SleutelId!, eigen, zegel);
                zegel = rij.Zegel!;
            }

            await db.SaveChangesAsync();
            await db.Set<Journaalkop>().ExecuteUpdateAsync(s => s.SetProperty(k => k.Zegel, zegel));
        });

        Assert.Equal((Ketenfout.Gewijzigd, 5000L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_OfARowAtTheEndWithASealOfNothing_NamesIt()
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, $"""
            INSERT INTO "Journaal" ("Id", "Nummer", "Op", "Hoedanigheid", "Handeling", "Bijzonderheid", "SleutelId", "Zegel") SELECT '019A0000-0000-7000-8000-000000000000', 10001, "Op", "Hoedanigheid", "Handeling", "Bijzonderheid", "SleutelId", "Zegel" FROM "Journaal" WHERE "Nummer" = 10000;
            UPDATE "Journaalkop" SET "Nummer" = 10001
            """));

        Assert.Equal((Ketenfout.Gewijzigd, 10001L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_OfARowWithoutANumber_FindsIt()
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, """
            INSERT INTO "Journaal" ("Id", "Op", "Hoedanigheid", "Handeling", "Bijzonderheid") VALUES ('019A0000-0000-7000-8000-000000000000', 1, 'Fg', 'VerzoekBekeken', '')
            """));

        Assert.Equal(Ketenfout.BuitenDeKeten, uitslag.Fout);
        Assert.Contains("019a0000-0000-7000-8000-000000000000", uitslag.Uitleg, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Controle_OfADeletedBeginWithAFalseRowThatExplainsIt_NamesThatRow()
    {
        var uitslag = await _keten.NaAsync(async db =>
        {
            var zegel = (await db.Journaal.AsNoTracking().SingleAsync(j => j.Nummer == 3000)).Zegel!;
            await SqlAsync(db, """DELETE FROM "Journaal" WHERE "Nummer" <= 3000""");
            await SqlAsync(db, $"""UPDATE "Journaal" SET "Handeling" = 'JournaalOpgeruimd', "Bijzonderheid" = '{new Snoei(3000, zegel)}' WHERE "Nummer" = 10000""");
        });

        Assert.Equal((Ketenfout.Gewijzigd, 10000L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_WithoutTheTriggers_SaysSo() => Assert.Equal(Ketenfout.SlotWeg, (await _keten.NaAsync(_ => Task.CompletedTask, sluitWeer: false)).Fout);

    [Fact]
    public async Task Controle_WithAnAnchorThatSomebodyElseMade_SaysSo()
    {
        var echt = _keten.Ankers[^1];
        Anker[] vals = [echt with { Nummer = 9000 }, echt with { Aantal = 9000 }, echt with { Op = echt.Op.AddDays(1) }, echt with { Zegel = _keten.Ankers[0].Zegel }, echt with { SleutelId = "andere" }];

        foreach (var anker in vals)
            Assert.Equal(Ketenfout.AnkerVervalst, (await _keten.NaAsync(_ => Task.CompletedTask, ankers: [.. _keten.Ankers, anker])).Fout);

        // A line that was cut off is no anchor; one that was read from its line is the same.
        Assert.Null(Anker.Lees(echt.ToString()[..^1]));
        Assert.Equal(2, (await _keten.NaAsync(_ => Task.CompletedTask, ankers: [.. _keten.Ankers.Select(a => Anker.Lees(a.ToString())!)])).Ankers);
    }

    /// <summary>Where the chain begins stands in a row; a false one would hide everything before it.</summary>
    [Theory, InlineData(5, 9990), InlineData(5, 4), InlineData(5000, 5000), InlineData(9000, 3000)]
    public async Task Controle_OfAnOldRowThatBecameOneThatExplainsABegin_NamesThatRow(long rij, long tot)
    {
        var uitslag = await _keten.NaAsync(
            async db =>
            {
                var zegel = (await db.Journaal.AsNoTracking().SingleAsync(j => j.Nummer == tot)).Zegel!;
                await SqlAsync(db, FormattableString.Invariant($"""
                    UPDATE "Journaal" SET "Handeling" = 'JournaalOpgeruimd', "Bijzonderheid" = '{new Snoei(tot, zegel)}' WHERE "Nummer" = {rij};
                    UPDATE "Journaal" SET "AccountId" = NULL WHERE "Nummer" <= {tot} AND "Nummer" <> {rij} AND "Nummer" > 100
                    """));
            },
            metAnkers: false);

        Assert.Equal((Ketenfout.Gewijzigd, rij), (uitslag.Fout, uitslag.Rij));
    }

    [Theory, Regel("R-BWR-10"), InlineData(3999, 2), InlineData(4000, 2), InlineData(4001, 1), InlineData(9990, 1), InlineData(10_000, 0)]
    public async Task Controle_AfterTheBeginWasCleared_IsWhole_WithAnAnchorBeforeAtAndAfterThatBegin(long tot, int ankers)
    {
        var uitslag = await _keten.NaAsync(db => _keten.SnoeiAsync(db, tot));

        Assert.True(uitslag.IsHeel, uitslag.ToString());
        Assert.Equal((Proefketen.Rijen + 1 - tot, ankers), (uitslag.Aantal, uitslag.Ankers));
    }

    [Fact]
    public async Task Controle_AfterTheBeginWasCleared_OfAnotherChainThanTheAnchorKnew_IsFoundAtThatBegin()
    {
        var ander = Anker.Maak(_keten.Ankers[0].Op, 4000, 4000, _keten.Ankers[1].Zegel, _keten.Sleutels);

        var uitslag = await _keten.NaAsync(db => _keten.SnoeiAsync(db, 4000), ankers: [ander]);

        Assert.Equal((Ketenfout.AnkerKloptNiet, 4000L), (uitslag.Fout, uitslag.Rij));
    }

    [Theory, InlineData(100), InlineData(0), InlineData(-7)]
    public async Task Controle_OfARowBeforeTheBegin_NamesIt(long nummer)
    {
        var uitslag = await _keten.NaAsync(async db =>
        {
            await _keten.SnoeiAsync(db, 3000);
            await SqlAsync(db, FormattableString.Invariant($"""
                INSERT INTO "Journaal" ("Id", "Nummer", "Op", "Hoedanigheid", "Handeling", "Bijzonderheid") VALUES ('019A0000-0000-7000-8000-000000000000', {nummer}, 1, 'Fg', 'VerzoekBekeken', '')
                """));
        });

        Assert.Equal((Ketenfout.BuitenDeKeten, nummer), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_OfAHeadThatWasPutBack_SaysThatThereAreRowsBehindIt()
    {
        var uitslag = await _keten.NaAsync(db => SqlAsync(db, """UPDATE "Journaalkop" SET "Nummer" = 9995, "Zegel" = (SELECT "Zegel" FROM "Journaal" WHERE "Nummer" = 9995)"""));

        Assert.Equal((Ketenfout.KopKloptNiet, 9996L), (uitslag.Fout, uitslag.Rij));
    }

    [Fact]
    public async Task Controle_WhileTheBeginIsClearedAndRowsAreAdded_IsWhole()
    {
        var uitslag = await _keten.NaAsync(_ => Task.CompletedTask, tijdens: async db =>
        {
            await _keten.SnoeiAsync(db, 3000);
            db.ChangeTracker.Clear();
            await _keten.SchrijfAsync(db, 50);
        });

        Assert.True(uitslag.IsHeel, uitslag.ToString());
        Assert.Equal(2, uitslag.Ankers);
    }

    [Fact]
    public async Task RichtIn_OfADatabaseFromBeforeTheChain_ChainsWhatIsThere()
    {
        var uitslag = await _keten.NaAsync(
            db => SqlAsync(db, """UPDATE "Journaal" SET "Nummer" = NULL, "Zegel" = NULL, "SleutelId" = NULL; DELETE FROM "Journaalkop" """), metAnkers: false);

        Assert.True(uitslag.IsHeel, uitslag.ToString());
        Assert.Equal(Proefketen.Rijen, uitslag.Aantal);
    }

    private static Task KapAfAsync(PortaalDbContext db, long laatste) => SqlAsync(db, FormattableString.Invariant($"""
        DELETE FROM "Journaal" WHERE "Nummer" > {laatste};
        UPDATE "Journaalkop" SET "Nummer" = {laatste}, "Zegel" = COALESCE((SELECT "Zegel" FROM "Journaal" WHERE "Nummer" = {laatste}), zeroblob(32))
        """));

    /// <summary>As somebody with the file would, past the program.</summary>
    private static async Task SqlAsync(PortaalDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync();
    }
}
