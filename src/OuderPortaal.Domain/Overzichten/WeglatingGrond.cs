namespace OuderPortaal.Domain.Overzichten;

/// <summary>Why something is left out of an overview (AVG 15 lid 4, UAVG 41). There is no other ground (R-AM-05, R-INZ-9).</summary>
public enum WeglatingGrond
{
    /// <summary>The rights and freedoms of somebody else (AVG 15 lid 4).</summary>
    RechtenVanAnderen,

    /// <summary>Protection of the pupil or of the rights and freedoms of others (UAVG 41 lid 1 onder i); holds the interest of the child too.</summary>
    Uavg41lid1i,

    /// <summary>Another law says so.</summary>
    Wettelijk,
}
