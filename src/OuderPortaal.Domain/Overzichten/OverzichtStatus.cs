namespace OuderPortaal.Domain.Overzichten;

/// <summary>Where an overview stands (regels.md C2).</summary>
public enum OverzichtStatus
{
    /// <summary>Being composed.</summary>
    Samenstellen,

    /// <summary>Offered to a second person.</summary>
    TerControle,

    /// <summary>Released by the second person; waits for the besluit.</summary>
    Vrijgegeven,

    /// <summary>Made known; the verzoeker can open it until the last day.</summary>
    Beschikbaar,

    /// <summary>Handed over or posted on paper.</summary>
    Uitgereikt,

    /// <summary>Taken back: wrong person, age, conflict.</summary>
    Ingetrokken,

    /// <summary>The days are over; kept closed until bezwaar, klacht or beroep has ended (R-AM-04).</summary>
    Verzegeld,

    /// <summary>Content and keys are gone; numbers, dates and the hash remain.</summary>
    Vernietigd,
}
