namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Why proof is asked; without one of these reasons it may not be asked (D-10, R-ID-1).</summary>
public enum Twijfel
{
    NaamWijktAf,
    AdresWijktAf,
    NieuwAccountOnbekend,
    SignaalMisbruik,
    Conflict,
    GeenContactgegevensBekend,
    GezagNietBekend,
}
