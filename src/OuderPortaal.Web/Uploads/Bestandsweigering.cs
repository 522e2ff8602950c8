using OuderPortaal.Domain;

namespace OuderPortaal.Web.Uploads;

/// <summary>Why a file is not taken, with what to do instead (R-SEC-6).</summary>
internal static class Bestandsweigering
{
    public static RuleViolation Leeg() => Omdat("Dit bestand is leeg. Kies een ander bestand.");

    public static RuleViolation TeGroot(long hoogstens) => Omdat($"Dit bestand is te groot. Kies een bestand van hoogstens {hoogstens / (1024 * 1024)} MB.");

    public static RuleViolation Onbekend() => Omdat("Dit soort bestand kunnen wij niet bewaren. Kies een pdf, een foto (jpg of png) of een tekstbestand.");

    public static RuleViolation Kantoor() => Omdat("Een Word-, Excel- of ander Office-bestand kunnen wij niet bewaren. Sla het op als pdf en kies de pdf.");

    public static RuleViolation Archief() => Omdat("Een zip of ander pakket kunnen wij niet bewaren. Pak het uit en kies de bestanden een voor een.");

    public static RuleViolation Webpagina() => Omdat("Een webpagina of tekening (html, svg, xml) kunnen wij niet bewaren. Druk het af naar een pdf en kies de pdf.");

    public static RuleViolation AndereFoto() => Omdat("Dit soort foto kunnen wij niet bewaren. Bewaar de foto als jpg of png en kies die.");

    public static RuleViolation AlleenJpeg() => Omdat("Hier kan alleen een foto (jpg).");

    public static RuleViolation FotoKapot() => Omdat("Deze foto is niet heel of klopt niet. Maak of bewaar de foto opnieuw.");

    public static RuleViolation FotoTeVeelPunten() => Omdat("Deze foto heeft te veel beeldpunten. Maak de foto kleiner en kies hem opnieuw.");

    public static RuleViolation PdfKapot() => Omdat("Deze pdf is niet heel of klopt niet. Druk hem af naar een nieuwe pdf en kies die.");

    public static RuleViolation PdfScript() => Omdat("In deze pdf zit een script of een opdracht. Druk hem af naar een nieuwe pdf en kies die.");

    public static RuleViolation PdfBijlage() => Omdat("In deze pdf zitten andere bestanden. Druk hem af naar een nieuwe pdf en kies die.");

    public static RuleViolation PdfFormulier() => Omdat("Deze pdf is een bewegend formulier (XFA). Druk hem af naar een nieuwe pdf en kies die.");

    public static RuleViolation PdfSlot() => Omdat("Deze pdf is beveiligd. Haal de beveiliging eraf, of druk hem af naar een nieuwe pdf.");

    public static RuleViolation PdfTeDicht() => Omdat("Deze pdf kunnen wij niet nakijken. Druk hem af naar een nieuwe pdf en kies die.");

    public static RuleViolation TekstTekens() => Omdat("In dit tekstbestand staan onzichtbare tekens die de leesrichting omdraaien. Bewaar de tekst opnieuw zonder die tekens.");

    public static RuleViolation Virus() => Omdat("In dit bestand zit een virus. Wij hebben het niet bewaard. Kijk uw apparaat na en kies een ander bestand.");

    private static RuleViolation Omdat(string zin) => new("R-SEC-6", zin);
}
