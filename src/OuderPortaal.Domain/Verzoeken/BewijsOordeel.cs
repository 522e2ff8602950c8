namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What came of a proof that was given.</summary>
public enum BewijsOordeel
{
    NogNietBeoordeeld,
    Goed,
    Afgekeurd,

    /// <summary>The question went away: the request is of somebody else now.</summary>
    Vervallen,
}
