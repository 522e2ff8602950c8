namespace OuderPortaal.Web.Teksten;

/// <summary>The conversation of a request, as the parent or pupil reads it.</summary>
public static class Gesprekteksten
{
    public static Tekst Kop { get; } = new("Berichten");

    public static Tekst Titel { get; } = new("Berichten over dit verzoek");

    public static Tekst Uitleg { get; } = new("Stel hier uw vraag. Alleen u en wij lezen dit.", "Stel hier je vraag. Alleen jij en wij lezen dit.");

    public static Tekst Leeg { get; } = new("Er zijn nog geen berichten.");

    public static Tekst Schrijf { get; } = new("Schrijf een bericht");

    public static Tekst Lees { get; } = new("Lees de berichten");

    public static Tekst Ongelezen { get; } = new("Er is een nieuw bericht.");

    public static Tekst VanU { get; } = new("U", "Jij");

    public static Tekst VanOns { get; } = new("Wij");

    public static Tekst Gewist { get; } = new("Deze tekst is weg. Hij ging mee met de gegevens die wij wisten.");

    public static Tekst Nieuw { get; } = new("Nieuw");

    public static Tekst Gelezen { get; } = new("door ons gelezen");

    public static Tekst NietGelezen { get; } = new("nog niet gelezen");

    public static Tekst Label { get; } = new("Uw bericht", "Je bericht");

    public static Tekst Hulp { get; } = new("Schrijf geen namen van andere kinderen. Wilt u iets anders vragen? Doe dan een nieuw verzoek.", "Schrijf geen namen van anderen. Wil je iets anders vragen? Doe dan een nieuw verzoek.");

    public static Tekst Bestand { get; } = new("Bestand erbij");

    public static Tekst BestandHulp { get; } = new("Een pdf, een foto of een tekst. Hoogstens drie, van 8 MB elk.");

    public static Tekst Verstuur { get; } = new("Verstuur het bericht");

    public static Tekst Verstuurd { get; } = new("Uw bericht is verstuurd.", "Je bericht is verstuurd.");

    public static Tekst Gesloten { get; } = new("Bij dit verzoek kunt u geen bericht meer sturen. Bel ons gerust.", "Bij dit verzoek kun je geen bericht meer sturen. Bel ons gerust.");

    public static Tekst Bijlage { get; } = new("Bestand {0} openen");

    public static Tekst Terug { get; } = new("Terug naar het verzoek");
}
