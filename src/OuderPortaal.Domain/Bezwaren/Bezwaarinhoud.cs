using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Bezwaren;

/// <summary>What came in against a besluit.</summary>
/// <param name="AccountId">Null on paper.</param>
/// <param name="Naam">Of who makes bezwaar; encrypted at rest.</param>
/// <param name="Gronden">Why, in own words; encrypted at rest; may be empty: it can be added later (Awb 6:6).</param>
/// <param name="Kanaal">How it came in.</param>
/// <param name="OntvangenOp">Local date.</param>
/// <param name="Poststempel">Local date on the envelope; null when it did not come by post (R-AM-24).</param>
public sealed record Bezwaarinhoud(AccountId? AccountId, string Naam, string Gronden, Kanaal Kanaal, DateOnly OntvangenOp, DateOnly? Poststempel = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxTekst = 8000;
}
