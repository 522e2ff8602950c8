namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Why a parent without gezag is told nothing (BW 1:377c): there are no other grounds.</summary>
public enum Informatieweigering
{
    /// <summary>The parent with gezag would not be told it either.</summary>
    OokNietAanOuderMetGezag,

    /// <summary>The interest of the child opposes.</summary>
    BelangVanHetKind,
}
