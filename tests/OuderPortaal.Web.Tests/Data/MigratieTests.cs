using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Tests.Data;

/// <summary>Both providers follow one model; no server is needed to see that.</summary>
public sealed class MigratieTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public void Model_AgainstItsMigrations_HasNoPendingChange(string provider)
    {
        using var db = Db(provider);
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run tools/migratie-erbij.sh with a name for the change.");
    }

    [Fact]
    public void Migrations_OfBothProviders_HaveTheSameNames()
    {
        using var sqlite = Db("Sqlite");
        using var sqlServer = Db("SqlServer");

        Assert.Equal(sqlite.Database.GetMigrations(), sqlServer.Database.GetMigrations());
    }

    [Fact]
    public void SqlServerScript_OfTheWholeModel_CanBeWritten()
    {
        using var db = Db("SqlServer");

        var script = db.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE [Datasleutel]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_OfAllMigrations_PassesOverWhatWasDone_AndUndoesAStepThatFails()
    {
        using var db = Db("SqlServer");
        using var bestand = Db("Sqlite");

        var script = Migratie.Script(db);

        Assert.All(db.Database.GetMigrations(), m => Assert.Contains($"WHERE [MigrationId] = N'{m}'", script, StringComparison.Ordinal));
        Assert.Matches(@"\ASET [A-Z_, ]*\bQUOTED_IDENTIFIER, XACT_ABORT ON;\s+GO\s", script);
        Assert.Throws<StartGeweigerd>(() => Migratie.Script(bestand));
    }

    /// <summary>SQL Server refuses two cascading roads from one table to another when the table is made; SQLite does not mind.</summary>
    [Fact]
    public void Cascades_BetweenTwoTables_TakeOneRoad()
    {
        using var db = Db("SqlServer");
        var wegen = db.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())
            .Where(f => f.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull && f.PrincipalEntityType.GetTableName() != f.DeclaringEntityType.GetTableName())
            .ToLookup(f => f.PrincipalEntityType.GetTableName()!, f => f.DeclaringEntityType.GetTableName()!);

        var dubbel = wegen.SelectMany(begin => Einden(wegen, begin.Key, 0).GroupBy(e => e).Where(e => e.Count() > 1).Select(e => $"{begin.Key} -> {e.Key}"));

        Assert.Empty(dubbel);
    }

    private static IEnumerable<string> Einden(ILookup<string, string> wegen, string van, int diepte) =>
        diepte > 20 ? [van, van] : wegen[van].SelectMany(naar => Einden(wegen, naar, diepte + 1).Prepend(naar));

    private PortaalDbContext Db(string provider)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortaalDbContext>();
        if (provider == "SqlServer")
            return new SqlServerPortaalDbContext((DbContextOptions<SqlServerPortaalDbContext>)options.UseSqlServerPortaal("Server=127.0.0.1,1").UseApplicationServiceProvider(_app.Services).Options);

        var sqlite = new DbContextOptionsBuilder<SqlitePortaalDbContext>();
        return new SqlitePortaalDbContext((DbContextOptions<SqlitePortaalDbContext>)sqlite.UseSqlitePortaal("Data Source=:memory:").UseApplicationServiceProvider(_app.Services).Options);
    }
}
