using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Composition;

/// <summary>Chooses the provider: <c>Database:Provider</c> is <c>Sqlite</c> (default) or <c>SqlServer</c>, with <c>ConnectionStrings:Portaal</c>.</summary>
internal static class Database
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        if (string.Equals(builder.Configuration["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase))
        {
            builder.Services.AddDbContext<PortaalDbContext, SqlServerPortaalDbContext>(options =>
                options.UseSqlServer(builder.Configuration.GetConnectionString("Portaal"), sql => sql.EnableRetryOnFailure().UseCompatibilityLevel(160)));
            return;
        }

        builder.Services.AddDbContext<PortaalDbContext, SqlitePortaalDbContext>(options => options.UseSqlite(SqliteBestand(builder)));
    }

    private static string SqliteBestand(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Portaal") is { Length: > 0 } verbinding)
            return verbinding;

        var map = Path.Combine(builder.Environment.ContentRootPath, "..", "..", "data");
        Directory.CreateDirectory(map);
        return $"Data Source={Path.GetFullPath(Path.Combine(map, "portaal.db"))}";
    }
}
