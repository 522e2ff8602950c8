namespace OuderPortaal.Domain.Deelvragen;

/// <summary>Where a question to somebody else stands.</summary>
public enum DeelvraagStatus
{
    /// <summary>Asked; the answer may come.</summary>
    Uitgezet,

    /// <summary>Answered; the link is closed.</summary>
    Beantwoord,

    /// <summary>Taken back by us, or because the request ended; the link is closed.</summary>
    Ingetrokken,

    /// <summary>No answer came; the link is closed.</summary>
    Verlopen,
}
