namespace OuderPortaal.Domain.Klachten;

/// <summary>Who complains: with an account, or only a name and address (R-KLT-1).</summary>
/// <param name="AccountId">Null without an account: then the answer goes by post.</param>
/// <param name="Naam">As given; encrypted at rest.</param>
/// <param name="Adres">Postal address in one line; encrypted at rest; required without an account and for an answer on paper.</param>
/// <param name="Telefoon">To offer to be heard; encrypted at rest; may be empty.</param>
/// <param name="Vorm">"u" or "je".</param>
public sealed record Klager(AccountId? AccountId, string Naam, string Adres, string Telefoon = "", Aanspreekvorm Vorm = Aanspreekvorm.U);
