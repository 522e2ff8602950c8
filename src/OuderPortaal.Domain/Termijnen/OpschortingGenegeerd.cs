namespace OuderPortaal.Domain.Termijnen;

/// <summary>Why a question for proof does not make the term stand still (R-TRM-8, warning W-TRM-1).</summary>
public enum OpschortingGenegeerd
{
    /// <summary>No bewijstermijn was stated (R-TRM-8 b, D-05).</summary>
    GeenTermijnGesteld,

    /// <summary>Asked on or after the last day of the term as it stood then (R-TRM-8 c).</summary>
    OpOfNaLaatsteDag,
}
