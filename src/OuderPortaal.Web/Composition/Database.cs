using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Caching.Memory;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Gevolgen;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Composition;

/// <summary>Chooses the provider: <c>Database:Provider</c> is <c>Sqlite</c> (default) or <c>SqlServer</c>, with <c>ConnectionStrings:Portaal</c>.</summary>
internal static class Database
{
    /// <summary>
    /// What EF Core remembers of each query that it has translated. Its own memory holds some five hundred of them (10,240, of which a query and its command take 10 each); this
    /// product asks more kinds of question than that, and would translate all day what it forgot a moment ago.
    /// </summary>
    private static readonly MemoryCache Vragen = new(new MemoryCacheOptions { SizeLimit = 102_400 });

    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var verbinding = builder.Configuration.GetConnectionString("Portaal");
        if (string.Equals(builder.Configuration["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase))
        {
            ControleerVerbinding(verbinding);
            builder.Services.AddDbContext<PortaalDbContext, SqlServerPortaalDbContext>((s, options) => options.UseSqlServerPortaal(verbinding).AddInterceptors(s.GetRequiredService<Gebeurtenisafhandeling>(), s.GetRequiredService<Mailwekker>()));
            return;
        }

        if (string.IsNullOrEmpty(verbinding))
        {
            var datamap = Datamap.Van(builder.Configuration, builder.Environment.ContentRootPath);
            verbinding = SqliteInstellingen.Verbinding(datamap.Database);
        }

        builder.Services.AddDbContext<PortaalDbContext, SqlitePortaalDbContext>((s, options) => options.UseSqlitePortaal(verbinding).AddInterceptors(s.GetRequiredService<Gebeurtenisafhandeling>(), s.GetRequiredService<Mailwekker>()));
    }

    /// <summary>What is wrong with it is not repeated: it may be a piece of the password.</summary>
    private static void ControleerVerbinding(string? verbinding)
    {
        try
        {
            _ = new SqlConnectionStringBuilder(verbinding);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StartGeweigerd("ConnectionStrings__Portaal is niet te lezen. Kijk de naam voor elke = na, en zet een waarde met een ; erin tussen aanhalingstekens.");
        }
    }

    /// <summary>SQLite with our connection settings and encrypted columns.</summary>
    public static DbContextOptionsBuilder UseSqlitePortaal(this DbContextOptionsBuilder options, string verbinding) =>
        options.UseSqlite(verbinding).AddInterceptors(SqliteInstellingen.Instance).UseKluis();

    /// <summary>SQL Server, retrying what may be retried, with encrypted columns.</summary>
    public static DbContextOptionsBuilder UseSqlServerPortaal(this DbContextOptionsBuilder options, string? verbinding) =>
        options.UseSqlServer(verbinding, sql => sql.EnableRetryOnFailure().UseCompatibilityLevel(160)).UseKluis();

    private static DbContextOptionsBuilder UseKluis(this DbContextOptionsBuilder options) =>
#pragma warning disable EF9100 // See Constantenlezer.
        options.UseMemoryCache(Vragen).ReplaceService<ILiftableConstantProcessor, Constantenlezer>().AddInterceptors(Kolomversleuteling.Instance, Kolomontsleuteling.Instance);
}
