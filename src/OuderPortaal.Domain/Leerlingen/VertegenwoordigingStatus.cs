namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Where a link stands (regels.md C2). Only <see cref="Actief"/> gives anything.</summary>
public enum VertegenwoordigingStatus
{
    /// <summary>Claimed by a request that was matched to a pupil, or a machtiging that waits for who it was given to.</summary>
    Aangevraagd,

    /// <summary>Proof came; somebody judges it.</summary>
    InBeoordeling,

    Actief,

    /// <summary>Another holder of gezag objected: nothing opens until the directeur decided (R-VTG-9).</summary>
    Betwist,

    Beeindigd,

    Afgewezen,
}
