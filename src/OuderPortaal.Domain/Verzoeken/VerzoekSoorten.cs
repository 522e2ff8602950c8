namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What belongs to each kind of request.</summary>
public static class VerzoekSoorten
{
    /// <summary>Needs a pupil and a link; else it is about the person who asks.</summary>
    public static bool GaatOverLeerling(this VerzoekSoort soort) => soort != VerzoekSoort.InzageEigenGegevens;

    /// <summary>Rests on a link with the pupil. A parent without gezag has none: there only who asks, and that it is a parent (R-VTG-10).</summary>
    public static bool VraagtKoppeling(this VerzoekSoort soort) => soort is not (VerzoekSoort.InzageEigenGegevens or VerzoekSoort.Informatieverzoek377c);

    /// <summary>Is proposed on a page of its own, not as a plain yes or no.</summary>
    public static bool HeeftEigenVoorstel(this VerzoekSoort soort) => soort.HeeftOnderdelen() || soort == VerzoekSoort.Informatieverzoek377c;

    /// <summary>What is given is an overview, made for this request or before: online that asks the highest level (D-11).</summary>
    public static bool GeeftOverzicht(this VerzoekSoort soort) => soort.HeeftOverzicht() || soort == VerzoekSoort.ExtraKopie;

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
        VerzoekSoort.Informatieverzoek377c => "I7C",
        VerzoekSoort.ExtraKopie => "KOP",
        _ => "COR",
    };
}
