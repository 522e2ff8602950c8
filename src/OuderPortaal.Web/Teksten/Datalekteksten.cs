namespace OuderPortaal.Web.Teksten;

/// <summary>What somebody reads who sees data of somebody else (AVG 33).</summary>
public static class Datalekteksten
{
    public static Tekst Titel { get; } = new("Ik zie gegevens van iemand anders");

    public static Tekst Uitleg { get; } = new(
        "Ziet u gegevens die niet van u of uw kind zijn? Meld het meteen. U doet niets fout. Wij kijken er vandaag naar.",
        "Zie je gegevens die niet van jou zijn? Meld het meteen. Je doet niets fout. Wij kijken er vandaag naar.");

    public static Tekst Wat { get; } = new("Wat ziet u?", "Wat zie je?");

    public static Tekst WatHulp { get; } = new("Een zin is genoeg. Schrijf geen namen op.");

    public static Tekst Contact { get; } = new("Hoe bereiken wij u?", "Hoe bereiken wij je?");

    public static Tekst ContactHulp { get; } = new("Een telefoonnummer of e-mailadres. Dan kunnen wij iets vragen.");

    public static Tekst Knop { get; } = new("Meld het nu");

    public static Tekst Bel { get; } = new("Liever bellen? Dat mag ook.");

    public static Tekst KlaarTitel { get; } = new("Dank u wel, wij kijken er meteen naar", "Dank je wel, wij kijken er meteen naar");

    public static Tekst Klaar { get; } = new(
        "De directeur en de functionaris gegevensbescherming hebben uw melding. Zij kijken wat er misging.",
        "De directeur en de functionaris gegevensbescherming hebben je melding. Zij kijken wat er misging.");

    public static Tekst KlaarVraag { get; } = new(
        "Sluit het scherm met die gegevens. Bewaar ze niet en stuur ze niet door. Heeft u ze op papier? Bel ons, dan halen wij ze op.",
        "Sluit het scherm met die gegevens. Bewaar ze niet en stuur ze niet door. Heb je ze op papier? Bel ons, dan halen wij ze op.");
}
