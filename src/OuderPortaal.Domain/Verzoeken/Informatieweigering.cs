namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Why a parent without gezag is told nothing: the two grounds of BW 1:377c, and two reasons why that article has nothing to say here. Stored as its name.</summary>
public enum Informatieweigering
{
    /// <summary>The parent with gezag would not be told it either.</summary>
    OokNietAanOuderMetGezag,

    /// <summary>The interest of the child opposes.</summary>
    BelangVanHetKind,

    /// <summary>The pupil is 16 or older, and decides alone what others hear (R-VTG-2).</summary>
    LeerlingBeslistZelf,

    /// <summary>The register has no pupil that fits: there is nothing to tell (R-AM-03).</summary>
    NietInRegister,
}
