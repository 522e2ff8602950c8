namespace OuderPortaal.Web.Teksten;

/// <summary>A parent without gezag asks how it goes with the child (BW 1:377c).</summary>
public static class Informatieteksten
{
    public static Tekst WaarHulp { get; } = new("Dit is voor een ouder zonder gezag.");

    public static Tekst BeginKosten { get; } = new("Het kost niets. Wij schrijven de belangrijkste feiten voor u op.", "Het kost niets. Wij schrijven de belangrijkste feiten voor je op.");

    public static Tekst BeginGebruik { get; } = new("Soms mogen wij niets vertellen. Dan schrijven wij waarom.");

    public static Tekst AndersKop { get; } = new("Ik ben ouder zonder gezag en wil weten hoe het gaat");

    public static Tekst AndersUitleg { get; } = new("U krijgt geen dossier. Wij vertellen de belangrijkste feiten over uw kind.", "Je krijgt geen dossier. Wij vertellen de belangrijkste feiten over het kind.");

    public static Tekst ZonderGezag { get; } = new(
        "Heeft u geen gezag over dit kind? Dan mogen wij het dossier niet laten zien. Dit kan wel:",
        "Heb je geen gezag over dit kind? Dan mogen wij het dossier niet laten zien. Dit kan wel:");

    public static Tekst EigenGegevens { get; } = new("Vraag uw eigen gegevens", "Vraag je eigen gegevens");

    public static Tekst NaamVan { get; } = new("Weten hoe het gaat met {0}");

    // Timeline.
    public static Tekst Nakijken { get; } = new("Wij schrijven de belangrijkste feiten op");

    public static Tekst NakijkenTekst { get; } = new("Wij kijken ook of wij dit mogen vertellen.");

    public static Tekst Toegewezen { get; } = new("De beslissing: wij vertellen hoe het gaat");

    public static Tekst Afgewezen { get; } = new("De beslissing: wij mogen niets vertellen");
}
