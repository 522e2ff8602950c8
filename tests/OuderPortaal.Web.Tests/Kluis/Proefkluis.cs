using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Tests.Kluis;

/// <summary>A database with encrypted columns in a folder of its own.</summary>
public sealed class Proefkluis : IAsyncDisposable
{
    private static readonly Lazy<byte[]> Sjabloon = new(MaakSjabloon);
    private readonly ServiceProvider _diensten;

    public Proefkluis()
        : this(Sjabloon.Value)
    {
    }

    private Proefkluis(byte[]? database)
    {
        Directory.CreateDirectory(Map);
        if (database is not null)
            File.WriteAllBytes(Databasebestand, database);
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Environment.EnvironmentName = Environments.Development;
        builder.Configuration.AddInMemoryCollection([new("Portaal:Datamap", Map)]);
        builder.Services.AddSingleton<TimeProvider>(new TestKlok());
        builder.AddKluis();
        builder.Services.Configure<Microsoft.AspNetCore.Identity.IdentityOptions>(o => o.Stores.SchemaVersion = Microsoft.AspNetCore.Identity.IdentitySchemaVersions.Version3);
        builder.Services.AddDbContext<PortaalDbContext, ProefDbContext>(o => o.UseSqlitePortaal(SqliteInstellingen.Verbinding(Databasebestand)));
        _diensten = builder.Services.BuildServiceProvider();
    }

    public string Map { get; } = Path.Combine(Path.GetTempPath(), "ouderportaal-tests", Path.GetRandomFileName());

    public string Databasebestand => Path.Combine(Map, "portaal.db");

    public Sleutelbos Sleutelbos => _diensten.GetRequiredService<Sleutelbos>();

    internal Hoofdsleutels Hoofdsleutels => _diensten.GetRequiredService<Hoofdsleutels>();

    internal static Hoofdsleutels Sleutels(string waarde) => Hoofdsleutels.Lees(
        new ConfigurationBuilder().AddInMemoryCollection([new("Kluis:Sleutel", waarde)]).Build(), null!, null!);

    internal static Hoofdsleutels AndereSleutels(string id) => Sleutels($"{id}:{Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32))}");

    internal Hoofdsleutels SleutelsMetNieuweVoorop() => Sleutels(
        $"nieuw:{Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32))};{File.ReadAllText(Path.Combine(Map, "kluis.sleutel")).Trim()}");

    public static Guid Id() => Guid.CreateVersion7(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public ProefDbContext Db() => (ProefDbContext)_diensten.CreateScope().ServiceProvider.GetRequiredService<PortaalDbContext>();

    /// <summary>The vault with the context that its rows are saved by.</summary>
    public (Documentkluis Kluis, PortaalDbContext Db) Documentkluis()
    {
        var diensten = _diensten.CreateScope().ServiceProvider;
        return (diensten.GetRequiredService<Documentkluis>(), diensten.GetRequiredService<PortaalDbContext>());
    }

    public Task<Veegresultaat> VeegAsync() => _diensten.CreateScope().ServiceProvider.GetRequiredService<Kluisbezem>().VeegAsync(default);

    public async Task<object?> SqlAsync(FormattableString sql)
    {
        await using var db = Db();
        var verbinding = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = string.Format(System.Globalization.CultureInfo.InvariantCulture, sql.Format, [.. sql.GetArguments().Select((_, i) => (object)$"@p{i}")]);
        foreach (var (i, waarde) in sql.GetArguments().Index())
            opdracht.Parameters.AddWithValue($"@p{i}", waarde);
        return await opdracht.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Map, recursive: true);
    }

    /// <summary>Making all tables takes longer than most tests: once per run.</summary>
    private static byte[] MaakSjabloon()
    {
        var kluis = new Proefkluis(database: null);
        using (var db = kluis.Db())
        {
            db.Database.EnsureCreated();
            db.Database.ExecuteSql($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(kluis.Databasebestand);
        kluis._diensten.Dispose();
        Directory.Delete(kluis.Map, recursive: true);
        return bytes;
    }
}
