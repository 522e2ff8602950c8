namespace OuderPortaal.Domain.Termijnen;

/// <summary>A question for proof with the judgement of the calculator.</summary>
/// <param name="Opschorting">What was asked and delivered.</param>
/// <param name="Genegeerd">Null when it has effect, else why not.</param>
/// <param name="StilDagen">Dates that stand still because of this question and not already because of an earlier one, in order; no dates when it has no end.</param>
public sealed record BeoordeeldeOpschorting(Opschorting Opschorting, OpschortingGenegeerd? Genegeerd, IReadOnlyList<DateOnly> StilDagen)
{
    public bool HeeftEffect => Genegeerd is null;

    /// <summary>The reason in words; null when it has effect.</summary>
    public string? Reden => Genegeerd switch
    {
        OpschortingGenegeerd.GeenTermijnGesteld => "geen termijn gesteld",
        OpschortingGenegeerd.OpOfNaLaatsteDag => "op/na laatste dag",
        _ => null,
    };
}
