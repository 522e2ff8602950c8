namespace OuderPortaal.Domain.Overzichten;

/// <summary>
/// Somebody who got data about the pupil (AVG 15 lid 1 c, article 9.3). A name where there is one; only the kind when a name is impossible (R-INZ-5).
/// Refuses consent as a ground without saying which consent (R-9.1-2).
/// </summary>
public sealed record Ontvanger
{
    /// <param name="soort">Kind of recipient.</param>
    /// <param name="grond">Ground of article 9.</param>
    /// <param name="categorieen">Kinds of article 7 that were given; none when that is not known.</param>
    /// <param name="naam">Name of the body.</param>
    /// <param name="datum">Local date on which it was given.</param>
    /// <param name="toestemmingId">Which consent, when consent is the ground.</param>
    /// <param name="gecorrigeerdGemeldOp">Local date on which the recipient was told of a correction (article 11.7).</param>
    public Ontvanger(
        OntvangerSoort soort,
        Verstrekkingsgrond grond,
        IReadOnlyList<Categorie> categorieen,
        string? naam = null,
        DateOnly? datum = null,
        string? toestemmingId = null,
        DateOnly? gecorrigeerdGemeldOp = null)
    {
        if (grond == Verstrekkingsgrond.Toestemming && string.IsNullOrWhiteSpace(toestemmingId))
            throw new RuleViolation("R-9.1-2", "Vul in bij welke toestemming dit hoort. Is die er niet? Kies dan 'grond ontbreekt'.", "ToestemmingId");

        Soort = soort;
        Grond = grond;
        Categorieen = categorieen;
        Naam = string.IsNullOrWhiteSpace(naam) ? null : naam.Trim();
        Datum = datum;
        ToestemmingId = string.IsNullOrWhiteSpace(toestemmingId) ? null : toestemmingId.Trim();
        GecorrigeerdGemeldOp = gecorrigeerdGemeldOp;
    }

    public OntvangerSoort Soort { get; }

    public Verstrekkingsgrond Grond { get; }

    public IReadOnlyList<Categorie> Categorieen { get; }

    public string? Naam { get; }

    public DateOnly? Datum { get; }

    public string? ToestemmingId { get; }

    public DateOnly? GecorrigeerdGemeldOp { get; }
}
