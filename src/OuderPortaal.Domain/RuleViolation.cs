namespace OuderPortaal.Domain;

/// <summary>A rule says no. The message is a Dutch B1 sentence that says what to do; it is shown on the page that asked, with the input kept.</summary>
public sealed class RuleViolation : Exception
{
    /// <param name="regel">Rule id of <c>regels.md</c>, such as <c>R-TRM-8</c>.</param>
    /// <param name="message">Dutch, B1, says what to do.</param>
    /// <param name="veld">Name of the input it is about, when there is one.</param>
    public RuleViolation(string regel, string message, string? veld = null)
        : base(message)
    {
        Regel = regel;
        Veld = veld;
    }

    /// <summary>Rule id.</summary>
    public string Regel { get; }

    /// <summary>Name of the input that the sentence is about; null when it is about the whole.</summary>
    public string? Veld { get; }
}
