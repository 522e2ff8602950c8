namespace OuderPortaal.Web.Teksten;

/// <summary>Another copy of an overview that was given before (R-11.1-3).</summary>
public static class Overzichtkopieteksten
{
    public static Tekst Link { get; } = new("Vraag nog een kopie van het overzicht");

    public static Tekst LinkUitleg { get; } = new("Bijvoorbeeld op papier. Dat kost niets.");

    public static Tekst Kop { get; } = new("Nog een kopie van het overzicht");

    public static Tekst Inleiding { get; } = new("Het is hetzelfde overzicht. Er komt niets bij.");

    public static Tekst Gratis { get; } = new("Dit kost niets.");

    public static Tekst StaatKlaar { get; } = new(
        "Het overzicht staat nu nog online. U kunt het zelf opslaan of printen.",
        "Het overzicht staat nu nog online. Je kunt het zelf opslaan of printen.");

    public static Tekst NaarOverzicht { get; } = new("Open het overzicht");

    public static Tekst Hoe { get; } = new("Hoe wilt u de kopie krijgen?", "Hoe wil je de kopie krijgen?");

    public static Tekst Verstuur { get; } = new("Vraag de kopie");

    public static Tekst WegKop { get; } = new("Dit overzicht is er niet meer");

    public static Tekst Weg { get; } = new(
        "Wij bewaren een overzicht maar kort. U kunt een nieuw overzicht vragen. Dat is gratis.",
        "Wij bewaren een overzicht maar kort. Je kunt een nieuw overzicht vragen. Dat is gratis.");

    public static Tekst NieuwVragen { get; } = new("Vraag een nieuw overzicht");

    public static Tekst NaamVan { get; } = new("Nog een kopie over {0}");

    public static Tekst NaamZelf { get; } = new("Nog een kopie van uw overzicht", "Nog een kopie van je overzicht");

    public static Tekst Nakijken { get; } = new("Wij maken de kopie");

    public static Tekst NakijkenTekst { get; } = new("Wij kijken eerst of u het overzicht nog mag zien.", "Wij kijken eerst of je het overzicht nog mag zien.");

    public static Tekst Toegewezen { get; } = new("De beslissing: u krijgt de kopie", "De beslissing: je krijgt de kopie");
}
