namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Why somebody may not act for a pupil; the letter says which roads remain (R-VTG-10).</summary>
public enum Afwijsreden
{
    /// <summary>A parent without gezag: own data, information by BW 1:377c, or a machtiging.</summary>
    OuderZonderGezag,

    /// <summary>Family, foster parent or helper: only with a machtiging (R-VTG-13, 14).</summary>
    GeenMachtiging,

    /// <summary>What was shown does not prove it.</summary>
    BewijsNietGenoeg,
}
