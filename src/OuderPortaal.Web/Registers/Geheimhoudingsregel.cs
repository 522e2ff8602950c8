using OuderPortaal.Domain;

namespace OuderPortaal.Web.Registers;

/// <summary>One member of staff with an open account, and whether that person signed to keep silent.</summary>
/// <param name="Naam">As staff know each other.</param>
/// <param name="Functie">Label of the access list; may be empty.</param>
/// <param name="Rol">Of the account.</param>
/// <param name="GetekendOp">Local date of the newest signature; null when there is none.</param>
/// <param name="Tekstversie">Of the words that were signed; null when there is none.</param>
/// <param name="Geldt">It counts; else it is asked at the next page.</param>
public sealed record Geheimhoudingsregel(string Naam, string Functie, Rol Rol, DateOnly? GetekendOp, int? Tekstversie, bool Geldt);
