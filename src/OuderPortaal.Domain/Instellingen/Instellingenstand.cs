using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>Everything that can be set, as it is at one moment: the settings, the days set equal to feestdagen, the facts of the SWV. A change makes a next one; the three parts have versions of their own.</summary>
/// <param name="Waarden">How this SWV works; a request keeps the version of its receipt (R-TRM-14).</param>
/// <param name="Dagen">Local dates in order (Atw 3, lid 3); a request keeps the version of its receipt.</param>
/// <param name="Swv">Who the SWV is; the newest counts for everybody.</param>
public sealed record Instellingenstand(Instellingswaarden Waarden, IReadOnlyList<DateOnly> Dagen, Samenwerkingsverband Swv)
{
    /// <summary>As the code ships it; the facts of the SWV have no default.</summary>
    public Instellingenstand Standaard => new(Instellingswaarden.Standaard, [.. GelijkgesteldeDagen.Standaard.Order()], Swv);
}
