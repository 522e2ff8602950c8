using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Deelvragen;

/// <content>The days on which the watch does something.</content>
public sealed partial class Deelvraag
{
    private static readonly Alarmstap[] Stappen = [Alarmstap.TweeWerkdagen, Alarmstap.TeLaat, Alarmstap.Verlopen];

    /// <summary>
    /// The most urgent step whose day has come (R-AM-16), with that day: a reminder two werkdagen before the last day, an alarm the day after it, and the end when the link closes. Local dates. A reminder that
    /// would fall on the day of asking or before is skipped. Null: nothing yet.
    /// </summary>
    public (Alarmstap Stap, DateOnly Dag)? Dringendste(DateOnly dag, Werkdagkalender kalender)
    {
        (Alarmstap, DateOnly)? gevonden = null;
        foreach (var stap in Stappen)
            if (DagVan(stap, kalender) is var op && op <= dag && Past(stap, kalender))
                gevonden = (stap, op);
        return gevonden;
    }

    /// <summary>The step before this one that had a day of its own; null for the first.</summary>
    public Alarmstap? Vorige(Alarmstap stap, Werkdagkalender kalender) =>
        Array.IndexOf(Stappen, stap) is > 0 and var plaats && Past(Stappen[plaats - 1], kalender) ? Stappen[plaats - 1] : null;

    private bool Past(Alarmstap stap, Werkdagkalender kalender) => DagVan(stap, kalender) > Amsterdam.Datum(GesteldOp);

    private DateOnly DagVan(Alarmstap stap, Werkdagkalender kalender)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        return stap switch
        {
            Alarmstap.TweeWerkdagen => kalender.WerkdagenErbij(AntwoordUiterlijk, -2),
            Alarmstap.TeLaat => AntwoordUiterlijk.AddDays(1),
            _ => OpenTotEnMet.AddDays(1),
        };
    }
}
