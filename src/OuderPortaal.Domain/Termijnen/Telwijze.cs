namespace OuderPortaal.Domain.Termijnen;

/// <summary>Which dates of a suspension do not count (D-04, R-AM-18c).</summary>
public enum Telwijze
{
    /// <summary>Only the full days between: asked &lt; d &lt; resumed.</summary>
    HeleDagen,

    /// <summary>The difference of the two dates: asked &lt; d &lt;= resumed.</summary>
    Datumverschil,
}
