namespace OuderPortaal.Domain.Overzichten;

/// <summary>Where an item came from: the five sources of article 6.1, the SWV itself, another source with consent, or unknown (R-6.1-1, R-AM-01).</summary>
public enum HerkomstSoort
{
    Betrokkene,
    Vertegenwoordiger,
    School,
    Deskundige,
    DeskundigeInstantie,
    SwvZelf,
    AndereBronMetToestemming,

    /// <summary>Nobody knows any more, or the source is not one that the reglement allows; always with an explanation.</summary>
    Onbekend,
}
