namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>How many requests per group, each at most <see cref="Werkvoorraad.TelGrens"/>.</summary>
public sealed record Werkvoorraadtelling(int Nu, int DezeWeek, int Later, int Stil, int TeLaat)
{
    /// <summary>"geen zaken", "een zaak", "drie zaken", "99+ zaken".</summary>
    public static string Zaken(int aantal) => aantal switch
    {
        0 => "geen zaken",
        1 => "één zaak",
        >= Werkvoorraad.TelGrens => "99+ zaken",
        _ => $"{Domain.Kalender.Datumtekst.Getal(aantal)} zaken",
    };

    /// <summary>"Nog geen gegevens", "Een gegeven", "120 gegevens".</summary>
    public static string Onderdelen(int aantal) => aantal switch
    {
        0 => "Nog geen gegevens",
        1 => "Eén gegeven",
        _ => $"{aantal} gegevens",
    };
}
