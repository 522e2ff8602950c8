namespace OuderPortaal.Web.Teksten;

/// <summary>What a family reads before data go because their term passed (article 12, R-AM-32).</summary>
public static class Bewaarteksten
{
    /// <summary>With the first day on which they may go.</summary>
    public static Tekst MeldGaatWeg { get; } = new(
        "Vanaf {0} halen wij oude gegevens van een leerling weg. Dat is een leerling voor wie u beslist. Het gaat om een aanvraag, een advies of hulp van meer dan drie jaar geleden. Langer mogen wij die niet bewaren. Wilt u eerst een kopie? Vraag die aan voor {0}, met een nieuw verzoek. Of bel ons. Wij wachten dan tot uw verzoek klaar is.",
        "Vanaf {0} halen wij oude gegevens over jou weg. Het gaat om een aanvraag, een advies of hulp van meer dan drie jaar geleden. Langer mogen wij die niet bewaren. Wil je eerst een kopie? Vraag die aan voor {0}, met een nieuw verzoek. Of bel ons. Wij wachten dan tot je verzoek klaar is.");
}
