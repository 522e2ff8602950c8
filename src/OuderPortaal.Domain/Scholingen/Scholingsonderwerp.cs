namespace OuderPortaal.Domain.Scholingen;

/// <summary>What everybody of staff must have been trained in (R-13.2-2).</summary>
public enum Scholingsonderwerp
{
    /// <summary>Privacy: the AVG and our reglement.</summary>
    Privacy,

    /// <summary>To see a breach, and to report it at once.</summary>
    Datalekken,
}
