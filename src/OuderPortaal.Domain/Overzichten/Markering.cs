namespace OuderPortaal.Domain.Overzichten;

/// <summary>Marks on an item, shown to the reader and never a reason to leave it out (R-AM-01, R-AVG-4).</summary>
[Flags]
public enum Markering
{
    Geen = 0,

    /// <summary>Not of a kind that article 7 allows.</summary>
    BuitenArt7 = 1,

    /// <summary>From a source that article 6.1 does not allow, or whose consent ended.</summary>
    BronNietToegestaan = 2,

    /// <summary>A parent or pupil says it is wrong and the SWV has not decided yet (AVG 18 lid 1 a).</summary>
    JuistheidBetwist = 4,

    /// <summary>Closed off: kept, not used.</summary>
    Afgeschermd = 8,
}
