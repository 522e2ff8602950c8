using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Toegang;

/// <summary>A link between account and pupil, as far as the decision table looks at it. Local dates.</summary>
/// <param name="Soort">As what.</param>
/// <param name="Status">Where it stands; an objection is a state (R-AM-34).</param>
/// <param name="Van">First date.</param>
/// <param name="TotEnMet">Last date; null when it ends by age or by hand.</param>
/// <param name="Reikwijdte">Of a machtiging; null means everything that the soort gives.</param>
public sealed record Koppelfeiten(VertegenwoordigingSoort Soort, VertegenwoordigingStatus Status, DateOnly Van, DateOnly? TotEnMet = null, Reikwijdte? Reikwijdte = null)
{
    /// <summary>Of a machtiging: it names the link of who gave it, and goes no further than that.</summary>
    public bool RustOpGever { get; init; }

    /// <summary>That link as it is now; null when it was not read: then what rests on it opens nothing.</summary>
    public Koppelfeiten? Gever { get; init; }
}
