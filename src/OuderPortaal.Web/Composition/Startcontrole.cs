using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Composition;

/// <summary>What has to be in order before the first request: checks, database, key.</summary>
internal static class Startcontrole
{
    /// <exception cref="Infrastructure.StartGeweigerd">With the sentence that says why.</exception>
    public static async Task BereidVoorAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        scope.ServiceProvider.GetRequiredService<Infrastructure.Datamap>().Maak();
        await db.Database.EnsureCreatedAsync();
        await scope.ServiceProvider.GetRequiredService<Installatie>().RichtInAsync(CancellationToken.None);
    }
}
