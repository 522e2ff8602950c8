namespace OuderPortaal.Domain.Termijnen;

/// <summary>Why an extension has no effect (R-TRM-12).</summary>
public enum VerlengingWeigering
{
    /// <summary>The installation does not extend (D-08).</summary>
    NietToegestaan,

    /// <summary>The term was extended before: once only.</summary>
    AlVerlengd,

    /// <summary>The term stands still without an end, so there is no date to extend (R-AM-18c).</summary>
    GeenDatum,

    /// <summary>The notice came after R.</summary>
    BerichtNaUiterlijk,

    /// <summary>The new date lies after E.</summary>
    NaUitersteDatum,

    /// <summary>The new date is not later than R.</summary>
    NietLaterDanUiterlijk,
}
