namespace OuderPortaal.Domain.Overzichten;

/// <summary>What sort of statement an item is: a fact can be corrected, a professional judgement or a statement gets an addition beside it.</summary>
public enum Aard
{
    Feit,
    ProfessioneelOordeel,
    Verklaring,
}
