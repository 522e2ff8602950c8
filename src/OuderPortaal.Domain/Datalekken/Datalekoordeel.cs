namespace OuderPortaal.Domain.Datalekken;

/// <summary>What the directeur decided about a possible breach (AVG 33 lid 1 and 5).</summary>
public enum Datalekoordeel
{
    /// <summary>Nobody saw anything that was not theirs.</summary>
    GeenDatalek,

    /// <summary>A breach without a likely risk: recorded, the AP is not told.</summary>
    NietMelden,

    /// <summary>The AP must be told within 72 hours.</summary>
    Melden,
}
