namespace OuderPortaal.Domain.Termijnen;

/// <summary>The amounts of the dwangsom from a date on (R-AWB-13): they are set by law and may change.</summary>
/// <param name="GeldigVanaf">First day of a dwangsom to which they apply; null for the first row, which has no begin.</param>
/// <param name="Treden">In order: so many days at so much.</param>
public sealed record DwangsomTarief(DateOnly? GeldigVanaf, IReadOnlyList<Dwangsomtrede> Treden)
{
    /// <summary>14 days at 23, 14 at 35, 14 at 45 euro: 1442 at most.</summary>
    public static DwangsomTarief Standaard { get; } = new(null, [new(14, 23), new(14, 35), new(14, 45)]);

    /// <summary>Most days for which a dwangsom is due.</summary>
    public int MaximumDagen => Treden.Sum(t => t.Dagen);

    /// <summary>Total in whole euros after so many days.</summary>
    public int Bedrag(int dagen)
    {
        var bedrag = 0;
        foreach (var trede in Treden)
        {
            var inTrede = Math.Clamp(dagen, 0, trede.Dagen);
            bedrag += inTrede * trede.EuroPerDag;
            dagen -= inTrede;
        }

        return bedrag;
    }
}
