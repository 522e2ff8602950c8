namespace OuderPortaal.Domain.Oefeningen;

/// <summary>Where a brandoefening stands.</summary>
public enum OefeningStatus
{
    /// <summary>Asked for; the job takes it.</summary>
    Gevraagd,

    Loopt,

    /// <summary>All three steps were seen.</summary>
    Geslaagd,

    /// <summary>At least one step was not seen: people hear of it.</summary>
    Mislukt,

    /// <summary>The portal stopped half way; what was left was cleaned up, and a new one took its place.</summary>
    Afgebroken,
}
