namespace OuderPortaal.Domain.Overzichten;

/// <summary>The fifteen kinds of data of article 7 of the reglement (7.1 = 7a ... 7.15 = 7o), and what falls outside them (R-7.1-1 to R-7.15-1, R-AM-01).</summary>
public enum Categorie
{
    C7a,
    C7b,
    C7c,
    C7d,
    C7e,
    C7f,
    C7g,
    C7h,
    C7i,
    C7j,
    C7k,
    C7l,
    C7m,
    C7n,
    C7o,

    /// <summary>Held, but not of a kind that the reglement allows: shown first, marked <see cref="Markering.BuitenArt7"/>, cleaned up afterwards.</summary>
    Buiten,
}
