namespace OuderPortaal.Domain.Overzichten;

/// <summary>
/// From whom the SWV got an item, and when (R-11.3-6). Refuses Onbekend without an explanation (R-AM-01) and another source without the consent it
/// rests on (R-6.1-1).
/// </summary>
public sealed record Herkomst
{
    /// <param name="soort">Kind of source.</param>
    /// <param name="naam">Name of the school, body or function; null when only the kind is known.</param>
    /// <param name="datum">Local date on which it was received.</param>
    /// <param name="toestemmingId">The consent, required for another source.</param>
    /// <param name="toelichting">Why it is unknown, or what a reader should know about the source.</param>
    public Herkomst(HerkomstSoort soort, string? naam = null, DateOnly? datum = null, string? toestemmingId = null, string? toelichting = null)
    {
        if (soort == HerkomstSoort.Onbekend && string.IsNullOrWhiteSpace(toelichting))
            throw new RuleViolation("R-AM-01", "Leg uit waarom u niet weet waar dit gegeven vandaan komt.", "HerkomstToelichting");
        if (soort == HerkomstSoort.AndereBronMetToestemming && string.IsNullOrWhiteSpace(toestemmingId))
            throw new RuleViolation("R-6.1-1", "Vul in bij welke toestemming dit gegeven hoort. Is er geen toestemming? Kies dan 'onbekend' en leg uit waarom.", "ToestemmingId");

        Soort = soort;
        Naam = Leeg(naam);
        Datum = datum;
        ToestemmingId = Leeg(toestemmingId);
        Toelichting = Leeg(toelichting);
    }

    public HerkomstSoort Soort { get; }

    public string? Naam { get; }

    public DateOnly? Datum { get; }

    public string? ToestemmingId { get; }

    public string? Toelichting { get; }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
