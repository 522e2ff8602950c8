namespace OuderPortaal.Domain.Correcties;

/// <summary>Why an item, or a part of it, is refused (R-COR-6, R-WIS-1). Each has a sentence in the letter and an article.</summary>
public enum Weigeringsgrond
{
    /// <summary>What it says is right.</summary>
    FeitelijkJuist,

    /// <summary>The view of an expert: the verzoeker may put a view of one's own beside it (R-COR-4).</summary>
    ProfessioneelOordeel,

    /// <summary>A law tells us to keep it (AVG 17 lid 3 b).</summary>
    WettelijkeBewaarplicht,

    /// <summary>Within the term of article 12 and needed for the task (AVG 17 lid 3 b).</summary>
    NodigVoorTaak,

    /// <summary>Nothing shows that it is wrong.</summary>
    NietAangetoond,

    /// <summary>It would harm the rights of somebody else.</summary>
    RechtenVanAnderen,

    /// <summary>Who asks, or the gezag, is not certain enough.</summary>
    GezagOnvoldoende,

    /// <summary>A bezwaar, complaint or court case runs: refused for now, with a day to look again (AVG 17 lid 3 e).</summary>
    LopendeProcedure,

    /// <summary>Compelling grounds that weigh more than an objection to the use (AVG 21 lid 1, R-AM-29); only there, and always with an own sentence.</summary>
    DwingendeGronden,
}
