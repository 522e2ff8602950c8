using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using Quartz;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Default host of the jobs: starts Quartz in this process on the portal clock, wakes every sweep at once (what was missed is due now), looks every quarter of an hour whether another process was
/// stopped half way a job with a time of day, and at the end lets the row in hand finish. Not in tests, which call <c>RunAsync</c>, and not in a process with the role Web.
/// </summary>
internal sealed partial class Quartzhost(
    Taakloper loper, IServiceScopeFactory scopes, TimeProvider klok, IConfiguration instellingen, IHostEnvironment omgeving, ILogger<Quartzhost> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Adempauze = TimeSpan.FromHours(1);
    private static readonly TimeSpan Inhaaltijd = TimeSpan.FromMinutes(15);
    private readonly CancellationTokenSource _stop = new();
    private IScheduler? _scheduler;
    private Task _inhalen = Task.CompletedTask;
    private bool _weg;

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
        await HaalInAsync(bijStart: true, cancellationToken);
        _inhalen = BlijfInhalenAsync(_stop.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        loper.IsActief = false;
        if (!_weg)
            await _stop.CancelAsync();
        await _inhalen;
        if (_scheduler is not null)
            await _scheduler.Shutdown(waitForJobsToComplete: false, CancellationToken.None);
        await loper.StopAsync(Geduld);
    }

    /// <summary>A host may be stopped once more after its services went.</summary>
    public void Dispose()
    {
        if (_weg)
            return;
        _weg = true;
        _stop.Cancel();
        _stop.Dispose();
    }

    internal static bool LooptHier(IConfiguration instellingen, IHostEnvironment omgeving) => Rol(instellingen) switch
    {
        Procesrol.Werker => true,
        Procesrol.Web => false,
        _ => !omgeving.IsEnvironment(Composition.Startcontrole.Test),
    };

    internal static Procesrol Rol(IConfiguration instellingen) => instellingen["Portaal:Rol"] is not { Length: > 0 } waarde ? Procesrol.Alles
        : Enum.TryParse<Procesrol>(waarde, ignoreCase: true, out var rol) && Enum.IsDefined(rol) ? rol
        : throw new StartGeweigerd($"Portaal:Rol is '{waarde}'. Kies uit: {string.Join(", ", Enum.GetNames<Procesrol>())}.");

    /// <summary>
    /// Whether a time of day passed since this job last succeeded. While another process lives, one that began less than an hour ago is given time, for it may be at work; and one that ran and failed is
    /// not made up for: it was not missed, what made it fail is looked at by a person, and it comes again at its time. At a start it runs.
    /// </summary>
    internal static bool IsGemist(Taakplan plan, Taakverloop? verloop, DateTimeOffset nu, bool bijStart)
    {
        if (!bijStart && verloop?.BegonnenOp > nu - Adempauze)
            return false;
        if (!bijStart && verloop?.MisluktOp >= verloop?.BegonnenOp)
            return false;
        return verloop?.GeluktOp is not { } op || Cron(plan).GetNextValidTimeAfter(op) <= nu;
    }

    private static CronExpression Cron(Taakplan plan) => new(plan.Cron!, TimeZoneInfo.FindSystemTimeZoneById(plan.Zone));

    /// <summary>In real time: with the portal clock set back, nothing would ever run.</summary>
    private async Task BlijfInhalenAsync(CancellationToken ct)
    {
        using var wekker = new PeriodicTimer(instellingen.GetValue<TimeSpan?>("Taken:Inhalen:Interval") ?? Inhaaltijd);
        try
        {
            while (await wekker.WaitForNextTickAsync(ct))
            {
                try
                {
                    await HaalInAsync(bijStart: false, ct);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    // The database is away: the next time.
                    NietIngehaald(log, e);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    /// <summary>A job with a time of day that was missed, because the machine was off or a process was stopped half way, runs now.</summary>
    private async Task HaalInAsync(bool bijStart, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var verloop = await scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Set<Taakverloop>().AsNoTracking().ToDictionaryAsync(t => t.Naam, ct);
        var nu = klok.GetUtcNow();
        foreach (var plan in Schedule.Taken.Where(p => p.Cron is not null))
        {
            if (IsGemist(plan, verloop.GetValueOrDefault(plan.Naam), nu, bijStart))
                _ = loper.Wek(plan, Cron(plan).GetNextValidTimeAfter(nu));
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Whether a job was missed could not be read; the next time tries again.")]
    private static partial void NietIngehaald(ILogger logger, Exception e);
}
