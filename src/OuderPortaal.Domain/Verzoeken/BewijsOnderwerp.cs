namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What is doubted: who somebody is, or whether that person may act for the pupil (R-ID-8).</summary>
public enum BewijsOnderwerp
{
    Identiteit,
    Gezag,
}
