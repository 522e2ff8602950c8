namespace OuderPortaal.Domain.Instellingen;

/// <summary>Which remedies a besluit names (D-01).</summary>
public enum Rechtsbescherming
{
    /// <summary>Bezwaar with the board of the SWV, within six weeks (R-AWB-6).</summary>
    Awb,

    /// <summary>Petition to the court within six weeks (UAVG 35).</summary>
    Civiel,
}
