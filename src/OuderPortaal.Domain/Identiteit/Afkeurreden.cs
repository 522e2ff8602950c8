namespace OuderPortaal.Domain.Identiteit;

/// <summary>Why a redacted copy cannot be used (R-ID-3); the person reads the sentence of it.</summary>
public enum Afkeurreden
{
    BsnZichtbaar,
    FotoZichtbaar,
    NummerZichtbaar,
    RegelsZichtbaar,
    Onleesbaar,
    NaamAfgedekt,
    NaamAnders,
    GeboortedatumAnders,
    Verlopen,
    AnderDocument,
}
