namespace OuderPortaal.Domain.Deelvragen;

/// <summary>Who is asked. Has no account; the mail address is the only way in.</summary>
/// <param name="Soort">Colleague, school or expert.</param>
/// <param name="Naam">The person.</param>
/// <param name="Functie">Function or organisation.</param>
/// <param name="Adres">E-mail address, as a mail server takes it.</param>
public sealed record Bevraagde(DeelvraagSoort Soort, string Naam, string Functie, string Adres);
