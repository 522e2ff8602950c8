namespace OuderPortaal.Web.Jobs;

/// <summary>One job and when it wakes. No job depends on having run on time: it looks in the database for what is due.</summary>
/// <param name="Naam">Key in the table of runs and in the scheduler.</param>
/// <param name="Titel">How the page for the Beheerder calls it.</param>
/// <param name="Interval">Time between two runs; null when it has a cron.</param>
/// <param name="Cron">Quartz cron in <paramref name="Zone"/>; null when it has an interval.</param>
/// <param name="Zone">Named time zone of the cron.</param>
/// <param name="VoerUit">Runs it in a scope of its own and returns how many rows it did.</param>
public sealed record Taakplan(
    string Naam, string Titel, TimeSpan? Interval, string? Cron, string Zone, Func<IServiceProvider, CancellationToken, Task<int>> VoerUit)
{
    public static Taakplan Elke<TJob>(TimeSpan interval, string titel, Func<TJob, CancellationToken, Task<int>> voerUit)
        where TJob : notnull => new(NaamVan<TJob>(), titel, interval, null, "UTC", (diensten, ct) => voerUit(diensten.GetRequiredService<TJob>(), ct));

    public static Taakplan OpTijd<TJob>(string cron, string zone, string titel, Func<TJob, CancellationToken, Task<int>> voerUit)
        where TJob : notnull => new(NaamVan<TJob>(), titel, null, cron, zone, (diensten, ct) => voerUit(diensten.GetRequiredService<TJob>(), ct));

    private static string NaamVan<TJob>() => typeof(TJob).Name[..^"Job".Length];
}
