namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Who asks: an account, or a name and address on paper. An account may be attached later; the date of receipt does not change (ontwerp.md 6).</summary>
/// <param name="AccountId">Null on paper.</param>
/// <param name="Naam">As given; encrypted at rest.</param>
/// <param name="Adres">For an answer by post; encrypted at rest; empty when not given.</param>
public sealed record Verzoeker(AccountId? AccountId, string Naam, string Adres);
