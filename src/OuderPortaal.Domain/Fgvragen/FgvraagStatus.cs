namespace OuderPortaal.Domain.Fgvragen;

/// <summary>Where a "why?" of the FG stands.</summary>
public enum FgvraagStatus
{
    /// <summary>The answer is owed.</summary>
    Open,

    /// <summary>Answered; the answer stands beside the question.</summary>
    Beantwoord,
}
