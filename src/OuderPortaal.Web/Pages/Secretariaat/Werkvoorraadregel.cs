using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>One line of the queue. All dates local.</summary>
public sealed record Werkvoorraadregel(
    string PubliekId, string Nummer, VerzoekSoort Soort, DateOnly OntvangenOp, DateOnly? Streef, DateOnly? Uiterlijk, DateOnly? BewijsUiterlijk, bool StaatStil, string Kind, string? Van,
    Zaakstand Stand)
{
    /// <summary>Where the next page begins: the date and the id of this line.</summary>
    public string Plek => $"{(StaatStil ? BewijsUiterlijk : Streef):yyyy-MM-dd}~{PubliekId}";

    public bool IsTeLaat(DateOnly vandaag) => vandaag > Uiterlijk;

    /// <summary>The relative day, in bold.</summary>
    public string Dagmerk(DateOnly vandaag) => this switch
    {
        { StaatStil: true } => BewijsUiterlijk is { } bewijs ? $"bewijs {Over(vandaag, bewijs)}" : "wacht op bewijs",
        { Uiterlijk: { } uiterlijk } when vandaag > uiterlijk => TeLaat(vandaag.DayNumber - uiterlijk.DayNumber),
        { Streef: { } streef, Uiterlijk: { } uiterlijk } when vandaag > streef => $"uiterlijk {Over(vandaag, uiterlijk)}",
        { Streef: { } streef } => Over(vandaag, streef),
        _ => "geen datum",
    };

    /// <summary>The date itself, and the legal date when it is another one.</summary>
    public string Datum(DateOnly vandaag) => this switch
    {
        { StaatStil: true, BewijsUiterlijk: { } bewijs } => Uiterlijk is { } r ? $"{Datumtekst.Kort(bewijs)}, daarna uiterlijk {Datumtekst.Kort(r)}" : Datumtekst.Kort(bewijs),
        { Uiterlijk: { } uiterlijk } when vandaag > uiterlijk => $"uiterlijk {Datumtekst.Kort(uiterlijk)}",
        { Streef: { } streef, Uiterlijk: { } uiterlijk } when uiterlijk != streef => $"{Datumtekst.Kort(streef)}, uiterlijk {Datumtekst.Kort(uiterlijk)}",
        { Streef: { } streef } => Datumtekst.Kort(streef),
        _ => "",
    };

    private static string TeLaat(int dagen) => dagen == 1 ? "1\u00A0dag te laat" : $"{dagen}\u00A0dagen te laat";

    private static string Over(DateOnly vandaag, DateOnly datum) => (datum.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        < 0 => "voorbij",
        var dagen => $"over {dagen}\u00A0dagen",
    };
}
