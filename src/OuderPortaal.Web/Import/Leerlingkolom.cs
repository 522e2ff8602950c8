namespace OuderPortaal.Web.Import;

/// <summary>The columns of a roster; all must be there, in any order.</summary>
internal enum Leerlingkolom
{
    Kenmerk,
    Voornaam,
    Achternaam,
    Geboortedatum,
    Adres,
    GeheimAdres,
    School,
}
