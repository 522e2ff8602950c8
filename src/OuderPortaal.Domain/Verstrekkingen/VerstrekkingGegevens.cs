using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>What is recorded of one disclosure, as one value: typed by hand or read from a list (article 9.3).</summary>
/// <param name="Naam">Name of the recipient.</param>
/// <param name="Soort">Kind of recipient.</param>
/// <param name="Adres">Postal address in one line, where a notice goes; empty when unknown.</param>
/// <param name="Categorieen">Kinds of article 7 that were given.</param>
/// <param name="Datum">Local date on which it is or was given.</param>
/// <param name="Wijze">By what road.</param>
/// <param name="Grond">The ground of article 9 that is relied on.</param>
public sealed record VerstrekkingGegevens(
    string Naam, OntvangerSoort Soort, string Adres, IReadOnlyList<Categorie> Categorieen, DateOnly Datum, Verstrekkingswijze Wijze, Verstrekkingsgrond Grond)
{
    /// <summary>The law that obliges or allows; asked with WettelijkeVerplichting and WettelijkeBevoegdheid.</summary>
    public string Wet { get; init; } = "";

    /// <summary>Its article.</summary>
    public string Artikel { get; init; } = "";

    /// <summary>Local date of the demand; asked with WettelijkeVerplichting.</summary>
    public DateOnly? VorderingOp { get; init; }

    /// <summary>The school of the pupil on that date; asked with BevoegdGezagArt9lid2 (R-9.2-1).</summary>
    public string School { get; init; } = "";

    /// <summary>The data come from advice, toelaatbaarheid or allocation (article 4.3): then consent is no ground (R-9.2-1).</summary>
    public bool Taakgegevens { get; init; } = true;

    /// <summary>Why consent suffices for data of article 4.3 all the same; only the directeur decides that.</summary>
    public string Juridisch { get; init; } = "";
}
