using Quartz;

namespace OuderPortaal.Web.Jobs;

/// <summary>What the scheduler calls: only wakes the job with the name of its key.</summary>
internal sealed class Quartztaak(Taakloper loper) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (Schedule.Vind(context.JobDetail.Key.Name) is { } plan)
            await loper.Wek(plan, context.NextFireTimeUtc);
    }
}
