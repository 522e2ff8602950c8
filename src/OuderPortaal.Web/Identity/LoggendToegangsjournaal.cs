using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>Stands in until the journaal is there: one log line.</summary>
internal sealed partial class LoggendToegangsjournaal(ILogger<LoggendToegangsjournaal> log) : IToegangsjournaal
{
    public Task GeweigerdAsync(AccountId account, string route, CancellationToken ct)
    {
        LogGeweigerd(log, account.Waarde, route);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused to {Account}: {Route}")]
    private static partial void LogGeweigerd(ILogger log, Guid account, string route);
}
