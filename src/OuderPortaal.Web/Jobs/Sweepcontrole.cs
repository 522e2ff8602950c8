using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>The terms were looked at less than 30 minutes ago.</summary>
internal sealed class Sweepcontrole(PortaalDbContext db, TimeProvider klok) : IHealthCheck
{
    private static readonly TimeSpan Oudst = TimeSpan.FromMinutes(30);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var grens = klok.GetUtcNow() - Oudst;
        return await db.Set<Taakverloop>().AnyAsync(t => t.Naam == Schedule.TermijnBewaking.Naam && t.GeluktOp > grens, cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The last sweep is older than 30 minutes.");
    }
}
