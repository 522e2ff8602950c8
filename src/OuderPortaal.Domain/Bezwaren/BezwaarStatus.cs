namespace OuderPortaal.Domain.Bezwaren;

/// <summary>Where a bezwaarschrift stands; the handling itself is outside the portal (R-AWB-8).</summary>
public enum BezwaarStatus
{
    Ontvangen,

    /// <summary>Given to who decides on it.</summary>
    Overgedragen,

    /// <summary>Decided, or withdrawn.</summary>
    Afgehandeld,

    /// <summary>The decision on it lies with the court.</summary>
    InBeroep,
}
