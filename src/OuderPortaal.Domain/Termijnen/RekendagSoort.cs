namespace OuderPortaal.Domain.Termijnen;

/// <summary>What a day in the strip of a rekenstaat is.</summary>
public enum RekendagSoort
{
    /// <summary>Day 0.</summary>
    Ontvangen,

    /// <summary>Counts; has a number.</summary>
    Loopt,

    /// <summary>Does not count: the SWV waits for proof.</summary>
    Stil,

    /// <summary>After the last counted day and no werkdag: the end moves on.</summary>
    Schuift,

    /// <summary>The last day for the answer.</summary>
    Uiterlijk,
}
