using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration.CommandLine;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using Quartz;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Lets the jobs of <see cref="Schedule"/> run in this process; which library wakes them is a matter of who inherits. What was missed is due now: at the start, and every quarter of an hour for a job with a time
/// of day that another process left half way. At the end the row in hand is finished. Not in tests, which call <c>RunAsync</c>, and not in a process with the role Web.
/// </summary>
internal abstract partial class Taakhost(Taakloper loper, IServiceScopeFactory scopes, TimeProvider klok, IConfiguration instellingen, IHostEnvironment omgeving, ILogger<Taakhost> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Adempauze = TimeSpan.FromHours(1);
    private static readonly TimeSpan Inhaaltijd = TimeSpan.FromMinutes(15);
    private readonly CancellationTokenSource _stop = new();
    private Task _inhalen = Task.CompletedTask;
    private bool _weg;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!LooptHier(instellingen, omgeving))
            return;

        loper.IsActief = true;
        await BeginAsync(cancellationToken);
        await HaalInAsync(bijStart: true, cancellationToken);
        _inhalen = BlijfInhalenAsync(_stop.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        loper.IsActief = false;
        if (!_weg)
            await _stop.CancelAsync();
        await _inhalen;
        await Task.WhenAll(EindigAsync(), loper.StopAsync(Geduld));
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

    /// <summary>A process that only works has no pages, and asks nobody in.</summary>
    internal static bool Luistert(IConfiguration instellingen) => Rol(instellingen) != Procesrol.Werker;

    /// <summary>What this process does: <c>--rol=web</c> on the command line, or <c>Portaal:Rol</c>.</summary>
    internal static Procesrol Rol(IConfiguration instellingen) => (Getypt(instellingen) ?? instellingen["Portaal:Rol"]) is not { Length: > 0 } waarde ? Procesrol.Beide
        : Enum.TryParse<Procesrol>(waarde, ignoreCase: true, out var rol) && Enum.IsDefined(rol) ? rol
        : throw new StartGeweigerd($"De rol '{waarde}' bestaat niet. Kies uit: {string.Join(", ", Enum.GetNames<Procesrol>())}.");

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

    /// <summary>When it comes again, UTC instant.</summary>
    internal static DateTimeOffset? Volgende(Taakplan plan, IConfiguration instellingen, DateTimeOffset nu) => plan.Cron is null ? nu + Interval(plan, instellingen) : Cron(plan).GetNextValidTimeAfter(nu);

    /// <summary>Time between two runs of a job without a time of day; the settings may say another.</summary>
    protected static TimeSpan Interval(Taakplan plan, IConfiguration instellingen) => instellingen.GetValue<TimeSpan?>($"Taken:{plan.Naam}:Interval") ?? plan.Interval!.Value;

    /// <summary>From now on the library wakes each job of the schedule.</summary>
    protected abstract Task BeginAsync(CancellationToken ct);

    /// <summary>It wakes nothing any more; what runs is not waited for.</summary>
    protected abstract Task EindigAsync();

    /// <summary>From the command line only: a machine may have a variable of that name.</summary>
    private static string? Getypt(IConfiguration instellingen) => (instellingen as IConfigurationRoot)?.Providers.OfType<CommandLineConfigurationProvider>().Select(p => p.TryGet("rol", out var waarde) ? waarde : null).LastOrDefault();

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
        foreach (var plan in Schedule.Taken.Where(p => p.Cron is not null))
        {
            if (IsGemist(plan, verloop.GetValueOrDefault(plan.Naam), klok.GetUtcNow(), bijStart))
                _ = loper.Wek(plan, Volgende(plan, instellingen, klok.GetUtcNow()));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Whether a job was missed could not be read; the next time tries again.")]
    private static partial void NietIngehaald(ILogger logger, Exception e);
}
