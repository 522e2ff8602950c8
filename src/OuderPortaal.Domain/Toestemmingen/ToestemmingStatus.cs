namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Where a consent stands (C2).</summary>
public enum ToestemmingStatus
{
    /// <summary>Asked; nothing may happen yet.</summary>
    Gevraagd,

    Gegeven,

    /// <summary>Refused; that has no consequence for the support.</summary>
    Geweigerd,

    /// <summary>The pupil became 16 and is asked again; no new use meanwhile (R-TST-4).</summary>
    TeHerbevestigen,

    Ingetrokken,

    /// <summary>Its end passed, the pupil did not answer, or the file of the pupil was destroyed.</summary>
    Verlopen,

    /// <summary>The pupil became 16 and gave one of her or his own in its place.</summary>
    Overgenomen,
}
