namespace OuderPortaal.Web.Teksten;

/// <summary>Letting somebody act or read along: giving it, accepting it, taking it back, and the short notices in the inbox.</summary>
public static class Machtigingteksten
{
    public static Tekst Titel { get; } = new("Machtigingen");

    public static Tekst Inleiding { get; } = new("Met een machtiging laat u iemand meekijken. U kunt dat altijd meteen stoppen.", "Met een machtiging laat je iemand meekijken. Je kunt dat altijd meteen stoppen.");

    // On the home.
    public static Tekst HomeKop { get; } = new("Iemand laten meekijken");

    public static Tekst HomeTekst { get; } = new("U kunt iemand machtigen. Die helpt u of kijkt mee.", "Je kunt iemand machtigen. Die helpt je of kijkt mee.");

    public static Tekst HomeLink { get; } = new("Naar machtigingen");

    public static Tekst HomeKlaar { get; } = new("Er staat een machtiging voor u klaar.", "Er staat een machtiging voor je klaar.");

    // Waiting for the reader.
    public static Tekst KlaarKop { get; } = new("Dit staat voor u klaar", "Dit staat voor je klaar");

    public static Tekst KlaarTekst { get; } = new("{0} wil u machtigen, tot en met {1}.", "{0} wil je machtigen, tot en met {1}.");

    public static Tekst KlaarWeet { get; } = new("{0} hoort het als u iets doet. Niet wat erin staat.", "{0} hoort het als je iets doet. Niet wat erin staat.");

    public static Tekst Aannemen { get; } = new("Neem aan");

    // What it allows.
    public static Tekst MagInzage { get; } = new("Mag gegevens vragen, bekijken en downloaden.");

    public static Tekst MagMeelezen { get; } = new("Mag zien hoe verzoeken ervoor staan. Niet wat erin staat.");

    public static Tekst UMagInzage { get; } = new(
        "U mag dan gegevens vragen en bekijken. Wij vragen u eerst te laten zien wie u bent.",
        "Je mag dan gegevens vragen en bekijken. Wij vragen je eerst te laten zien wie je bent.");

    public static Tekst UMagMeelezen { get; } = new("U ziet dan hoe verzoeken ervoor staan. Niet wat erin staat.", "Je ziet dan hoe verzoeken ervoor staan. Niet wat erin staat.");

    // Given.
    public static Tekst GegevenKop { get; } = new("Wie mag met u meekijken", "Wie mag met je meekijken");

    public static Tekst GegevenLeeg { get; } = new("Nog niemand");

    public static Tekst GegevenLeegTekst { get; } = new("U heeft nog niemand gemachtigd.", "Je hebt nog niemand gemachtigd.");

    public static Tekst KanNiet { get; } = new(
        "Machtigen kan als wij weten wie u bent en voor wie u mag beslissen.",
        "Machtigen kan als wij weten wie je bent. Kom langs of vraag een brief met code.");

    public static Tekst Wacht { get; } = new("Nog niet aangenomen.");

    public static Tekst Tot { get; } = new("Tot en met {0}.");

    public static Tekst Geef { get; } = new("Geef een machtiging");

    public static Tekst Stop { get; } = new("Stop deze machtiging");

    // Received.
    public static Tekst GekregenKop { get; } = new("U kijkt mee bij een ander", "Je kijkt mee bij een ander");

    public static Tekst GekregenVan { get; } = new("Van {0}, tot en met {1}.");

    public static Tekst BekijkStand { get; } = new("Bekijk hoe het ervoor staat");

    public static Tekst DoeVerzoek { get; } = new("Doe een verzoek");

    // Giving.
    public static Tekst NieuwKop { get; } = new("Wie wilt u machtigen?", "Wie wil je machtigen?");

    public static Tekst Wie { get; } = new("Over wie gaat het?");

    public static Tekst WieFout { get; } = new("Kies over wie het gaat.");

    public static Tekst Naam { get; } = new("Naam van de ander");

    public static Tekst NaamFout { get; } = new("Vul de naam in van wie u machtigt.", "Vul de naam in van wie je machtigt.");

    public static Tekst Email { get; } = new("E-mailadres van de ander");

    public static Tekst EmailHulp { get; } = new("Wij sturen een mail zonder inhoud. De ander logt in met dit adres.");

    public static Tekst EmailFout { get; } = new("Vul een e-mailadres in. Bijvoorbeeld naam@voorbeeld.nl.");

    public static Tekst EmailEigen { get; } = new("Dit is uw eigen adres. Vul het adres van de ander in.", "Dit is je eigen adres. Vul het adres van de ander in.");

    public static Tekst Mag { get; } = new("Wat mag de ander?");

    public static Tekst MagFout { get; } = new("Kies wat de ander mag.");

    public static Tekst KeuzeInzage { get; } = new("Gegevens vragen en bekijken");

    public static Tekst KeuzeInzageUitleg { get; } = new("De ander kan dan alles lezen wat u ook kunt lezen.", "De ander kan dan alles lezen wat jij ook kunt lezen.");

    public static Tekst KeuzeMeelezen { get; } = new("Alleen meelezen");

    public static Tekst KeuzeMeelezenUitleg { get; } = new("De ander ziet hoe verzoeken ervoor staan. Niet wat erin staat.");

    public static Tekst Einde { get; } = new("Tot en met welke dag?");

    public static Tekst EindeHulp { get; } = new("Hoogstens een jaar. U kunt altijd eerder stoppen.", "Hoogstens een jaar. Je kunt altijd eerder stoppen.");

    public static Tekst EindeFout { get; } = new("Kies een datum na vandaag en binnen een jaar.");

    public static Tekst TeVeelVandaag { get; } = new("U gaf vandaag al vijf machtigingen. Probeer het morgen opnieuw.", "Je gaf vandaag al vijf machtigingen. Probeer het morgen opnieuw.");

    public static Tekst TeVeel { get; } = new("Er staan al vijf machtigingen open. Stop er eerst een.");

    // For who asked before the 16th birthday of the reader.
    public static Tekst VoorVerzoek { get; } = new("Tot wanneer mag {0} meekijken?", "Tot wanneer mag {0} meekijken?");

    public static Tekst VoorVerzoekUitleg { get; } = new(
        "{0} mag uw gegevens dan vragen, bekijken en downloaden. Het verzoek gaat meteen verder. U kunt altijd stoppen.",
        "{0} mag je gegevens dan vragen, bekijken en downloaden. Het verzoek gaat meteen verder. Je kunt altijd stoppen.");

    public static Tekst VerzoekGaatVerder { get; } = new("De machtiging is gegeven. Het verzoek gaat nu verder.");

    public static Tekst Verstuur { get; } = new("Geef deze machtiging");

    public static Tekst Terug { get; } = new("Terug");

    public static Tekst Gegeven { get; } = new("De machtiging staat klaar. Wij sturen een mail naar het adres dat u gaf.", "De machtiging staat klaar. Wij sturen een mail naar het adres dat je gaf.");

    public static Tekst Aangenomen { get; } = new("U heeft de machtiging aangenomen.", "Je hebt de machtiging aangenomen.");

    public static Tekst Gestopt { get; } = new("De machtiging is gestopt. De ander ziet vanaf nu niets meer.");

    // Taking back.
    public static Tekst StopKop { get; } = new("Weet u het zeker?", "Weet je het zeker?");

    public static Tekst StopTekst { get; } = new("{0} ziet vanaf dat moment niets meer. {0} krijgt een bericht dat de machtiging is gestopt.");

    public static Tekst StopJa { get; } = new("Ja, stop deze machtiging");

    public static Tekst StopNee { get; } = new("Nee, laat haar staan");

    public static Tekst AlGestopt { get; } = new("Deze machtiging was al gestopt");

    // Reading along.
    public static Tekst MeeKop { get; } = new("Zo staan de verzoeken ervoor");

    public static Tekst MeeUitleg { get; } = new(
        "U ziet nummers, stand en datums. {0} hoort dat u keek.",
        "Je ziet nummers, stand en datums. {0} hoort dat je keek.");

    public static Tekst MeeLeeg { get; } = new("Er zijn nu geen verzoeken");

    public static Tekst MeeLeegTekst { get; } = new("Zodra er een verzoek is, staat het hier.");

    public static Tekst MeeOntvangen { get; } = new("Ontvangen op {0}.");

    public static Tekst MeeUiterlijk { get; } = new("Het antwoord komt uiterlijk {0}.");

    public static Tekst MeeLoopt { get; } = new("Wij zijn ermee bezig");

    public static Tekst MeeBeantwoord { get; } = new("Er is een antwoord");

    public static Tekst MeeGesloten { get; } = new("Gesloten");

    public static Tekst Inzage { get; } = new("Inzage in gegevens");

    // Notices in the inbox.
    public static Tekst MeldingenKop { get; } = new("Meldingen");

    public static Tekst MeldAanvaard { get; } = new("Uw machtiging is aangenomen.", "Je machtiging is aangenomen.");

    public static Tekst MeldOpPapier { get; } = new(
        "Uw machtiging op papier is vastgelegd. Klopt dat niet? Stop de machtiging dan bij 'Machtigingen', en bel ons.",
        "Je machtiging op papier is vastgelegd. Klopt dat niet? Stop de machtiging dan bij 'Machtigingen', en bel ons.");

    public static Tekst MeldGaatVerder { get; } = new("U bent gemachtigd door de leerling. Uw verzoek gaat verder.", "Je bent gemachtigd door de leerling. Je verzoek gaat verder.");

    public static Tekst MeldGestopt { get; } = new("Een machtiging voor u is gestopt.", "Een machtiging voor jou is gestopt.");

    public static Tekst MeldKeekMee { get; } = new("Iemand die u machtigde, keek hoe verzoeken ervoor staan.", "Iemand die je machtigde, keek hoe verzoeken ervoor staan.");

    public static Tekst MeldVerzoek { get; } = new("Iemand die u machtigde, deed een verzoek.", "Iemand die je machtigde, deed een verzoek.");

    public static Tekst MeldOpende { get; } = new("Iemand die u machtigde, opende een overzicht.", "Iemand die je machtigde, opende een overzicht.");

    public static Tekst MeldDownloadde { get; } = new("Iemand die u machtigde, downloadde een overzicht.", "Iemand die je machtigde, downloadde een overzicht.");

    public static Tekst MeldBetwist { get; } = new(
        "Uw toegang staat even stil. De directeur kijkt ernaar. U hoeft nu niets te doen.",
        "Je toegang staat even stil. De directeur kijkt ernaar. Je hoeft nu niets te doen.");

    public static Tekst MeldHersteld { get; } = new("Uw toegang is weer open.", "Je toegang is weer open.");

    public static Tekst MeldKoppelingGestopt { get; } = new("Uw toegang tot een leerling is gestopt. Heeft u vragen? Bel ons.", "Je toegang tot een leerling is gestopt. Heb je vragen? Bel ons.");

    public static Tekst MeldVerzoekOverKind { get; } = new(
        "Er is een verzoek gedaan over uw kind. Wie het deed en wat erin staat, delen wij niet. U mag zelf ook een verzoek doen.",
        "Er is een verzoek gedaan over je kind. Wie het deed en wat erin staat, delen wij niet. Je mag zelf ook een verzoek doen.");

    public static Tekst MeldBeslistMee { get; } = new(
        "Iemand mag nu voor u beslissen over uw gegevens. Bent u het er niet mee eens? Bel ons.",
        "Iemand mag nu voor jou beslissen over jouw gegevens. Ben je het er niet mee eens? Bel ons.");
}
