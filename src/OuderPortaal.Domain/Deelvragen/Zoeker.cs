namespace OuderPortaal.Domain.Deelvragen;

/// <summary>A colleague with an account who is asked to search.</summary>
/// <param name="Wie">The account; only it may answer.</param>
/// <param name="Naam">The person, as the workbench names them.</param>
/// <param name="Functie">Function label; empty when the account has none.</param>
/// <param name="Adres">E-mail address of the account, for the mail that a task waits.</param>
public sealed record Zoeker(MedewerkerId Wie, string Naam, string Functie, string Adres);
