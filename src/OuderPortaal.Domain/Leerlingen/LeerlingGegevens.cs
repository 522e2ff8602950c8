namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What the register holds of a pupil, as one value: typed by hand or read from a roster.</summary>
/// <param name="Kenmerk">Number in the dossier system.</param>
/// <param name="Voornaam">First name.</param>
/// <param name="Achternaam">Last name with prefixes.</param>
/// <param name="Geboortedatum">Local date.</param>
/// <param name="Adres">Postal address in one line, empty when unknown.</param>
/// <param name="GeheimAdres">Never shown to another person (R-VTG-22).</param>
/// <param name="School">Name of the school.</param>
public sealed record LeerlingGegevens(string Kenmerk, string Voornaam, string Achternaam, DateOnly Geboortedatum, string Adres, bool GeheimAdres, string School);
