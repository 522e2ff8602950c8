using OuderPortaal.Web.Identity.Oidc;

namespace OuderPortaal.Web.Teksten;

/// <summary>Proving who you are by logging in elsewhere; {0} is what the means is called.</summary>
public static class Middelteksten
{
    public static Tekst Sneller { get; } = new("Of doe het nu meteen, online");

    public static Tekst Kop { get; } = new("Bewijs wie u bent met {0}", "Bewijs wie je bent met {0}");

    public static Tekst Inleiding { get; } = new("U logt in bij {0}. Daarna komt u hier terug.", "Je logt in bij {0}. Daarna kom je hier terug.");

    public static Tekst WatKop { get; } = new("Wat zien wij dan?");

    public static Tekst WatTekst { get; } = new(
        "Wij zien uw naam, en hoe zeker {0} daarvan is. Wij vergelijken die naam met uw account.",
        "Wij zien je naam, en hoe zeker {0} daarvan is. Wij vergelijken die naam met je account.");

    public static Tekst WatGeboren { get; } = new(
        "Wij zien ook uw geboortedatum. Die vergelijken wij, en bewaren wij niet.",
        "Wij zien ook je geboortedatum. Die vergelijken wij, en bewaren wij niet.");

    public static Tekst NietTekst { get; } = new(
        "Wij bewaren alleen dat u dit deed met {0}, en op welke dag. Uw burgerservicenummer vragen wij nooit.",
        "Wij bewaren alleen dat je dit deed met {0}, en op welke dag. Je burgerservicenummer vragen wij nooit.");

    public static Tekst Knop { get; } = new("Verder naar {0}");

    public static Tekst AndersKop { get; } = new("Liever een andere manier?");

    public static Tekst AndersTekst { get; } = new("Dit hoeft niet. Andere manieren zijn net zo goed.");

    public static Tekst AndersLink { get; } = new("Bekijk de andere manier");

    public static Tekst Gelukt { get; } = new("Gelukt. Wij weten nu wie u bent", "Gelukt. Wij weten nu wie je bent");

    public static Tekst GeluktBewaard { get; } = new(
        "Wij bewaarden alleen de manier ({0}), uw naam en de dag. De rest is weer weg.",
        "Wij bewaarden alleen de manier ({0}), je naam en de dag. De rest is weer weg.");

    public static Tekst GeluktTeLaag { get; } = new(
        "Voor het antwoord online is meer zekerheid nodig. Kom langs, of bel ons voor een brief met een code.");

    public static Tekst Gestopt { get; } = new(
        "U bent gestopt bij {0}. Er is niets veranderd. U kunt het nog eens proberen of een andere manier kiezen.",
        "Je bent gestopt bij {0}. Er is niets veranderd. Je kunt het nog eens proberen of een andere manier kiezen.");

    public static Tekst Mislukt { get; } = new(
        "Het lukte niet. U kunt het nog eens proberen of een andere manier kiezen.",
        "Het lukte niet. Je kunt het nog eens proberen of een andere manier kiezen.");

    public static Tekst Weg { get; } = new(
        "{0} geeft nu geen antwoord. Het lukte niet. U kunt het nog eens proberen of een andere manier kiezen.",
        "{0} geeft nu geen antwoord. Het lukte niet. Je kunt het nog eens proberen of een andere manier kiezen.");

    public static Tekst TeZwak { get; } = new(
        "{0} was niet zeker genoeg. Kies daar een sterkere manier van inloggen, of kies een andere manier.");

    public static Tekst AndereNaam { get; } = new(
        "De naam of geboortedatum bij {0} is anders dan bij ons. Wij bewaarden niets daarvan. Wij nemen contact met u op. U kunt ook een andere manier kiezen.",
        "De naam of geboortedatum bij {0} is anders dan bij ons. Wij bewaarden niets daarvan. Wij nemen contact met je op. Je kunt ook een andere manier kiezen.");

    public static Tekst VerlopenKop { get; } = new("Dit werkt niet meer");

    public static Tekst Verlopen { get; } = new(
        "Het duurde te lang, of het is al gebruikt. U kunt het nog eens proberen of een andere manier kiezen.",
        "Het duurde te lang, of het is al gebruikt. Je kunt het nog eens proberen of een andere manier kiezen.");

    public static Tekst VerlopenKnop { get; } = new("Naar het overzicht");

    /// <summary>The sentence for what came of it; null when there is nothing to say.</summary>
    public static Tekst? Van(Aanbiederuitkomst? uitkomst) => uitkomst switch
    {
        null or Aanbiederuitkomst.Gelukt => null,
        Aanbiederuitkomst.Gestopt => Gestopt,
        Aanbiederuitkomst.Weg => Weg,
        Aanbiederuitkomst.TeZwak => TeZwak,
        Aanbiederuitkomst.AndereNaam => AndereNaam,
        Aanbiederuitkomst.Verlopen => Verlopen,
        _ => Mislukt,
    };
}
