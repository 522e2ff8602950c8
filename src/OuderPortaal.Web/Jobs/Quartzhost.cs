using Quartz;

namespace OuderPortaal.Web.Jobs;

/// <summary>Default host of the jobs: Quartz in this process, on the portal clock. Wakes every sweep at once.</summary>
internal sealed class Quartzhost(Taakloper loper, IServiceScopeFactory scopes, TimeProvider klok, IConfiguration instellingen, IHostEnvironment omgeving, ILogger<Taakhost> log)
    : Taakhost(loper, scopes, klok, instellingen, omgeving, log)
{
    private readonly Taakloper _loper = loper;
    private readonly TimeProvider _klok = klok;
    private readonly IConfiguration _instellingen = instellingen;
    private IScheduler? _scheduler;

    protected override async Task BeginAsync(CancellationToken ct)
    {
        _scheduler = await QuartzSchedulerBuilder.Create(q =>
        {
            q.Services.AddSingleton(_loper);
            q.UseTimeProvider(_klok);
        }).BuildScheduler(ct);
        foreach (var plan in Schedule.Taken)
            await _scheduler.ScheduleJob(JobBuilder.Create<Quartztaak>().WithIdentity(plan.Naam).Build(), Wekker(plan), cancellationToken: ct);
        await _scheduler.Start(ct);
    }

    protected override async Task EindigAsync()
    {
        if (_scheduler is not null)
            await _scheduler.Shutdown(waitForJobsToComplete: false, CancellationToken.None);
    }

    private ITrigger Wekker(Taakplan plan)
    {
        // Not StartNow, which is real time: with the clock set back, nothing would ever run.
        var wekker = TriggerBuilder.Create().WithIdentity(plan.Naam).StartAt(_klok.GetUtcNow());
        return plan.Cron is { } cron
            ? wekker.WithCronSchedule(cron, s => s.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(plan.Zone))).Build()
            : wekker.WithSimpleSchedule(s => s.WithInterval(Interval(plan, _instellingen)).RepeatForever()).Build();
    }
}
