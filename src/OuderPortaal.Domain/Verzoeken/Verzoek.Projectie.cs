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

    /// <summary>Called by the save, for every request that changed.</summary>
    public void WerkProjectiesBij()
    {
        if (!IsOpen)
        {
            (Streef, Uiterlijk, TeLaatVanaf, OpschortTot) = (null, null, null, null);
            return;
        }

        var termijn = Termijn;
        (Streef, Uiterlijk, TeLaatVanaf) = (termijn.Streef, termijn.Uiterlijk, termijn.TeLaatVanaf);
        OpschortTot = termijn.OpgeschortTot;
    }
}
