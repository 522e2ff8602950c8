namespace OuderPortaal.Web.Overzichten;

/// <summary>How long a part is kept (R-INZ-7): until a date, or by a criterion when the date is not known yet.</summary>
/// <param name="Onderdeel">Traject, or another part of the file.</param>
/// <param name="Afloop">Local date on which the traject ended.</param>
/// <param name="BewarenTotEnMet">Last local date.</param>
/// <param name="Grondslag">Where that stands.</param>
/// <param name="Criterium">In words; needed without a date.</param>
public sealed record Overzichtsbewaring(string Onderdeel, DateOnly? Afloop, DateOnly? BewarenTotEnMet, string Grondslag, string? Criterium = null)
{
    /// <summary>Said of everything that has no date of its own.</summary>
    public const string StandaardCriterium = "Drie jaar na het einde van de aanvraag of de hulp";

    private const string Artikel = "reglement artikel 12.1";

    /// <summary>One row a traject: the last date among its items, or the criterion.</summary>
    public static IReadOnlyList<Overzichtsbewaring> Uit(IEnumerable<Overzichtsgegeven> gegevens) =>
        [.. gegevens.GroupBy(g => g.Traject ?? "Overige gegevens").Select(groep => groep.Max(g => g.BewarenTot) is { } tot
            ? new Overzichtsbewaring(groep.Key, null, tot, Artikel)
            : new Overzichtsbewaring(groep.Key, null, null, Artikel, StandaardCriterium))];
}
