namespace OuderPortaal.Web.Components;

/// <summary>One line of the overview as the reader sees it: what, why, from whom, to whom, until when.</summary>
/// <param name="Nummer">Number of the line in the whole overview.</param>
/// <param name="Label">What it is.</param>
/// <param name="Waarde">The value; empty when all of it is withheld.</param>
/// <param name="Waarvoor">The purpose in words.</param>
/// <param name="Herkomst">Who gave it, without a staff name.</param>
/// <param name="HerkomstDatum">When; null when nobody knows.</param>
/// <param name="Ontvangers">Who got it, with the date when it is known; empty means nobody.</param>
/// <param name="BewaardTot">In words, such as "3 november 2028".</param>
/// <param name="Uitleg">Of a score, code or abbreviation.</param>
/// <param name="Weggelaten">What was left out, each linked to its reason.</param>
/// <param name="KloptNietHref">Where the reader says that it is wrong; null outside the portal.</param>
public sealed record GegevensRegel(
    int Nummer,
    string Label,
    string Waarde,
    string Waarvoor,
    string Herkomst,
    DateOnly? HerkomstDatum,
    IReadOnlyList<(string Naam, DateOnly? Datum)> Ontvangers,
    string BewaardTot,
    string? Uitleg = null,
    IReadOnlyList<(string Tekst, string Anker)>? Weggelaten = null,
    string? KloptNietHref = null)
{
    /// <summary>The correction in which this line waits to be sent; null when it was not pointed at.</summary>
    public string? KlaarHref { get; init; }
}
