namespace OuderPortaal.Web.Import;

/// <summary>The columns of a list of disclosures; all must be there, in any order.</summary>
internal enum Verstrekkingkolom
{
    Kenmerk,
    Datum,
    Naam,
    Soort,
    Adres,
    Categorieen,
    Wijze,
    Grond,
    Wet,
    Artikel,
    VorderingOp,
    School,
    Taakgegevens,
}
