namespace OuderPortaal.Web.Teksten;

/// <summary>The confidential line with the FG, as the parent or pupil reads it.</summary>
public static class Fglijnteksten
{
    public static Tekst Titel { get; } = new("Vraag het de FG");

    public static Tekst Uitleg { get; } = new(
        "FG is kort voor functionaris gegevensbescherming. De FG let op de privacy, los van ons.",
        "FG is kort voor functionaris gegevensbescherming. De FG let op de privacy, los van ons.");

    public static Tekst Vertrouwelijk { get; } = new(
        "Alleen u en de FG lezen dit. Wie uw verzoek doet, kan het niet openen.",
        "Alleen jij en de FG lezen dit. Wie je verzoek doet, kan het niet openen.");

    public static Tekst Beslist { get; } = new(
        "De FG beslist niet over uw verzoek. Wel kan de FG ons vragen waarom wij iets deden.",
        "De FG beslist niet over je verzoek. Wel kan de FG ons vragen waarom wij iets deden.");

    public static Tekst Bewaren { get; } = new(
        "Drie jaar na het einde van het gesprek wissen wij alles. Stopt uw account eerder? Dan wissen wij het dan.",
        "Drie jaar na het einde van het gesprek wissen wij alles. Stopt je account eerder? Dan wissen wij het dan.");

    public static Tekst Kop { get; } = new("Uw gesprek met de FG", "Je gesprek met de FG");

    public static Tekst Leeg { get; } = new("U schreef de FG nog niet.", "Je schreef de FG nog niet.");

    public static Tekst VanU { get; } = new("U", "Jij");

    public static Tekst VanFg { get; } = new("De FG");

    public static Tekst Nieuw { get; } = new("Nieuw");

    public static Tekst Over { get; } = new("Over verzoek {0}");

    public static Tekst Gelezen { get; } = new("door de FG gelezen");

    public static Tekst NietGelezen { get; } = new("nog niet gelezen");

    public static Tekst Gesloten { get; } = new(
        "Dit gesprek is gesloten op {0}. Schrijft u weer? Dan begint een nieuw gesprek.",
        "Dit gesprek is gesloten op {0}. Schrijf je weer? Dan begint een nieuw gesprek.");

    public static Tekst Label { get; } = new("Uw bericht aan de FG", "Je bericht aan de FG");

    public static Tekst LabelOver { get; } = new("Uw bericht aan de FG over verzoek {0}", "Je bericht aan de FG over verzoek {0}");

    public static Tekst Hulp { get; } = new("Schrijf geen namen van andere kinderen.", "Schrijf geen namen van anderen.");

    public static Tekst Verstuur { get; } = new("Stuur naar de FG");

    public static Tekst Verstuurd { get; } = new(
        "De FG heeft uw bericht. Is er antwoord? Dan krijgt u een mail. Wat er staat, leest u alleen hier.",
        "De FG heeft je bericht. Is er antwoord? Dan krijg je een mail. Wat er staat, lees je alleen hier.");

    public static Tekst Antwoord { get; } = new("De FG gaf antwoord.");

    public static Tekst Lees { get; } = new("Lees het antwoord van de FG");

    public static Tekst MeldAntwoord { get; } = new("De functionaris gegevensbescherming gaf u antwoord.", "De functionaris gegevensbescherming gaf je antwoord.");
}
