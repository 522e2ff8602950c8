namespace OuderPortaal.Domain.Overzichten;

/// <summary>What came of searching one source (R-INZ-4).</summary>
public enum Zoekresultaat
{
    Gevonden,
    NietsGevonden,
    NietVanToepassing,
}
