namespace OuderPortaal.Web.Teksten;

/// <summary>The page around a data overview. What the overview itself says is in <see cref="Overzichten.Overzichtstaal"/>.</summary>
public static class Overzichtteksten
{
    public static Tekst Titel { get; } = new("Overzicht bij verzoek {0}");

    public static Tekst BewaarKop { get; } = new("Bewaar dit overzicht");

    public static Tekst BewaarTot { get; } = new("Dat kan tot en met {0}. Daarna halen wij het uit het portaal. Het dossier zelf blijft.");

    public static Tekst Download { get; } = new("Download alles (zip)");

    public static Tekst DownloadUitleg { get; } = new(
        "U krijgt een bestand om te lezen, de documenten en een bestand voor een ander systeem.",
        "Je krijgt een bestand om te lezen, de documenten en een bestand voor een ander systeem.");

    public static Tekst Gezondheid { get; } = new("Dit overzicht bevat gegevens over gezondheid. Bewaar het op een veilige plek.");

    public static Tekst Veilig { get; } = new("Bewaar het op een veilige plek.");

    public static Tekst Inhoud { get; } = new("Op deze bladzijde");

    public static Tekst Datalek { get; } = new("Ziet u gegevens van iemand anders? Bel ons dan meteen:", "Zie je gegevens van iemand anders? Bel ons dan meteen:");
}
