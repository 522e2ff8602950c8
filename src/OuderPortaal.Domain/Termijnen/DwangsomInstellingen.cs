namespace OuderPortaal.Domain.Termijnen;

/// <summary>How an installation reckons the dwangsom (R-AWB-10, R-AM-23).</summary>
public sealed record DwangsomInstellingen
{
    public static DwangsomInstellingen Standaard { get; } = new();

    /// <summary>The amounts with their valid-from dates.</summary>
    public IReadOnlyList<DwangsomTarief> Tarieven { get; init; } = [DwangsomTarief.Standaard];

    /// <summary>Whether the two weeks roll to a werkdag when they end on another day.</summary>
    public bool RolTweeWeken { get; init; }

    /// <summary>First day of the dwangsom, in calendar days after the receipt of the ingebrekestelling: two full weeks pass first.</summary>
    public int EersteDagNa { get; init; } = 15;

    /// <summary>The row in force on this date: the latest that began, else the one without a begin.</summary>
    public DwangsomTarief TariefOp(DateOnly datum) =>
        Tarieven.Where(t => t.GeldigVanaf is null || t.GeldigVanaf <= datum).MaxBy(t => t.GeldigVanaf ?? DateOnly.MinValue)
        ?? throw new RuleViolation("R-AWB-13", "Voor deze datum is geen bedrag ingesteld. Vul de tabel van de dwangsom aan.");
}
