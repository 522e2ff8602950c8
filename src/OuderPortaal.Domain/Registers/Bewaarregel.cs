namespace OuderPortaal.Domain.Registers;

/// <summary>One line of the sixth field of article 14: a kind of data and how long it is kept. Another term than three years needs a reason (R-14-6).</summary>
public sealed record Bewaarregel(string Wat, string Termijn, string Reden)
{
    /// <summary>Nothing was filled in: such a line of a form is no line of the register.</summary>
    internal bool IsLeeg => Wat.Length == 0 && Termijn.Length == 0 && Reden.Length == 0;

    /// <summary>The term of article 12.</summary>
    internal bool IsDrieJaar => Termijn.StartsWith("drie jaar", StringComparison.OrdinalIgnoreCase) || Termijn.StartsWith("3 jaar", StringComparison.OrdinalIgnoreCase);
}
