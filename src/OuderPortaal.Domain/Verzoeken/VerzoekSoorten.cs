namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What belongs to each kind of request.</summary>
public static class VerzoekSoorten
{
    /// <summary>Needs a pupil and a link; else it is about the person who asks.</summary>
    public static bool GaatOverLeerling(this VerzoekSoort soort) => soort != VerzoekSoort.InzageEigenGegevens;

    /// <summary>Is answered with an overview.</summary>
    public static bool HeeftOverzicht(this VerzoekSoort soort) => soort is VerzoekSoort.Inzage or VerzoekSoort.InzageEigenGegevens;

    /// <summary>Is decided item by item, and executed per source system.</summary>
    public static bool HeeftOnderdelen(this VerzoekSoort soort) => soort is VerzoekSoort.Correctie or VerzoekSoort.BezwaarVerwerking;

    /// <summary>Of its number (R-AM-34).</summary>
    public static string Voorvoegsel(this VerzoekSoort soort) => soort switch
    {
        VerzoekSoort.Inzage => "INZ",
        VerzoekSoort.InzageEigenGegevens => "EIG",
        VerzoekSoort.BezwaarVerwerking => "BZW",
        _ => "COR",
    };
}
