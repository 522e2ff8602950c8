namespace OuderPortaal.Domain.Klachten;

/// <summary>What came of the offer to be heard (R-KLT-5).</summary>
public enum Hoorwijze
{
    Gesprek,
    Telefoon,

    /// <summary>Who complains did not want it; that is fine.</summary>
    Afgezien,
}
