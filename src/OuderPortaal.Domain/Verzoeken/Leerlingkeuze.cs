namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What a pupil who became 16 wants with the open request of a parent (D-13). Never shown to the parent.</summary>
public enum Leerlingkeuze
{
    /// <summary>The request goes on, now of the pupil.</summary>
    NeemtOver,

    /// <summary>The parent may go on, on a machtiging of the pupil (R-VTG-2).</summary>
    GeeftMachtiging,

    /// <summary>It ends without content; the same as silence.</summary>
    LaatEindigen,
}
