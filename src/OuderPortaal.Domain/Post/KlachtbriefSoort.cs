namespace OuderPortaal.Domain.Post;

/// <summary>Letters about a complaint (regels.md part D).</summary>
public enum KlachtbriefSoort
{
    /// <summary>D10, at once.</summary>
    Ontvangen,

    /// <summary>Who handles it, and that this person would like to hear the story.</summary>
    Behandelaar,

    /// <summary>D10b.</summary>
    MeerTijd,

    /// <summary>Findings, opinion, conclusions, and where one may go further (Awb 9:12).</summary>
    Antwoord,

    /// <summary>It goes on as bezwaar.</summary>
    NaarBezwaar,

    /// <summary>It ended at the request of who complained.</summary>
    Gestopt,
}
