namespace OuderPortaal.Domain.Overzichten;

/// <summary>On what ground data went to somebody else (article 9, R-AM-06, R-AM-27).</summary>
public enum Verstrekkingsgrond
{
    WettelijkeVerplichting,
    Toestemming,
    BevoegdGezagArt9lid2,
    Verwerker,
    WettelijkeBevoegdheid,

    /// <summary>It happened without a ground of article 9: always recorded and shown, and a signal for the FG.</summary>
    GrondOntbreekt,
}
