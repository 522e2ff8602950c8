using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>Who is asked to join as staff, and as what: function label from the access list and reach (R-AM-07).</summary>
public sealed record Uitnodiging(string Naam, string Adres, Rol Rol, string Functie, bool AlleLeerlingen);
