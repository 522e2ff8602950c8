using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Bewaking;

/// <summary>
/// The steps at which an answer is warned about (R-AM-16): ten, five and two werkdagen before Streef, on R, and the day after R. Local dates. Only the most urgent step
/// whose day has come counts; a step that was overtaken is not made up for.
/// </summary>
/// <param name="Streef">Last werkdag on or before the end of the term.</param>
/// <param name="Uiterlijk">R, the last day.</param>
/// <param name="Kalender">The calendar of the request itself; without the days on which the office is closed where they count (R-AM-25).</param>
public sealed record Alarmladder(DateOnly Streef, DateOnly Uiterlijk, Werkdagkalender Kalender)
{
    /// <summary>The hour of the day, local, from which a step of that day is due.</summary>
    public static TimeOnly Vanaf { get; } = new(6, 0);

    private static readonly Alarmstap[] Stappen =
        [Alarmstap.TienWerkdagen, Alarmstap.VijfWerkdagen, Alarmstap.TweeWerkdagen, Alarmstap.LaatsteDag, Alarmstap.TeLaat];

    /// <summary>First date on which there is something to look at.</summary>
    public DateOnly Begin => DagVan(Alarmstap.TienWerkdagen);

    /// <summary>The date whose steps are due at this instant: today, or until six in the morning still yesterday.</summary>
    public static DateOnly Alarmdag(DateTimeOffset nu)
    {
        var lokaal = Amsterdam.Lokaal(nu);
        var vandaag = DateOnly.FromDateTime(lokaal);
        return TimeOnly.FromDateTime(lokaal) < Vanaf ? vandaag.AddDays(-1) : vandaag;
    }

    /// <summary>The day on which this step is due. Refuses a step of another clock.</summary>
    public DateOnly DagVan(Alarmstap stap) => stap switch
    {
        Alarmstap.TienWerkdagen => Kalender.WerkdagenErbij(Streef, -10),
        Alarmstap.VijfWerkdagen => Kalender.WerkdagenErbij(Streef, -5),
        Alarmstap.TweeWerkdagen => Kalender.WerkdagenErbij(Streef, -2),
        Alarmstap.LaatsteDag => Uiterlijk,
        Alarmstap.TeLaat => Uiterlijk.AddDays(1),
        _ => throw new ArgumentOutOfRangeException(nameof(stap)),
    };

    /// <summary>How a warning calls the days that it counts: this ladder may count only those on which the office is open, where the law counts werkdagen.</summary>
    public string Dagen(Alarmstap stap, Alarmladder wettelijk)
    {
        ArgumentNullException.ThrowIfNull(wettelijk);
        return DagVan(stap) == wettelijk.DagVan(stap) ? "werkdagen" : "dagen dat het kantoor open is";
    }

    /// <summary>The legal date that this step warns about.</summary>
    public DateOnly PeilDatum(Alarmstap stap) => stap < Alarmstap.LaatsteDag ? Streef : Uiterlijk;

    /// <summary>The most urgent step whose day has come; null when none has.</summary>
    public Alarmstap? Dringendste(DateOnly dag)
    {
        Alarmstap? gevonden = null;
        foreach (var stap in Stappen)
            if (DagVan(stap) <= dag)
                gevonden = stap;
        return gevonden;
    }

    /// <summary>The step before this one; null for the first.</summary>
    public static Alarmstap? Vorige(Alarmstap stap) => stap == Alarmstap.TienWerkdagen ? null : stap - 1;

    /// <summary>The day of the first step after this date; null when the last one has come.</summary>
    public DateOnly? Volgende(DateOnly dag)
    {
        foreach (var stap in Stappen)
            if (DagVan(stap) > dag)
                return DagVan(stap);
        return null;
    }
}
