namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>Where a notice to an earlier recipient stands (C2, article 11.7).</summary>
public enum KennisgevingStatus
{
    /// <summary>Somebody must say whether it goes out.</summary>
    TeBeoordelen,

    /// <summary>The letter can be printed.</summary>
    TeVersturen,

    /// <summary>The letter is in the post.</summary>
    Verzonden,

    /// <summary>No answer in 14 days: a reminder.</summary>
    Herinnerd,

    /// <summary>The recipient says that it is done.</summary>
    Bevestigd,

    /// <summary>No answer in 28 days; final, and the FG sees it.</summary>
    GeenReactie,

    /// <summary>Impossible, or out of proportion: two people said so, and the FG sees it.</summary>
    NietMogelijk,

    /// <summary>This recipient never got what was changed.</summary>
    NietVanToepassing,
}
