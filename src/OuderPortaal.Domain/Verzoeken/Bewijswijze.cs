namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What may be given as proof, lightest first (R-ID-2).</summary>
public enum Bewijswijze
{
    Terugbellen,
    Briefcode,
    Balie,
    AfgeschermdeKopie,
    UittrekselGezag,
}
