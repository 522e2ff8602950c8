using OuderPortaal.Domain.Bewaking;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>Columns for the queue and the sweep (ontwerp.md 6). Recomputed from the facts on every save; no rule reads them.</content>
public sealed partial class Verzoek
{
    /// <summary>Last werkdag on or before R0, local date; null when closed. Orders the queue.</summary>
    public DateOnly? Streef { get; private set; }

    /// <summary>R, local date; null when closed.</summary>
    public DateOnly? Uiterlijk { get; private set; }

    /// <summary>First UTC instant that is too late; null when closed.</summary>
    public DateTimeOffset? TeLaatVanaf { get; private set; }

    /// <summary>Last local date on which an open question for proof may be answered; null when none is open.</summary>
    public DateOnly? OpschortTot { get; private set; }

    /// <summary>
    /// Local date from which the sweep looks at the answer term: the first step of the ladder, never while the term stands still. The sweep moves it on to the next step;
    /// new facts set it back. Null when closed or when the last step was written.
    /// </summary>
    public DateOnly? AlarmVanaf { get; private set; }

    /// <summary>Local date from which the sweep looks at proof that has not come: the day of the reminder, then the day after the bewijstermijn; of a letter that was not posted, the day after it should have been.</summary>
    public DateOnly? BewijsVanaf { get; private set; }

    /// <summary>Called by the save, for every request that changed.</summary>
    public void WerkProjectiesBij()
    {
        if (!IsOpen)
        {
            (Streef, Uiterlijk, TeLaatVanaf, OpschortTot, AlarmVanaf, BewijsVanaf) = (null, null, null, null, null, null);
            return;
        }

        var termijn = Termijn;
        var was = (Streef, Uiterlijk, OpschortTot);
        (Streef, Uiterlijk, TeLaatVanaf) = (termijn.Streef, termijn.Uiterlijk, termijn.TeLaatVanaf);
        OpschortTot = termijn.OpgeschortTot;
        if (was != (Streef, Uiterlijk, OpschortTot))
            AlarmVanaf = EersteAlarm();
        BewijsVanaf = _bewijsverzoeken.Min(b => b.Bewaakdag(Kalender.Werkdagen));
    }

    private DateOnly? EersteAlarm()
    {
        if (Streef is not { } streef || Uiterlijk is not { } uiterlijk)
            return null;
        var begin = new Alarmladder(streef, uiterlijk, Kalender.Werkdagen).Begin;
        return OpschortTot >= begin ? OpschortTot.Value.AddDays(1) : begin;
    }
}
