namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What a member of staff saw when he or she judged that somebody may act for a pupil (R-VTG-7). Local dates. Never a copy.</summary>
/// <param name="Bewijs">What was shown.</param>
/// <param name="GezienOp">When it was seen.</param>
public sealed record Onderbouwing(Gezagsbewijs Bewijs, DateOnly GezienOp)
{
    /// <summary>The day that stands on the extract; required for the gezagsregister and the CCBR.</summary>
    public DateOnly? AfgegevenOp { get; init; }

    /// <summary>Last local date; required for a machtiging and an institution.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>Required for a curator or mentor.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>The institution for which a named worker acts; required for a gecertificeerde instelling.</summary>
    public string Instelling { get; init; } = "";

    /// <summary>When the mandate letter of that worker was seen.</summary>
    public DateOnly? MandaatGezienOp { get; init; }

    /// <summary>The link of who signed the machtiging; required for a pupil under 16, when somebody else than the pupil gives it.</summary>
    public Vertegenwoordiging? Gever { get; init; }
}
