using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// A term in weeks that starts the day after an event (bezwaar, complaint, petition), with at most one verdaging, rolled once at the end of the total
/// (R-AWB-7, R-AWB-8, R-KLT-3, R-KLT-4). Local dates. A part longer than 12 weeks never rolls (Atw article 4).
/// </summary>
public sealed record Wekentermijn
{
    private const int LangsteMetRolover = 12;

    private Wekentermijn(DateOnly start, int weken, int verdaging, Werkdagkalender kalender)
    {
        (Start, Weken, VerdagingWeken) = (start, weken, verdaging);
        Ruw = start.AddDays(7 * (weken + verdaging));
        Einde = weken > LangsteMetRolover || verdaging > LangsteMetRolover ? Ruw : kalender.EersteWerkdagOpOfNa(Ruw);
    }

    /// <summary>Day 0: the day of bekendmaking, receipt, or the end of the term before.</summary>
    public DateOnly Start { get; }

    public int Weken { get; }

    /// <summary>Weeks added by the verdaging; 0 when there is none.</summary>
    public int VerdagingWeken { get; }

    /// <summary>The end before rolling.</summary>
    public DateOnly Ruw { get; }

    /// <summary>The last day.</summary>
    public DateOnly Einde { get; }

    /// <summary>First instant (UTC) that is too late.</summary>
    public DateTimeOffset TeLaatVanaf => Amsterdam.BeginVanDag(Einde.AddDays(1));

    /// <summary>Computes the term. Refuses a length under one week, a negative verdaging, and dates outside the calendar.</summary>
    public static Wekentermijn Bereken(DateOnly start, int weken, Werkdagkalender kalender, int verdagingWeken = 0)
    {
        if (weken < 1 || verdagingWeken < 0) throw new RuleViolation("B2", "Kies een termijn van een week of langer.");
        Feestdagen.EisJaar(start.Year);
        return new Wekentermijn(start, weken, verdagingWeken, kalender);
    }
}
