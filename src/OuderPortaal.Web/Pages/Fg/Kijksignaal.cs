namespace OuderPortaal.Web.Pages.Fg;

/// <summary>Views by one member of staff that stand out: of one file, or outside working hours of all. By function: the FG asks for the name when it is needed.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Functie">Of who looked.</param>
/// <param name="Aantal">How often, in the last seven days.</param>
/// <param name="Laatst">UTC instant of the last one.</param>
/// <param name="Verzoek">Public id and number of the newest request about that file; null when there is none.</param>
public sealed record Kijksignaal(Kijkreden Reden, string Functie, int Aantal, DateTimeOffset Laatst, (string Id, string Nummer)? Verzoek)
{
    public string Tekst => Reden switch
    {
        Kijkreden.VaakZonderZaak => "keek vaak, zonder eigen verzoek of betrokkenheid",
        Kijkreden.BuitenWerktijd => "keek buiten werktijd",
        _ => "keek bij het kind van een collega",
    };
}
