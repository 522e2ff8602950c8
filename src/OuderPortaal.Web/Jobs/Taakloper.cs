using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Runs a job in a scope of its own, one run at a time per job in this process, and writes down how it went. Who wakes it does not matter: the scheduler, a mail that
/// was just written, or the Beheerder. Another process may run the same job at the same moment: the jobs themselves are safe for that.
/// </summary>
public sealed partial class Taakloper(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Taakloper> log) : IDisposable
{
    private readonly Lock _slot = new();
    private readonly Dictionary<string, Loop> _lopend = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Jobs run by themselves in this process: the scheduler has started here.</summary>
    public bool IsActief { get; internal set; }

    /// <summary>It was stopped: nothing begins any more.</summary>
    internal bool IsGestopt => _stop.IsCancellationRequested;

    /// <summary>It runs now, in this process.</summary>
    internal bool IsBezig(Taakplan plan)
    {
        lock (_slot)
            return _lopend.ContainsKey(plan.Naam);
    }

    /// <summary>Starts the job, or makes the running one go round once more. The task ends when all is done; it never fails.</summary>
    public Task Wek(Taakplan plan, DateTimeOffset? volgendeOp = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        lock (_slot)
        {
            if (_stop.IsCancellationRequested)
                return Task.CompletedTask;
            if (_lopend.TryGetValue(plan.Naam, out var bezig))
            {
                bezig.Nogmaals = true;
                return bezig.Taak;
            }

            var loop = _lopend[plan.Naam] = new Loop();
            return loop.Taak = Task.Run(() => LoopAsync(plan, loop, volgendeOp));
        }
    }

    /// <summary>Lets a run finish the row it is at, for at most this long.</summary>
    public async Task StopAsync(TimeSpan hoogstens)
    {
        Task[] taken;
        lock (_slot)
        {
            if (!_stop.IsCancellationRequested)
                _stop.Cancel();
            taken = [.. _lopend.Values.Select(l => l.Taak)];
        }

        await Task.WhenAny(Task.WhenAll(taken), Task.Delay(hoogstens));
        if (!Array.TrueForAll(taken, t => t.IsCompleted))
            NietOpTijd(log, hoogstens);
    }

    public void Dispose() => _stop.Dispose();

    private async Task LoopAsync(Taakplan plan, Loop loop, DateTimeOffset? volgendeOp)
    {
        while (true)
        {
            await VoerUitAsync(plan, volgendeOp, _stop.Token);
            lock (_slot)
            {
                if (!loop.Nogmaals || _stop.IsCancellationRequested)
                {
                    _lopend.Remove(plan.Naam);
                    return;
                }

                loop.Nogmaals = false;
            }
        }
    }

    private async Task VoerUitAsync(Taakplan plan, DateTimeOffset? volgendeOp, CancellationToken ct)
    {
        try
        {
            await NoteerAsync(plan, v => (v.BegonnenOp, v.VolgendeOp) = (klok.GetUtcNow(), volgendeOp ?? v.VolgendeOp));
            await using var scope = scopes.CreateAsyncScope();
            var aantal = await plan.VoerUit(scope.ServiceProvider, ct);
            await NoteerAsync(plan, v => (v.GeluktOp, v.Aantal) = (klok.GetUtcNow(), aantal));
            Gelukt(log, plan.Naam, aantal);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            Onderbroken(log, plan.Naam);
        }
#pragma warning disable CA1031 // Whatever a job throws: it is written down and the next run tries again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Mislukt(log, plan.Naam, e);
            await NoteerFoutAsync(plan, e);
        }
    }

    private async Task NoteerFoutAsync(Taakplan plan, Exception fout)
    {
        try
        {
            await NoteerAsync(plan, v => (v.MisluktOp, v.Fout) = (klok.GetUtcNow(), (fout.InnerException ?? fout).GetType().Name));
        }
#pragma warning disable CA1031 // The database itself is away: the log has it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Mislukt(log, plan.Naam, e);
        }
    }

    private async Task NoteerAsync(Taakplan plan, Action<Taakverloop> wat)
    {
        for (var poging = 0; ; poging++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
            var verloop = await db.Set<Taakverloop>().FindAsync(plan.Naam);
            if (verloop is null)
                db.Add(verloop = new Taakverloop { Naam = plan.Naam });
            wat(verloop);
            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException e) when (e.IsDubbel() && poging == 0)
            {
                // Another process wrote the first row at the same moment.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Taak}: {Aantal} rows done.")]
    private static partial void Gelukt(ILogger logger, string taak, int aantal);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Taak} was told to stop; the next run goes on.")]
    private static partial void Onderbroken(ILogger logger, string taak);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Taak} failed; the next run tries again.")]
    private static partial void Mislukt(ILogger logger, string taak, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A job did not finish within {Hoogstens}; what it left undone is done by the next run.")]
    private static partial void NietOpTijd(ILogger logger, TimeSpan hoogstens);

    private sealed class Loop
    {
        public Task Taak { get; set; } = Task.CompletedTask;

        public bool Nogmaals { get; set; }
    }
}
