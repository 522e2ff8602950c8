using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;

namespace OuderPortaal.Web.Taken;

/// <summary>One task as a list shows it. Dates local.</summary>
/// <param name="PubliekId">For the form that ticks it off.</param>
/// <param name="Omschrijving">What to do, without a name.</param>
/// <param name="Uiterlijk">Last date to do it.</param>
/// <param name="Nummer">Of the request; null when it is about none.</param>
/// <param name="Verzoek">Random id of the request; null when this reader may not open it.</param>
/// <param name="Voor">Whom it is for: a role, or one person.</param>
/// <param name="GedaanOp">UTC instant; null while open.</param>
/// <param name="GedaanDoor">Who; null when it was done by another road.</param>
/// <param name="Naar">Page where it is done; null when that is the request.</param>
public sealed record Taakregel(string PubliekId, string Omschrijving, DateOnly Uiterlijk, string? Nummer, string? Verzoek, string Voor, DateTimeOffset? GedaanOp, string? GedaanDoor,
    string? Naar = null)
{
    public TaakSoort Soort { get; init; }

    public bool IsTeLaat(DateOnly vandaag) => Uiterlijk < vandaag;

    /// <summary>"vandaag", "over negen dagen", "2 dagen te laat".</summary>
    public string Dagmerk(DateOnly vandaag) => IsTeLaat(vandaag) ? $"{Datumtekst.Dagen(vandaag.DayNumber - Uiterlijk.DayNumber)} te laat" : Datumtekst.Afstand(vandaag, Uiterlijk);

    /// <summary>A role as the list names it.</summary>
    public static string Naam(Rol rol) => rol switch
    {
        Rol.Fg => "functionaris gegevensbescherming",
        _ => rol.ToString().ToLowerInvariant(),
    };
}
