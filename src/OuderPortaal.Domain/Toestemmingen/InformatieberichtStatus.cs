namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Where the notice of article 6.2 about a new pupil stands (C2).</summary>
public enum InformatieberichtStatus
{
    TeVersturen,
    Verzonden,

    /// <summary>They knew already, and that can be shown (R-INF-3).</summary>
    NietNodig,

    /// <summary>It came back: find the address and send it again.</summary>
    Onbestelbaar,
}
