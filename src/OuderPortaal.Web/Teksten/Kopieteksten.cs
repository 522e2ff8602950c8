namespace OuderPortaal.Web.Teksten;

/// <summary>The redacted copy: making it, sending it, and what becomes of it.</summary>
public static class Kopieteksten
{
    public static Tekst Kop { get; } = new("Maak een veilige kopie");

    public static Tekst Inleiding { get; } = new(
        "U maakt hier een foto van uw identiteitsbewijs onleesbaar waar dat moet. Dat gebeurt op uw eigen apparaat. Alleen de afgedekte kopie komt bij ons.",
        "Je maakt hier een foto van je identiteitsbewijs onleesbaar waar dat moet. Dat gebeurt op je eigen apparaat. Alleen de afgedekte kopie komt bij ons.");

    public static Tekst NaarMaken { get; } = new("Maak nu de veilige kopie");

    public static Tekst KiesKop { get; } = new("1. Kies een foto");

    public static Tekst KiesTekst { get; } = new("Leg het document plat en maak een scherpe foto. Een paspoort, identiteitskaart, rijbewijs of verblijfsdocument is goed.");

    public static Tekst KiesLabel { get; } = new("Foto van uw identiteitsbewijs", "Foto van je identiteitsbewijs");

    public static Tekst DekKop { get; } = new("2. Dek af");

    public static Tekst DekTekst { get; } = new(
        "Sleep over de foto om een zwart vak te maken. Of kies 'Voeg een vak toe' en zet het goed met de knoppen of de pijltjes.");

    public static Tekst DekToets { get; } = new(
        "Met het toetsenbord: pijltjes verplaatsen een vak. Met Shift erbij wordt het groter of kleiner. Delete haalt het weg.");

    public static Tekst Zichtbaar { get; } = new("Laat wel zien: de naam, de geboortedatum en tot wanneer het geldig is.");

    public static Tekst Vaknaam { get; } = new("Vak {0}");

    public static Tekst VakErbij { get; } = new("Voeg een vak toe");

    public static Tekst VakWeg { get; } = new("Haal dit vak weg");

    public static Tekst Gereedschap { get; } = new("Het gekozen vak");

    public static Tekst Links { get; } = new("Naar links");

    public static Tekst Rechts { get; } = new("Naar rechts");

    public static Tekst Omhoog { get; } = new("Omhoog");

    public static Tekst Omlaag { get; } = new("Omlaag");

    public static Tekst Breder { get; } = new("Breder");

    public static Tekst Smaller { get; } = new("Smaller");

    public static Tekst Hoger { get; } = new("Hoger");

    public static Tekst Lager { get; } = new("Lager");

    public static Tekst ControleKop { get; } = new("3. Kijk na");

    public static Tekst ControleTekst { get; } = new("Is dit afgedekt, of staat het er niet op?");

    public static Tekst Pasfoto { get; } = new("De pasfoto, ook de kleine");

    public static Tekst Bsn { get; } = new("Het burgerservicenummer (BSN)");

    public static Tekst Nummer { get; } = new("Het nummer van het document");

    public static Tekst Regels { get; } = new("De regels met << onderaan");

    public static Tekst Bekijk { get; } = new("Bekijk de kopie");

    public static Tekst StuurKop { get; } = new("4. Verstuur");

    public static Tekst StuurTekst { get; } = new(
        "Zo ziet onze medewerker de kopie. Er staat een tekst overheen met het doel en de datum. Na het bekijken gooien wij de kopie weg.");

    public static Tekst Stuur { get; } = new("Verstuur deze kopie");

    public static Tekst Terug { get; } = new("Terug naar afdekken");

    public static Tekst Voorbeeld { get; } = new("De kopie zoals wij die krijgen");

    public static Tekst FoutOpenen { get; } = new("Deze foto kan het apparaat niet openen. Bewaar de foto als jpg, of maak een schermafdruk en kies die.");

    public static Tekst FoutVak { get; } = new("Er is nog niets afgedekt. Maak eerst een vak.");

    public static Tekst FoutLijst { get; } = new("Kruis eerst alles aan in de lijst. Zo weet u dat niets vergeten is.", "Kruis eerst alles aan in de lijst. Zo weet je dat niets vergeten is.");

    public static Tekst ZonderKop { get; } = new("Dit lukt hier niet");

    public static Tekst ZonderTekst { get; } = new(
        "Het afdekken gebeurt op uw eigen apparaat. Daar is JavaScript voor nodig en dat staat uit. Een foto zonder afdekken nemen wij niet aan.",
        "Het afdekken gebeurt op je eigen apparaat. Daar is JavaScript voor nodig en dat staat uit. Een foto zonder afdekken nemen wij niet aan.");

    public static Tekst AnderKop { get; } = new("Liever anders?");

    public static Tekst AnderTekst { get; } = new(
        "U kunt ook langskomen op {0}. Of vraag ons om een brief met een code. Dan hoeft er geen kopie te zijn.",
        "Je kunt ook langskomen op {0}. Of vraag ons om een brief met een code. Dan hoeft er geen kopie te zijn.");

    public static Tekst NietGevraagd { get; } = new("Wij vragen nu geen kopie");

    public static Tekst NietGevraagdTekst { get; } = new("Stuur ons geen kopie als wij er niet om vragen.");

    public static Tekst Ontvangen { get; } = new("Wij hebben de kopie. Wij kijken binnen twee werkdagen en gooien haar daarna weg.");

    public static Tekst Watermerk { get; } = new("Kopie voor {0}, alleen voor verzoek {1}, {2}");

    public static Tekst Weg { get; } = new("Uw kopie is weggegooid", "Je kopie is weggegooid");

    public static Tekst WegGoed { get; } = new("Wij bewaren alleen dat wij u herkend hebben, hoe en wanneer.", "Wij bewaren alleen dat wij je herkend hebben, hoe en wanneer.");

    public static Tekst WegTekst { get; } = new("Niemand kan haar nog bekijken.");
}
