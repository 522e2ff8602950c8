namespace OuderPortaal.Web.Teksten;

/// <summary>Objecting to the use of data (AVG 21): its questions, how it stands, and what was decided. Not the bezwaar against a besluit.</summary>
public static class Bezwaarteksten
{
    // The first page.
    public static Tekst WaarHulp { get; } = new("Daarna vragen wij wat wij niet meer mogen gebruiken.");

    public static Tekst BeginKosten { get; } = new("Het kost niets. U schrijft het in uw eigen woorden.", "Het kost niets. Je schrijft het in je eigen woorden.");

    public static Tekst BeginGebruik { get; } = new("Wij gebruiken deze gegevens niet tot wij beslissen. Ze gaan dan ook naar niemand.");

    // Everything that can be asked.
    public static Tekst AndersKop { get; } = new("Ik wil dat u gegevens niet meer gebruikt", "Ik wil dat jullie gegevens niet meer gebruiken");

    public static Tekst AndersUitleg { get; } = new(
        "Bijvoorbeeld door iets bijzonders in uw leven of dat van uw kind. U schrijft waarom. Dat heet bezwaar tegen het gebruik.",
        "Bijvoorbeeld door iets bijzonders in je leven. Je schrijft waarom. Dat heet bezwaar tegen het gebruik.");

    // The list of items.
    public static Tekst OnderdelenKop { get; } = new("Wat mogen wij niet meer gebruiken?");

    public static Tekst GeenOnderdelen { get; } = new("Schrijf eerst op wat wij niet meer mogen gebruiken.");

    public static Tekst Punten { get; } = new("Wat wij niet meer mogen gebruiken");

    // One item.
    public static Tekst OnderdeelKop { get; } = new("Waarom mogen wij dit niet meer gebruiken?");

    public static Tekst Waarover { get; } = new("Om welke gegevens gaat het?");

    public static Tekst WaaroverHulp { get; } = new("Een paar woorden, zoals: het verslag van november. Gaat het om alles? Schrijf dan: alles.");

    public static Tekst WaaroverFout { get; } = new("Schrijf om welke gegevens het gaat.");

    public static Tekst WaaromVraag { get; } = new("Waarom?");

    public static Tekst WaaromHulp { get; } = new(
        "Vertel in uw eigen woorden wat er bij u speelt. U hoeft geen wet te noemen.",
        "Vertel in je eigen woorden wat er bij jou speelt. Je hoeft geen wet te noemen.");

    public static Tekst WaaromFout { get; } = new("Schrijf waarom wij deze gegevens niet meer mogen gebruiken.");

    public static Tekst Stoppen { get; } = new("Niet meer gebruiken");

    // From a line in an open overview.
    public static Tekst LijnLink { get; } = new("Klopt het wel, maar mogen wij het niet meer gebruiken? Maak bezwaar tegen het gebruik");

    public static Tekst TerugNaarKloptNiet { get; } = new("Klopt het niet? Vraag om het te veranderen");

    // The receipt and how it stands.
    public static Tekst Dicht { get; } = new("Tot wij beslissen, gebruiken wij deze gegevens niet. Ze gaan ook naar niemand.");

    public static Tekst DichtNaZoeken { get; } = new(
        "Wij zoeken eerst de leerling. Daarna gebruiken wij deze gegevens niet tot wij beslissen.",
        "Wij zoeken eerst jouw gegevens op. Daarna gebruiken wij ze niet tot wij beslissen.");

    public static Tekst NaamVan { get; } = new("Gegevens van {0} niet meer gebruiken");

    public static Tekst NaamZelf { get; } = new("Uw eigen gegevens niet meer gebruiken", "Je eigen gegevens niet meer gebruiken");

    public static Tekst Meelezen { get; } = new("Gegevens niet meer gebruiken");

    public static Tekst ZestienKop { get; } = new("Een ouder of voogd wil dat wij gegevens over u niet gebruiken", "Een ouder of voogd wil dat wij gegevens over jou niet gebruiken");

    public static Tekst ZestienWanneer { get; } = new("Dat was op {0}. Tot wij beslissen, gebruiken wij ze niet.");

    // Timeline.
    public static Tekst Nakijken { get; } = new("Wij bekijken uw bezwaar", "Wij bekijken je bezwaar");

    public static Tekst NakijkenTekst { get; } = new("Wij kijken wat zwaarder weegt. Tot wij beslissen, gebruiken wij de gegevens niet.");

    public static Tekst NakijkenNaZoeken { get; } = new(
        "Wij zoeken eerst de leerling. Daarna gebruiken wij de gegevens niet tot wij beslissen.",
        "Wij zoeken eerst jouw gegevens op. Daarna gebruiken wij ze niet tot wij beslissen.");

    public static Tekst Toegewezen { get; } = new("De beslissing: wij gebruiken de gegevens niet meer");

    public static Tekst Deels { get; } = new("De beslissing: wij gebruiken een deel niet meer");

    public static Tekst Afgewezen { get; } = new("De beslissing: wij mogen de gegevens weer gebruiken");

    public static Tekst Aangekondigd { get; } = new("Wij schreven u wanneer wij de gegevens weer gebruiken", "Wij schreven je wanneer wij de gegevens weer gebruiken");

    public static Tekst AangekondigdTekst { get; } = new("Dat is vanaf {0}.");

    public static Tekst Opgeheven { get; } = new("Wij gebruiken de gegevens weer");

    public static Tekst OpgehevenTekst { get; } = new("De dag uit onze brief is geweest.");

    // What was decided per item.
    public static Tekst BesluitJa { get; } = new("Dit gebruiken wij niet meer.");

    public static Tekst BesluitNee { get; } = new("Dit mogen wij weer gebruiken.");

    public static Tekst NogDicht { get; } = new(
        "Nu gebruiken wij het nog niet. Eerst krijgt u een brief. Daarin staat vanaf welke dag wij dat weer doen.",
        "Nu gebruiken wij het nog niet. Eerst krijg je een brief. Daarin staat vanaf welke dag wij dat weer doen.");

    public static Tekst DichtTot { get; } = new("Wij gebruiken het weer vanaf {0}.");

    public static Tekst RestNogDicht { get; } = new(
        "De rest gebruiken wij nu ook nog niet. Eerst krijgt u een brief. Daarin staat vanaf welke dag wij dat weer doen.",
        "De rest gebruiken wij nu ook nog niet. Eerst krijg je een brief. Daarin staat vanaf welke dag wij dat weer doen.");

    public static Tekst RestDichtTot { get; } = new("De rest gebruiken wij weer vanaf {0}.");

    public static Tekst WegVragen { get; } = new("Vraag of wij het ook weghalen");
}
