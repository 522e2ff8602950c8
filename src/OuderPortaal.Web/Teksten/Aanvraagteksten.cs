namespace OuderPortaal.Web.Teksten;

/// <summary>The questions of a new request, their answers, their errors, and the receipt.</summary>
public static class Aanvraagteksten
{
    // Beside the first question.
    public static Tekst BeginKop { get; } = new("Goed om te weten");

    public static Tekst BeginKosten { get; } = new(
        "Het kost niets. U hoeft niet te zeggen waarom u iets vraagt.",
        "Het kost niets. Je hoeft niet te zeggen waarom je iets vraagt.");

    public static Tekst BeginTermijn { get; } = new(
        "U krijgt ons antwoord binnen {0}. Die beginnen als u het verzoek verstuurt.",
        "Je krijgt ons antwoord binnen {0}. Die beginnen als je het verzoek verstuurt.");

    public static Tekst BeginBewijs { get; } = new(
        "U hoeft nu niets op te sturen. Soms vragen wij later om een bewijs.",
        "Je hoeft nu niets op te sturen. Soms vragen wij later om een bewijs.");

    public static Tekst BeginGebruik { get; } = new(
        "Wij gebruiken uw antwoorden alleen hiervoor. De andere ouder ziet het niet.",
        "Wij gebruiken je antwoorden alleen hiervoor. Je ouders zien het niet.");

    public static Tekst BeginBewaren { get; } = new(
        "Wij bewaren wat u invult. U kunt later verdergaan.",
        "Wij bewaren wat je invult. Je kunt later verdergaan.");

    public static Tekst VerderMetConcept { get; } = new("U was al begonnen", "Je was al begonnen");

    public static Tekst TeVeelConcepten { get; } = new(
        "U heeft al tien verzoeken die niet af zijn. Maak er eerst een af, of gooi er een weg.",
        "Je hebt al tien verzoeken die niet af zijn. Maak er eerst een af, of gooi er een weg.");

    public static Tekst Voortgang { get; } = new("Vraag {0} van {1}");

    public static Tekst Verder { get; } = new("Verder");

    public static Tekst Later { get; } = new("Bewaren en later verdergaan");

    public static Tekst Terug { get; } = new("Terug");

    // Waar: the form of address is not known yet, so nobody is addressed here.
    public static Tekst WaarKop { get; } = new("Waar gaat het over?");

    public static Tekst WaarHulp { get; } = new("Wij zoeken op wat wij hebben en laten het zien.");

    public static Tekst WaarKind { get; } = new("Mijn kind");

    public static Tekst WaarKindUitleg { get; } = new("Voor een ouder of voogd. Het kind is jonger dan 16 jaar.");

    public static Tekst WaarLeerling { get; } = new("Mijzelf, ik ben de leerling");

    public static Tekst WaarLeerlingUitleg { get; } = new("Dat kan vanaf 16 jaar.");

    public static Tekst WaarOuder { get; } = new("Mijzelf, als ouder of voogd");

    public static Tekst WaarOuderUitleg { get; } = new("Naam, adres en wat er aan ons verteld is.");

    public static Tekst WaarGemachtigd { get; } = new("Iemand die mij toestemming gaf");

    public static Tekst WaarGemachtigdUitleg { get; } = new("Op papier, of als curator of mentor.");

    public static Tekst WaarAnders { get; } = new("Iets anders");

    public static Tekst WaarAndersUitleg { get; } = new("Bijvoorbeeld een klacht.");

    public static Tekst WaarFout { get; } = new("Kies waar het over gaat.");

    // Anders: a complaint.
    public static Tekst AndersKlacht { get; } = new(
        "Een klacht? U krijgt ons antwoord binnen {0}. Iemand die er niets mee te maken had, luistert.",
        "Een klacht? Je krijgt ons antwoord binnen {0}. Iemand die er niets mee te maken had, luistert.");

    public static Tekst AndersKosten { get; } = new("De tijd begint als wij het krijgen. Het kost niets.");

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
        "U mag ons alles vragen. Alleen het dossier zelf vraagt een ouder of voogd voor u. Dat staat in de wet.",
        "Je mag ons alles vragen. Alleen het dossier zelf vraagt een ouder of voogd voor je. Dat staat in de wet.");

    public static Tekst JongVanaf { get; } = new("Op {0} wordt u 16. Vanaf die dag kunt u het zelf vragen.", "Op {0} word je 16. Vanaf die dag kun je het zelf vragen.");

    public static Tekst JongFout { get; } = new("Klopt de datum niet? Ga dan terug.");

    public static Tekst JongTerug { get; } = new("Terug naar de datum");

    public static Tekst NaamKop { get; } = new("Hoe heet u?", "Hoe heet je?");

    public static Tekst NaamHulp { get; } = new("Zo weten wij wie het verzoek doet.");

    // Antwoord.
    public static Tekst AntwoordKop { get; } = new("Hoe wilt u ons antwoord krijgen?", "Hoe wil je ons antwoord krijgen?");

    public static Tekst AntwoordOnline { get; } = new("Online, in dit portaal");

    public static Tekst AntwoordOnlineUitleg { get; } = new(
        "Misschien sturen wij daarvoor eerst een brief met een code.");

    public static Tekst AntwoordPost { get; } = new("Per post");

    public static Tekst AntwoordPostUitleg { get; } = new("Aangetekend. Vul hieronder het adres in.");

    public static Tekst AntwoordOphalen { get; } = new("Ophalen op ons kantoor");

    public static Tekst AntwoordOphalenUitleg { get; } = new("{0}. Neem een paspoort of identiteitskaart mee.");

    public static Tekst AntwoordFout { get; } = new("Kies hoe u ons antwoord wilt krijgen.", "Kies hoe je ons antwoord wilt krijgen.");

    public static Tekst AdresLabel { get; } = new("Adres voor de brief");

    public static Tekst AdresHulp { get; } = new("Alleen voor een antwoord per post. Straat en huisnummer, postcode en plaats.");

    public static Tekst AdresFout { get; } = new("Vul het adres in waar de brief heen moet.");

    // Controleren.
    public static Tekst ControlerenKop { get; } = new("Klopt alles?");

    public static Tekst ControlerenInleiding { get; } = new("Kijk het na en verstuur het verzoek.");

    public static Tekst ControlerenWaar { get; } = new("Waar het over gaat");

    public static Tekst ControlerenNaam { get; } = new("Uw naam", "Je naam");

    public static Tekst ControlerenKind { get; } = new("Over wie");

    public static Tekst ControlerenAntwoord { get; } = new("Het antwoord");

    public static Tekst ToevoegenLabel { get; } = new("Wilt u er iets bij zeggen?", "Wil je er iets bij zeggen?");

    public static Tekst ToevoegenHulp { get; } = new(
        "Bijvoorbeeld een andere achternaam op school. Schrijf geen namen van andere kinderen op.");

    public static Tekst GeborenOp { get; } = new("geboren op {0}");

    public static Tekst ControlerenBelofte { get; } = new(
        "Verstuurt u dit vandaag? Dan heeft u ons antwoord uiterlijk {0}.",
        "Verstuur je dit vandaag? Dan heb je ons antwoord uiterlijk {0}.");

    public static Tekst Verstuur { get; } = new("Verstuur het verzoek");

    // Ontvangen: the receipt.
    public static Tekst OntvangenKop { get; } = new("Wij hebben uw verzoek", "Wij hebben je verzoek");

    public static Tekst OntvangenInleiding { get; } = new("U hoeft nu niets te doen.", "Je hoeft nu niets te doen.");

    public static Tekst OntvangenVraag { get; } = new("U vraagt", "Je vraagt");

    public static Tekst OntvangenStappen { get; } = new("Wat gebeurt er nu?");

    public static Tekst OntvangenStapEen { get; } = new(
        "Wij kijken of wij u kennen. Misschien sturen wij een brief met een code, of vragen wij om een bewijs.",
        "Wij kijken of wij je kennen. Misschien sturen wij een brief met een code, of vragen wij om een bewijs.");

    public static Tekst OntvangenStapTwee { get; } = new(
        "Wij zoeken of wij iets hebben. Hebben wij niets? Dan zeggen wij dat ook.");

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
