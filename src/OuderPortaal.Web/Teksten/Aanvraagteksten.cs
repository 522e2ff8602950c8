namespace OuderPortaal.Web.Teksten;

/// <summary>The questions of a new request, their answers, their errors, and the receipt.</summary>
public static class Aanvraagteksten
{
    public static Tekst BeginKop { get; } = new("Een verzoek doen");

    public static Tekst BeginInleiding { get; } = new("Dit duurt ongeveer tien minuten. Het kost niets.");

    public static Tekst BeginBewijs { get; } = new(
        "U hoeft nu niets op te sturen. Weten wij niet zeker wie u bent? Dan vragen wij later om een bewijs.",
        "Je hoeft nu niets op te sturen. Weten wij niet zeker wie je bent? Dan vragen wij later om een bewijs.");

    public static Tekst BeginReden { get; } = new("U hoeft niet te zeggen waarom u iets vraagt.", "Je hoeft niet te zeggen waarom je iets vraagt.");

    public static Tekst BeginBewaren { get; } = new(
        "Wij bewaren wat u invult. Stoppen en later verdergaan kan altijd.",
        "Wij bewaren wat je invult. Stoppen en later verdergaan kan altijd.");

    public static Tekst BeginTermijn { get; } = new(
        "U krijgt ons antwoord binnen vier weken. De tijd begint op de dag dat u het verzoek verstuurt.",
        "Je krijgt ons antwoord binnen vier weken. De tijd begint op de dag dat je het verzoek verstuurt.");

    public static Tekst BeginGebruik { get; } = new(
        "Wij gebruiken uw antwoorden alleen voor dit verzoek. De andere ouder ziet het niet.",
        "Wij gebruiken je antwoorden alleen voor dit verzoek. Je ouders zien het niet.");

    public static Tekst Begin { get; } = new("Begin");

    public static Tekst VerderMetConcept { get; } = new("U was al begonnen", "Je was al begonnen");

    public static Tekst TeVeelConcepten { get; } = new(
        "U hebt al tien verzoeken die niet af zijn. Maak er eerst een af, of gooi er een weg.",
        "Je hebt al tien verzoeken die niet af zijn. Maak er eerst een af, of gooi er een weg.");

    public static Tekst Voortgang { get; } = new("Vraag {0} van {1}");

    public static Tekst Verder { get; } = new("Verder");

    public static Tekst Later { get; } = new("Bewaren en later verdergaan");

    public static Tekst Terug { get; } = new("Terug");

    // Wie: the form of address is not known yet, so nobody is addressed here.
    public static Tekst WieKop { get; } = new("Wie doet dit verzoek?");

    public static Tekst WieOuder { get; } = new("Een ouder of voogd");

    public static Tekst WieOuderUitleg { get; } = new("Voor een kind jonger dan 16 jaar, of voor de eigen gegevens.");

    public static Tekst WieLeerling { get; } = new("De leerling zelf");

    public static Tekst WieLeerlingUitleg { get; } = new("Dat kan vanaf 16 jaar.");

    public static Tekst WieAnders { get; } = new("Iemand anders");

    public static Tekst WieAndersUitleg { get; } = new("Met toestemming op papier, of als curator of mentor.");

    public static Tekst WieFout { get; } = new("Kies wie dit verzoek doet.");

    public static Tekst WatKop { get; } = new("Wat wilt u?", "Wat wil je?");

    public static Tekst WatKind { get; } = new("Ik wil zien wat er over mijn kind is");

    public static Tekst WatKindAnders { get; } = new("Ik wil zien wat er over een leerling is");

    public static Tekst WatKindUitleg { get; } = new("U krijgt alles te zien wat wij over het kind hebben.", "Je krijgt alles te zien wat wij hebben.");

    public static Tekst WatMij { get; } = new("Ik wil zien wat er over mijzelf is");

    public static Tekst WatMijUitleg { get; } = new(
        "Bijvoorbeeld uw naam, uw adres en wat u ons vertelde. Niet de gegevens van een kind.",
        "Je krijgt alles te zien wat wij over je hebben.");

    public static Tekst WatVerbeteren { get; } = new("Er klopt iets niet");

    public static Tekst WatVerbeterenUitleg { get; } = new("Laten verbeteren, of een eigen verhaal erbij zetten.");

    public static Tekst WatWeghalen { get; } = new("Ik wil dat er iets weg gaat");

    public static Tekst WatWeghalenUitleg { get; } = new(
        "Wij beslissen of het weg kan en leggen uit waarom. Pas daarna gaat er iets weg.");

    public static Tekst WatStoppen { get; } = new("Ik wil dat het even niet gebruikt wordt");

    public static Tekst WatStoppenUitleg { get; } = new("Wij zetten die gegevens apart tot er een beslissing is.");

    public static Tekst WatKlacht { get; } = new("Ik heb een klacht");

    public static Tekst WatKlachtUitleg { get; } = new(
        "Iemand die er niets mee te maken had, luistert naar uw verhaal.",
        "Iemand die er niets mee te maken had, luistert naar je verhaal.");

    public static Tekst WatFout { get; } = new("Kies wat u wilt.", "Kies wat je wilt.");

    // Anders: kinds of request that are not in the portal yet.
    public static Tekst AndersKop { get; } = new("Dit kan nog niet in het portaal");

    public static Tekst AndersVerzoek { get; } = new(
        "Bel ons of stuur een mail of brief. Wij helpen u meteen verder. Uw verzoek telt net zo goed.",
        "Bel ons of stuur een mail of brief. Wij helpen je meteen verder. Je verzoek telt net zo goed.");

    public static Tekst AndersTermijn { get; } = new("De vier weken beginnen als wij het krijgen. Het kost niets.");

    public static Tekst AndersKlacht { get; } = new(
        "Bel ons of stuur een mail of brief. Schrijf wat er gebeurde en wat u van ons wilt.",
        "Bel ons of stuur een mail of brief. Schrijf wat er gebeurde en wat je van ons wilt.");

    public static Tekst AndersKlachtTermijn { get; } = new("U krijgt ons antwoord binnen zes weken. Het kost niets.", "Je krijgt ons antwoord binnen zes weken. Het kost niets.");

    public static Tekst AndersTerug { get; } = new("Terug naar de vraag");

    // Kind.
    public static Tekst KindKop { get; } = new("Over welk kind gaat het?");

    public static Tekst LeerlingKop { get; } = new("Over welke leerling gaat het?");

    public static Tekst LeerlingAnder { get; } = new("Een andere leerling");

    public static Tekst LeerlingNaam { get; } = new("Voornaam en achternaam van de leerling");

    public static Tekst LeerlingGeboren { get; } = new("Geboortedatum van de leerling");

    public static Tekst LeerlingNaamFout { get; } = new("Vul de naam van de leerling in.");

    public static Tekst LeerlingGeborenFout { get; } = new("Vul de geboortedatum van de leerling in.");

    public static Tekst KindAnder { get; } = new("Een ander kind");

    public static Tekst KindAnderUitleg { get; } = new("Vul hieronder de naam en de geboortedatum in.");

    public static Tekst KindNaam { get; } = new("Voornaam en achternaam van het kind");

    public static Tekst KindNaamHulp { get; } = new("Zoals in het paspoort of op school.");

    public static Tekst KindGeboren { get; } = new("Geboortedatum van het kind");

    public static Tekst GeborenHulp { get; } = new("Bijvoorbeeld 30 3 2014");

    public static Tekst KindUitleg { get; } = new("Wij zoeken daarna uit of wij iets hebben. U hoeft dat niet te weten.", "Wij zoeken daarna uit of wij iets hebben. Je hoeft dat niet te weten.");

    public static Tekst KindFout { get; } = new("Kies over welk kind het gaat.");

    public static Tekst KindNaamFout { get; } = new("Vul de naam van het kind in.");

    public static Tekst KindGeborenFout { get; } = new("Vul de geboortedatum van het kind in.");

    public static Tekst KindGeborenOnmogelijk { get; } = new("Deze geboortedatum kan niet kloppen. Kijk dag, maand en jaar na.");

    public static Tekst KindVervallen { get; } = new("U kunt dit kind nu niet kiezen. Kies een ander kind, of bel ons.", "Je kunt deze leerling nu niet kiezen. Bel ons.");

    public static Tekst KindZestien { get; } = new("{0} is 16 jaar of ouder en beslist nu zelf. {0} kan hier ook een verzoek doen.");

    public static Tekst ZestienOpgelet { get; } = new(
        "Dit kind is 16 jaar of ouder en beslist zelf. Wij vragen u daarom om een toestemming op papier.",
        "Deze leerling is 16 jaar of ouder en beslist zelf. Wij vragen daarom om een toestemming op papier.");

    // Zelf: the pupil.
    public static Tekst ZelfKop { get; } = new("Wie bent u?", "Wie ben je?");

    public static Tekst ZelfNaam { get; } = new("Uw voornaam en achternaam", "Je voornaam en achternaam");

    public static Tekst ZelfGeboren { get; } = new("Uw geboortedatum", "Je geboortedatum");

    public static Tekst NaamFout { get; } = new("Vul uw naam in.", "Vul je naam in.");

    public static Tekst ZelfGeborenFout { get; } = new("Vul uw geboortedatum in.", "Vul je geboortedatum in.");

    public static Tekst JongKop { get; } = new("U bent nog geen 16", "Je bent nog geen 16");

    public static Tekst JongUitleg { get; } = new(
        "Tot 16 jaar doet een ouder of voogd dit verzoek voor u. Dat staat in de wet.",
        "Tot je 16 bent, doet een ouder of voogd dit verzoek voor je. Dat staat in de wet.");

    public static Tekst JongVanaf { get; } = new("Vanaf {0} kunt u het zelf.", "Vanaf {0} kun je het zelf.");

    public static Tekst JongHulp { get; } = new(
        "Wilt u toch iets weten of vertellen? Dat mag altijd. Deze mensen helpen u.",
        "Wil je toch iets weten of vertellen? Dat mag altijd. Deze mensen helpen je.");

    public static Tekst JongSecretariaat { get; } = new("Wij. Een mens neemt op en denkt met u mee.", "Wij. Een mens neemt op en denkt met je mee.");

    public static Tekst JongFout { get; } = new("Klopt de datum niet? Ga terug en verbeter hem.");

    public static Tekst NaamKop { get; } = new("Hoe heet u?", "Hoe heet je?");

    public static Tekst NaamHulp { get; } = new("Zo weten wij wie het verzoek doet.");

    // Antwoord.
    public static Tekst AntwoordKop { get; } = new("Hoe wilt u ons antwoord krijgen?", "Hoe wil je ons antwoord krijgen?");

    public static Tekst AntwoordOnline { get; } = new("Online, in dit portaal");

    public static Tekst AntwoordOnlineUitleg { get; } = new(
        "U leest het hier en kunt het bewaren. Daarvoor moeten wij u een keer zien, of een brief met een code sturen.",
        "Je leest het hier en kunt het bewaren. Daarvoor moeten wij je een keer zien, of een brief met een code sturen.");

    public static Tekst AntwoordPost { get; } = new("Per post");

    public static Tekst AntwoordPostUitleg { get; } = new(
        "Wij sturen het aangetekend. Kennen wij uw adres nog niet? Dan vragen wij om een bewijs.",
        "Wij sturen het aangetekend. Kennen wij je adres nog niet? Dan vragen wij om een bewijs.");

    public static Tekst AntwoordOphalen { get; } = new("Ophalen op ons kantoor");

    public static Tekst AntwoordOphalenUitleg { get; } = new("{0}. Neem een paspoort of identiteitskaart mee.");

    public static Tekst AntwoordFout { get; } = new("Kies hoe u ons antwoord wilt krijgen.", "Kies hoe je ons antwoord wilt krijgen.");

    public static Tekst AdresKop { get; } = new("Naar welk adres sturen wij het?");

    public static Tekst AdresLabel { get; } = new("Adres");

    public static Tekst AdresHulp { get; } = new("Straat en huisnummer, postcode en plaats.");

    public static Tekst AdresFout { get; } = new("Vul het adres in waar de brief heen moet.");

    // Toevoegen.
    public static Tekst ToevoegenKop { get; } = new("Wilt u nog iets toevoegen?", "Wil je nog iets toevoegen?");

    public static Tekst ToevoegenHulp { get; } = new(
        "Dit hoeft niet. Schrijf geen namen van andere kinderen op.");

    public static Tekst ToevoegenLabel { get; } = new("Wat wij moeten weten");

    public static Tekst ToevoegenVoorbeeld { get; } = new("Bijvoorbeeld: een andere achternaam op school, of wanneer u bereikbaar bent.", "Bijvoorbeeld: een andere achternaam op school, of wanneer je bereikbaar bent.");

    // Controleren.
    public static Tekst ControlerenKop { get; } = new("Klopt alles?");

    public static Tekst ControlerenInleiding { get; } = new(
        "Kijk uw antwoorden na. Daarna verstuurt u het verzoek.",
        "Kijk je antwoorden na. Daarna verstuur je het verzoek.");

    public static Tekst ControlerenWie { get; } = new("Wie doet dit verzoek");

    public static Tekst ControlerenWat { get; } = new("Wat u vraagt", "Wat je vraagt");

    public static Tekst ControlerenNaam { get; } = new("Uw naam", "Je naam");

    public static Tekst ControlerenKind { get; } = new("Over wie");

    public static Tekst ControlerenAntwoord { get; } = new("Het antwoord");

    public static Tekst ControlerenAdres { get; } = new("Naar dit adres");

    public static Tekst ControlerenToevoegen { get; } = new("Toegevoegd");

    public static Tekst Niets { get; } = new("Niets");

    public static Tekst GeborenOp { get; } = new("geboren op {0}");

    public static Tekst ControlerenBelofte { get; } = new(
        "Verstuurt u dit vandaag? Dan hebt u ons antwoord uiterlijk {0}.",
        "Verstuur je dit vandaag? Dan heb je ons antwoord uiterlijk {0}.");

    public static Tekst Verstuur { get; } = new("Verstuur het verzoek");

    // Ontvangen: the receipt.
    public static Tekst OntvangenKop { get; } = new("Wij hebben uw verzoek", "Wij hebben je verzoek");

    public static Tekst OntvangenInleiding { get; } = new("U hoeft nu niets te doen.", "Je hoeft nu niets te doen.");

    public static Tekst OntvangenVraag { get; } = new("U vraagt", "Je vraagt");

    public static Tekst OntvangenStappen { get; } = new("Wat gebeurt er nu?");

    public static Tekst OntvangenStapEen { get; } = new(
        "Wij kijken of wij zeker weten wie u bent. Zo niet, dan vragen wij om een bewijs.",
        "Wij kijken of wij zeker weten wie je bent. Zo niet, dan vragen wij om een bewijs.");

    public static Tekst OntvangenStapTwee { get; } = new("Wij zoeken alles bij elkaar. Een tweede collega kijkt het na.");

    public static Tekst OntvangenStapDrie { get; } = new(
        "U krijgt een mail als er een bericht klaarstaat. In die mail staat niets over een kind.",
        "Je krijgt een mail als er een bericht klaarstaat. In die mail staat niets over jezelf.");

    public static Tekst OntvangenVolgen { get; } = new("Volg dit verzoek");

    public static Tekst Weggooien { get; } = new("Gooi weg");

    public static Tekst WeggooienKop { get; } = new("Weet u het zeker?", "Weet je het zeker?");

    public static Tekst WeggooienUitleg { get; } = new(
        "Wij gooien weg wat u invulde. U kunt daarna gewoon opnieuw beginnen.",
        "Wij gooien weg wat je invulde. Je kunt daarna gewoon opnieuw beginnen.");

    public static Tekst WeggooienJa { get; } = new("Ja, gooi weg");

    public static Tekst WeggooienNee { get; } = new("Nee, ga verder");
}
