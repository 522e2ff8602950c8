namespace OuderPortaal.Domain.Bewaren;

/// <summary>Where a proposal to destroy stands.</summary>
public enum VoorstelStatus
{
    /// <summary>On the list; a person has to look.</summary>
    TeBevestigen,

    /// <summary>Confirmed: gone from the portal, to be done in the source systems.</summary>
    Bevestigd,

    /// <summary>Gone everywhere, seen by two people in each source system.</summary>
    Uitgevoerd,

    /// <summary>Nothing is due any more: another end of the traject, or it went by another road.</summary>
    Vervallen,
}
