using Microsoft.Data.Sqlite;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Tests.Infrastructure;

/// <summary>The write-ahead log is emptied, or somebody hears that it was not.</summary>
public sealed class SqliteLogboekTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private FileInfo Logbestand => new(_app.Databasebestand + "-wal");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Log_ThatSomebodyReads_IsTriedAgain_AndThenTold()
    {
        AlleenSqlite();
        _ = _app.Services;
        await using var schrijver = _app.OpenSqlite();
        await VoerUitAsync(schrijver, "CREATE TABLE Proef (Waarde TEXT); INSERT INTO Proef VALUES ('een')");
        await using var lezer = _app.OpenSqlite();
        await VoerUitAsync(lezer, "BEGIN; SELECT COUNT(*) FROM Proef");
        await VoerUitAsync(schrijver, "INSERT INTO Proef VALUES ('twee')");

        await LeegAsync();
        Assert.Contains(_app.Logboek.Regels, IsKlacht);
        Assert.True(Logbestand.Length > 0);

        await VoerUitAsync(lezer, "COMMIT");
        await LeegAsync();
        Assert.Equal(0, Logbestand.Length);
        Assert.Single(_app.Logboek.Regels, IsKlacht);
    }

    [Fact]
    public async Task Start_EmptiesWhatAProcessThatWasStoppedLeftBehind()
    {
        AlleenSqlite();
        await using var gestopt = _app.OpenSqlite();
        await VoerUitAsync(gestopt, "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE Proef (Waarde TEXT); INSERT INTO Proef VALUES ('een')");
        Assert.True(Logbestand.Length > 0);

        _ = _app.Services;

        Assert.Equal(0, Logbestand.Length);
        Assert.DoesNotContain(_app.Logboek.Regels, IsKlacht);
    }

    private static void AlleenSqlite() => Assert.SkipWhen(Serverdatabase.Server is not null, "About one SQLite file.");

    private static bool IsKlacht(string regel) => regel.StartsWith("Error", StringComparison.Ordinal) && regel.Contains("write-ahead log", StringComparison.Ordinal);

    private Task LeegAsync() => _app.DoeAsync<PortaalDbContext>(db => SqliteLogboek.LeegAsync(db, Ct));

    private static async Task VoerUitAsync(SqliteConnection verbinding, string sql)
    {
        await using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // Only texts of this file.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync(Ct);
    }
}
