using OuderPortaal.Domain;

namespace OuderPortaal.Web.Registers;

/// <summary>An account of staff that is not as the access list says.</summary>
/// <param name="Naam">Of the person.</param>
/// <param name="Functie">As the beheerder gave it; may be empty.</param>
/// <param name="Rol">In the portal.</param>
/// <param name="Wat">What differs, in a sentence.</param>
public sealed record Toegangsafwijking(string Naam, string Functie, Rol Rol, string Wat);
