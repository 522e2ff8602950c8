using OuderPortaal.Domain;

namespace OuderPortaal.Web.Teksten;

/// <summary>"Wie heeft gekeken?": who of staff looked at the file, by function and day (R-SEC-5, T8).</summary>
public static class Kijkteksten
{
    public static Tekst Titel { get; } = new("Wie keek in het dossier van {0}?");

    public static Tekst TitelZelf { get; } = new("Wie keek in uw dossier?", "Wie keek in je dossier?");

    public static Tekst Inleiding { get; } = new(
        "Elke keer dat een medewerker het dossier opent, schrijft het portaal dat op. Hier ziet u welke functie keek, en wanneer.",
        "Elke keer dat een medewerker je dossier opent, schrijft het portaal dat op. Hier zie je welke functie keek, en wanneer.");

    public static Tekst GeenNaam { get; } = new(
        "U ziet geen namen van medewerkers. Wij weten ze wel. U ziet alleen wat in dit portaal gebeurde.",
        "Je ziet geen namen van medewerkers. Wij weten ze wel. Je ziet alleen wat in dit portaal gebeurde.");

    public static Tekst Leeg { get; } = new("Niemand keek");

    public static Tekst LeegTekst { get; } = new("In dit portaal heeft nog geen medewerker het dossier geopend.", "In dit portaal heeft nog geen medewerker je dossier geopend.");

    public static Tekst Keer { get; } = new("een keer");

    public static Tekst Keren { get; } = new("{0} keer");

    public static Tekst Eerder { get; } = new("Eerdere dagen");

    public static Tekst WieMagKop { get; } = new("Wie mogen kijken?");

    public static Tekst WieMag { get; } = new(
        "Deze functies mogen in een dossier kijken. Een medewerker mag dat alleen als het nodig is voor het werk.");

    public static Tekst Fg { get; } = new("Kijkt of wij goed met gegevens omgaan. Beslist niet over verzoeken.");

    public static Tekst NietOpLijst { get; } = new("Deze functie staat niet op onze lijst. Vraag ons gerust waarom zij keek.");

    public static Tekst Twijfel { get; } = new(
        "Begrijpt u niet waarom iemand keek? Bel of schrijf ons. U mag het ook vragen aan de functionaris gegevensbescherming.",
        "Begrijp je niet waarom iemand keek? Bel of schrijf ons. Je mag het ook vragen aan de functionaris gegevensbescherming.");

    public static Tekst Bewaren { get; } = new("Wij bewaren dit drie jaar.");

    public static Tekst Wacht { get; } = new(
        "U logt in op een nieuwe manier. Daarom ziet u dit pas over drie dagen. Zo beschermen wij het dossier.",
        "Je logt in op een nieuwe manier. Daarom zie je dit pas over drie dagen. Zo beschermen wij je dossier.");

    public static Tekst OverzichtLink { get; } = new("Bekijk wie in het dossier keek");

    public static Tekst ThuisLink { get; } = new("Wie keek in het dossier van {0}?");

    /// <summary>Of somebody without a function of the list.</summary>
    public static string Functie(string hoedanigheid) => Enum.TryParse<Rol>(hoedanigheid, out var rol) ? rol switch
    {
        Rol.Secretariaat => "Medewerker van het secretariaat",
        Rol.Behandelaar => "Behandelaar",
        Rol.Directeur => "Directeur",
        Rol.Fg => "Functionaris gegevensbescherming",
        _ => "Beheerder van het portaal",
    } : "Medewerker";
}
