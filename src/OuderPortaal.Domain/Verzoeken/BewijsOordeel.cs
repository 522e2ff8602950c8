namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What came of a proof that was given.</summary>
public enum BewijsOordeel
{
    NogNietBeoordeeld,
    Goed,
    Afgekeurd,

    /// <summary>It came and we did not look in time: our fault. What is asked instead does not make the term stand still.</summary>
    NietBekeken,

    /// <summary>The question went away: the request is of somebody else now.</summary>
    Vervallen,
}
