namespace OuderPortaal.Web.Teksten;

/// <summary>What somebody reads who makes bezwaar against a besluit (R-AWB-2, R-AWB-7).</summary>
public static class Bezwaarschriftteksten
{
    public static Tekst Titel { get; } = new("Bezwaar maken");

    /// <summary>With the number of the besluit.</summary>
    public static Tekst Inleiding { get; } = new(
        "U maakt bezwaar tegen besluit {0}. Het bestuur kijkt er opnieuw naar. Het is gratis.",
        "Je maakt bezwaar tegen besluit {0}. Het bestuur kijkt er opnieuw naar. Het is gratis.");

    /// <summary>With the last day, and how far away it is.</summary>
    public static Tekst Tot { get; } = new("Dit kan tot en met {0}: {1}.");

    /// <summary>With the last day.</summary>
    public static Tekst Voorbij { get; } = new(
        "Dit kon tot en met {0}. U mag het nog sturen. Het bestuur kijkt of het mee mag doen. Schrijf op waarom het later werd.",
        "Dit kon tot en met {0}. Je mag het nog sturen. Het bestuur kijkt of het mee mag doen. Schrijf op waarom het later werd.");

    public static Tekst Waarom { get; } = new("Waarom bent u het er niet mee eens?", "Waarom ben je het er niet mee eens?");

    public static Tekst WaaromHulp { get; } = new("U mag dit later aanvullen.", "Je mag dit later aanvullen.");

    public static Tekst Knop { get; } = new("Verstuur het bezwaar");

    public static Tekst Praten { get; } = new(
        "Wilt u eerst praten? Bel ons gerust. De datum voor uw bezwaar verandert daardoor niet.",
        "Wil je eerst praten? Bel ons gerust. De datum voor je bezwaar verandert daardoor niet.");

    /// <summary>With its number and its date of receipt.</summary>
    public static Tekst Gemaakt { get; } = new("Wij hebben uw bezwaar {0}. Het kwam op {1}.", "Wij hebben je bezwaar {0}. Het kwam op {1}.");

    /// <summary>With the last day.</summary>
    public static Tekst Beslist { get; } = new("Het bestuur beslist uiterlijk op {0}.");

    public static Tekst Klaar { get; } = new("Er is op beslist. Het bestuur schreef u daarover.", "Er is op beslist. Het bestuur schreef je daarover.");

    public static Tekst Bewaard { get; } = new("Tot er beslist is, gooien wij niets weg waar het over gaat.");
}
