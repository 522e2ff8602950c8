using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>Brings the database to the model of this program.</summary>
internal static class Migratie
{
    /// <exception cref="StartGeweigerd">The database belongs to another version of the program.</exception>
    public static async Task VoerUitAsync(PortaalDbContext db, CancellationToken ct)
    {
        var hier = db.Database.GetMigrations().ToList();
        var vreemd = (await db.Database.GetAppliedMigrationsAsync(ct)).Except(hier, StringComparer.Ordinal).ToList();
        if (vreemd.Count > 0)
            throw new StartGeweigerd($"Deze database hoort bij een andere versie van het programma ({string.Join(", ", vreemd)}). Gebruik die versie, of begin met een nieuwe database.");
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any())
            return;

        if (db.Database.IsSqlite())
            await WisAchtergeblevenSlotAsync(db, ct);
        await db.Database.MigrateAsync(ct);
    }

    /// <summary>
    /// For an administrator who reads first what changes: every step, each passed over when it was done before. It begins with what sqlcmd leaves off and an index over a part of a table needs, and
    /// with the order to undo the whole step when one piece of it fails.
    /// </summary>
    /// <exception cref="StartGeweigerd">This is a file of SQLite.</exception>
    public static string Script(PortaalDbContext db) => db.Database.IsSqlite()
        ? throw new StartGeweigerd("Een script is er alleen voor SQL Server. Op SQLite werkt migreer de database zelf bij.")
        : $"""
            SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER, XACT_ABORT ON;
            GO

            {db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)}
            """;

    /// <summary>EF's own lock is a row that stays behind when a migration is killed. We hold the start lock, so nobody can be at work.</summary>
    private static async Task WisAchtergeblevenSlotAsync(PortaalDbContext db, CancellationToken ct)
    {
        var sloten = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'").SingleAsync(ct);
        if (sloten > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", ct);
    }
}
