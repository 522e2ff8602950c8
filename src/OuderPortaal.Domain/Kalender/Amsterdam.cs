namespace OuderPortaal.Domain.Kalender;

/// <summary>
/// Bridge between instants (UTC) and legal dates (local calendar dates in Europe/Amsterdam). Midnight is never skipped or repeated by daylight saving time.
/// </summary>
public static class Amsterdam
{
    private const string ZoneId = "Europe/Amsterdam";

    private static readonly TimeZoneInfo? Gevonden = Zoek();

    private static TimeZoneInfo Zone => Gevonden ?? throw new InvalidOperationException(
        "Time zone data for Europe/Amsterdam is missing or incomplete on this machine: install tzdata. No legal date can be computed without it.");

    /// <summary>Call at start: fails with one clear sentence when the machine has no usable time zone data.</summary>
    public static void EisTijdzone() => _ = Zone;

    /// <summary>The local date on which this instant falls.</summary>
    public static DateOnly Datum(DateTimeOffset moment) => DateOnly.FromDateTime(Lokaal(moment));

    /// <summary>What the clock on the wall says at this instant; for showing only.</summary>
    public static DateTime Lokaal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>00:00 local on this date, as a UTC instant. The end of a day is the begin of the next one. Never before the first instant that there is, whatever somebody types.</summary>
    public static DateTimeOffset BeginVanDag(DateOnly datum)
    {
        var lokaal = datum.ToDateTime(TimeOnly.MinValue);
        var verschil = Zone.GetUtcOffset(lokaal);
        return lokaal.Ticks < verschil.Ticks ? DateTimeOffset.MinValue : new DateTimeOffset(lokaal - verschil, TimeSpan.Zero);
    }

    private static TimeZoneInfo? Zoek() =>
        TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out var zone) && zone.SupportsDaylightSavingTime && zone.BaseUtcOffset == TimeSpan.FromHours(1) ? zone : null;
}
