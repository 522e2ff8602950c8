namespace OuderPortaal.Domain.Correcties;

/// <summary>What must be known to propose on an erasure (R-WIS-1).</summary>
public sealed record Wisfeiten
{
    /// <summary>Last local date of keeping (article 12); null when no end of a traject is known.</summary>
    public DateOnly? BewarenTot { get; init; }

    /// <summary>Outside article 7, from a source that is not allowed, or not needed.</summary>
    public bool Onrechtmatig { get; init; }

    /// <summary>It rests on consent, which was withdrawn, and on nothing else.</summary>
    public bool ToestemmingIngetrokken { get; init; }

    /// <summary>A bezwaar, complaint, court case or other request about this pupil runs.</summary>
    public bool LopendeZaak { get; init; }
}
