namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>What the FG takes along of one case: its process, without what the file holds. Page and JSON of the package are made from it.</summary>
/// <param name="Swv">Name of the samenwerkingsverband.</param>
/// <param name="Nummer">Of the request.</param>
/// <param name="Reden">Why it was made.</param>
/// <param name="Op">UTC instant.</param>
/// <param name="Delen">In the order of the page.</param>
/// <param name="Bestanden">The letters that lie beside it.</param>
public sealed record Zaakpakket(string Swv, string Nummer, Pakketreden Reden, DateTimeOffset Op, IReadOnlyList<Pakketdeel> Delen, IReadOnlyList<Pakketbestand> Bestanden)
{
    /// <summary>What never goes along, in the words of the page and the JSON.</summary>
    public static IReadOnlyList<string> NietMee { get; } =
    [
        "De inhoud van het dossier en het overzicht.",
        "Bewijs van identiteit en gezag, en de kopieën daarvan.",
        "Burgerservicenummers. Stond er een in een tekst, dan staat er nu dat er een was.",
        "Brieven aan anderen dan de verzoeker, en adressen op de envelop.",
        "Wat in berichten en notities staat. Alleen het aantal.",
        "De vertrouwelijke vragen van ouders aan de FG.",
        "Namen van medewerkers. Er staat welke functie het deed.",
    ];

    public static string Tekst(Pakketreden reden) => reden switch
    {
        Pakketreden.Toezichthouder => "De Autoriteit Persoonsgegevens vraagt erom",
        Pakketreden.EigenOnderzoek => "Eigen onderzoek van de FG",
        _ => "Een klacht, bezwaar of rechter vraagt het",
    };
}
