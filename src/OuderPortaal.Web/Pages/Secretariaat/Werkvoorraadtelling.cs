namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>How many requests per group, each at most <see cref="Werkvoorraad.TelGrens"/>.</summary>
public sealed record Werkvoorraadtelling(int Nu, int DezeWeek, int Later, int Stil, int TeLaat)
{
    /// <summary>Those of which the term runs.</summary>
    public int Lopend => Nu + DezeWeek + Later;

    /// <summary>"geen zaken", "een zaak", "drie zaken", "99+ zaken".</summary>
    public static string Zaken(int aantal) => Aantal(aantal, "zaak", "zaken");

    /// <summary>The same for something else that is counted up to <see cref="Werkvoorraad.TelGrens"/>.</summary>
    public static string Aantal(int aantal, string een, string meer) => aantal switch
    {
        0 => $"geen {meer}",
        1 => $"één {een}",
        >= Werkvoorraad.TelGrens => $"99+ {meer}",
        _ => $"{Domain.Kalender.Datumtekst.Getal(aantal)} {meer}",
    };

    /// <summary>"Nog geen gegevens", "Een gegeven", "120 gegevens".</summary>
    public static string Onderdelen(int aantal) => aantal switch
    {
        0 => "Nog geen gegevens",
        1 => "Eén gegeven",
        _ => $"{aantal} gegevens",
    };
}
