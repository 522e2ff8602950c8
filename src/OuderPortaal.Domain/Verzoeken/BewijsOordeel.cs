namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What came of a proof that was given.</summary>
public enum BewijsOordeel
{
    NogNietBeoordeeld,
    Goed,
    Afgekeurd,
}
