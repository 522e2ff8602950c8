namespace OuderPortaal.Domain.Termijnen;

/// <summary>What starts the term of a posted correction request (D-09).</summary>
public enum CorrectieStart
{
    /// <summary>The postmark when it is known, else the receipt.</summary>
    Ingediend,

    /// <summary>The receipt, always.</summary>
    Ontvangen,
}
