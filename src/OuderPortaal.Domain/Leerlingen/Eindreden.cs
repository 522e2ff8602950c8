namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Why a link ended (regels.md C2).</summary>
public enum Eindreden
{
    /// <summary>By hand, without another reason.</summary>
    Anders,

    /// <summary>The pupil turned 16 and decides alone (R-VTG-17).</summary>
    Leeftijd16,

    /// <summary>The pupil turned 18: voogdij ends (R-VTG-19).</summary>
    Leeftijd18,

    GezagGewijzigd,

    /// <summary>Who gave it took it back (R-VTG-2).</summary>
    Ingetrokken,

    /// <summary>Its last day passed.</summary>
    Verlopen,

    Overleden,

    /// <summary>The data of the pupil were destroyed: there is nothing left to act about (article 12).</summary>
    GegevensVernietigd,
}
