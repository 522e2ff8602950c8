using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Jobs;

/// <summary>The database answers, has every migration of this program, and opens with the key we have.</summary>
internal sealed class Databasecontrole(PortaalDbContext db, Hoofdsleutels sleutels, IHostEnvironment omgeving) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A working copy may be ahead of its migrations; elsewhere it may not.
        var achter = omgeving.IsProduction() && (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
        if (achter || !await db.SwvInstellingen.AnyAsync(cancellationToken))
            return HealthCheckResult.Unhealthy("Migrations or installation data are missing.");

        try
        {
            await Kanariecontrole.ControleerAsync(db, sleutels, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StartGeweigerd)
        {
            return HealthCheckResult.Unhealthy("The key does not fit the database.");
        }
    }
}
