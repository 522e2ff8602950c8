using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using Quartz;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Default host of the jobs: starts Quartz in this process on the portal clock, wakes every sweep at once (what was missed is due now), and at the end lets the row
/// in hand finish. Not in tests, which call <c>RunAsync</c>, and not in a process with the role Web.
/// </summary>
internal sealed class Quartzhost(Taakloper loper, IServiceScopeFactory scopes, TimeProvider klok, IConfiguration instellingen, IHostEnvironment omgeving) : IHostedService
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);
    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!LooptHier(instellingen, omgeving))
            return;

        _scheduler = await QuartzSchedulerBuilder.Create(q =>
        {
            q.Services.AddSingleton(loper);
            q.UseTimeProvider(klok);
        }).BuildScheduler(cancellationToken);
        foreach (var plan in Schedule.Taken)
            await _scheduler.ScheduleJob(JobBuilder.Create<Quartztaak>().WithIdentity(plan.Naam).Build(), Wekker(plan), cancellationToken: cancellationToken);
        loper.IsActief = true;
        await _scheduler.Start(cancellationToken);
        await HaalInAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        loper.IsActief = false;
        if (_scheduler is not null)
            await _scheduler.Shutdown(waitForJobsToComplete: false, CancellationToken.None);
        await loper.StopAsync(Geduld);
    }

    internal static bool LooptHier(IConfiguration instellingen, IHostEnvironment omgeving) => Rol(instellingen) switch
    {
        Procesrol.Werker => true,
        Procesrol.Web => false,
        _ => !omgeving.IsEnvironment(Composition.Startcontrole.Test),
    };

    internal static Procesrol Rol(IConfiguration instellingen) => instellingen.GetValue("Portaal:Rol", Procesrol.Alles);

    /// <summary>A job with a time of day that was missed, because the machine was off, runs now.</summary>
    private async Task HaalInAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var gelukt = await scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Set<Taakverloop>().AsNoTracking().ToDictionaryAsync(t => t.Naam, t => t.GeluktOp, ct);
        foreach (var plan in Schedule.Taken.Where(p => p.Cron is not null))
        {
            var cron = new CronExpression(plan.Cron!, TimeZoneInfo.FindSystemTimeZoneById(plan.Zone));
            if (gelukt.GetValueOrDefault(plan.Naam) is not { } op || cron.GetNextValidTimeAfter(op) <= klok.GetUtcNow())
                _ = loper.Wek(plan, cron.GetNextValidTimeAfter(klok.GetUtcNow()));
        }
    }

    private ITrigger Wekker(Taakplan plan)
    {
        // Not StartNow, which is real time: with the clock set back, nothing would ever run.
        var wekker = TriggerBuilder.Create().WithIdentity(plan.Naam).StartAt(klok.GetUtcNow());
        if (plan.Cron is { } cron)
            return wekker.WithCronSchedule(cron, s => s.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(plan.Zone))).Build();

        var interval = instellingen.GetValue<TimeSpan?>($"Taken:{plan.Naam}:Interval") ?? plan.Interval!.Value;
        return wekker.WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()).Build();
    }
}
