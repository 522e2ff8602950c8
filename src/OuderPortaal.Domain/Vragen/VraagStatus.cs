namespace OuderPortaal.Domain.Vragen;

/// <summary>Where a question that is no request stands.</summary>
public enum VraagStatus
{
    /// <summary>Nobody answered yet.</summary>
    Open,

    /// <summary>Answered.</summary>
    Beantwoord,

    /// <summary>It was a request after all, and was entered as one.</summary>
    VerzoekGeworden,

    /// <summary>It was a complaint after all, and was entered as one.</summary>
    KlachtGeworden,
}
