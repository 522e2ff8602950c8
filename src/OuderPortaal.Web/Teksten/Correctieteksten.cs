namespace OuderPortaal.Web.Teksten;

/// <summary>Having something changed: its questions, its items, and what was decided about each.</summary>
public static class Correctieteksten
{
    // The first page.
    public static Tekst WaarKop { get; } = new("Over wie gaat het?");

    public static Tekst WaarHulp { get; } = new("Daarna vragen wij wat er niet klopt of weg moet.");

    public static Tekst WaarAndersUitleg { get; } = new("Over een ouder of voogd zelf, of een klacht.");

    public static Tekst NaarCorrectie { get; } = new("Klopt er iets niet, of moet er iets weg?");

    public static Tekst NaarInzage { get; } = new("Eerst zien wat er is?");

    public static Tekst BeginKosten { get; } = new("Het kost niets. Een bewijs mag, maar hoeft niet.");

    public static Tekst BeginGebruik { get; } = new(
        "Wij gebruiken uw antwoorden alleen hiervoor. Moet er iets weg? Soms hoort de andere ouder dat, zonder wat er stond.",
        "Wij gebruiken je antwoorden alleen hiervoor. Moet er iets weg? Soms hoort je ouder dat, zonder wat er stond.");

    // Everything that can be asked.
    public static Tekst AndersKop { get; } = new("Wat wilt u?", "Wat wil je?");

    public static Tekst AndersWeten { get; } = new("Ik wil weten wat er is");

    public static Tekst AndersWetenUitleg { get; } = new(
        "U krijgt alles te zien wat wij hebben. U hoeft niet te zeggen waarom.",
        "Je krijgt alles te zien wat wij hebben. Je hoeft niet te zeggen waarom.");

    public static Tekst AndersFout { get; } = new("Er klopt iets niet, of er mist iets");

    public static Tekst AndersFoutUitleg { get; } = new(
        "U zegt wat er moet staan. Wij kijken het na en zeggen wat wij doen.",
        "Je zegt wat er moet staan. Wij kijken het na en zeggen wat wij doen.");

    public static Tekst AndersWeg { get; } = new("Er moet iets weg");

    public static Tekst AndersNietGebruiken { get; } = new("Ik wil dat iets even niet gebruikt wordt");

    public static Tekst AndersNietGebruikenUitleg { get; } = new("Wij bewaren het apart en gebruiken het niet.");

    public static Tekst AndersKlacht { get; } = new("Ik heb een klacht, of iets anders");

    // On the home.
    public static Tekst ThuisLink { get; } = new("Er klopt iets niet");

    public static Tekst ThuisKind { get; } = new("Laat iets verbeteren of weghalen over {0}");

    public static Tekst ThuisZelf { get; } = new("Laat iets verbeteren of weghalen");

    // The list of items.
    public static Tekst OnderdelenKop { get; } = new("Wat moet er anders?");

    public static Tekst OnderdelenInleiding { get; } = new(
        "Per punt krijgt u een antwoord. U kunt er hoogstens twintig noemen.",
        "Per punt krijg je een antwoord. Je kunt er hoogstens twintig noemen.");

    public static Tekst OnderdeelNietAf { get; } = new("Dit punt is nog niet af.");

    public static Tekst NietAf { get; } = new(
        "Een punt is nog niet af. Kies daar 'Wijzig' en vul aan wat ontbreekt.");

    public static Tekst GeenOnderdelen { get; } = new("Schrijf eerst op wat er niet klopt.");

    public static Tekst Wijzig { get; } = new("Wijzig");

    public static Tekst HaalUit { get; } = new("Haal dit punt uit de lijst");

    public static Tekst NogIets { get; } = new("Nog iets toevoegen");

    public static Tekst NogEenRegel { get; } = new("Nog iets aanwijzen in het overzicht");

    public static Tekst Vol { get; } = new("Dit zijn er twintig. Doe voor de rest een tweede verzoek.");

    public static Tekst LogOpnieuwIn { get; } = new("Wat er staat, tonen wij kort nadat u inlogt.", "Wat er staat, tonen wij kort nadat je inlogt.");

    public static Tekst LogOpnieuwInLink { get; } = new("Log opnieuw in om het te lezen");

    // One item.
    public static Tekst OnderdeelKop { get; } = new("Wat klopt er niet?");

    public static Tekst KeuzeVraag { get; } = new("Wat moet er gebeuren?");

    public static Tekst KeuzeFout { get; } = new("Kies wat er moet gebeuren.");

    public static Tekst Verbeteren { get; } = new("Verbeteren");

    public static Tekst VerbeterenUitleg { get; } = new("Er staat iets fout.");

    public static Tekst Aanvullen { get; } = new("Aanvullen");

    public static Tekst AanvullenUitleg { get; } = new("Er mist iets.");

    public static Tekst Weghalen { get; } = new("Weghalen");

    /// <summary>R-AM-39.</summary>
    public static Tekst Wissen { get; } = new(
        "U vraagt ons om deze gegevens weg te halen. Wij beslissen daarover en leggen uit waarom. Pas daarna gaat er iets weg.",
        "Je vraagt ons om deze gegevens weg te halen. Wij beslissen daarover en leggen uit waarom. Pas daarna gaat er iets weg.");

    public static Tekst NietGebruiken { get; } = new("Even niet gebruiken");

    public static Tekst NietGebruikenUitleg { get; } = new("Wij bewaren het, maar gebruiken het niet. Het gaat naar niemand.");

    public static Tekst AllesWeg { get; } = new("Alles weghalen");

    public static Tekst AllesWegUitleg { get; } = new("Alles wat wij over de leerling hebben. Hieronder hoeft dan alleen waarom.");

    public static Tekst Waar { get; } = new("Waar het staat");

    public static Tekst Waarover { get; } = new("Om welk gegeven gaat het?");

    public static Tekst WaaroverHulp { get; } = new("Een paar woorden, zoals: het adres van de moeder.");

    public static Tekst OmschrijvingFout { get; } = new("Schrijf om welk gegeven het gaat.");

    public static Tekst Document { get; } = new("In welk document staat het?");

    public static Tekst DocumentHulp { get; } = new("Bijvoorbeeld: verslag van november.");

    public static Tekst Bladzijde { get; } = new("Op welke bladzijde?");

    public static Tekst Was { get; } = new("Dit staat er nu");

    public static Tekst Wordt { get; } = new("Dit moet er staan");

    public static Tekst Erbij { get; } = new("Dit moet erbij");

    public static Tekst WasVraag { get; } = new("Wat staat er nu?");

    public static Tekst WordtVraag { get; } = new("Wat moet er staan of erbij?");

    public static Tekst WordtHulp { get; } = new("Nodig bij verbeteren en aanvullen.");

    public static Tekst WordtFout { get; } = new("Schrijf wat er moet staan.");

    public static Tekst ErbijFout { get; } = new("Schrijf wat erbij moet.");

    public static Tekst GrondVraag { get; } = new("Waarom?");

    public static Tekst GrondFout { get; } = new("Kies waarom. Niet zeker? Kies dan 'Weet ik niet'.");

    public static Tekst GrondOnjuist { get; } = new("Het is niet waar");

    public static Tekst GrondOnvolledig { get; } = new("Het is niet compleet");

    public static Tekst GrondNietNodig { get; } = new("Het is niet nodig voor het werk");

    public static Tekst GrondMagNiet { get; } = new("Het mag niet van de wet of het reglement");

    public static Tekst GrondWeetNiet { get; } = new("Weet ik niet");

    public static Tekst ToelichtingVraag { get; } = new("Wilt u het uitleggen?", "Wil je het uitleggen?");

    public static Tekst ToelichtingHulp { get; } = new("Schrijf ook op welk bewijs er is. Opsturen hoeft nu niet.");

    public static Tekst NogKiezen { get; } = new("Nog kiezen wat er moet gebeuren");

    // What was pointed at, when its words cannot be read now.
    public static Tekst VerwijzingRegel { get; } = new("Regel {0} in het overzicht bij {1}");

    public static Tekst VerwijzingDocument { get; } = new("Document {0} in het overzicht bij {1}");

    public static Tekst VerwijzingOnderdeel { get; } = new("Punt {0} van verzoek {1}");

    public static Tekst UitOverzicht { get; } = new("Uit het overzicht: {0}");

    public static Tekst UitDocument { get; } = new("Een document uit het overzicht");

    public static Tekst AnderKind { get; } = new(
        "U wees iets aan in het overzicht van een ander kind. Haal dat punt uit de lijst, of kies dat kind.",
        "Je wees iets aan in het overzicht van iemand anders. Haal dat punt uit de lijst.");

    // From a line in an open overview.
    public static Tekst OverzichtUitleg { get; } = new(
        "Klopt er iets niet? Kies bij die regel 'Klopt dit niet?'. U kunt zo meer regels aanwijzen en ze samen versturen.",
        "Klopt er iets niet? Kies bij die regel 'Klopt dit niet?'. Je kunt zo meer regels aanwijzen en ze samen versturen.");

    public static Tekst OverzichtBezig { get; } = new(
        "U heeft {0} klaarstaan om te laten veranderen. Dit is nog niet verstuurd.",
        "Je hebt {0} klaarstaan om te laten veranderen. Dit is nog niet verstuurd.");

    public static Tekst OverzichtVerder { get; } = new("Verder met deze correctie");

    public static Tekst KloptNiet { get; } = new("Klopt dit niet?");

    public static Tekst Bewaar { get; } = new("Bewaar en ga verder");

    public static Tekst BewaarEnNog { get; } = new("Bewaar en wijs nog iets aan");

    // The check and the receipt.
    public static Tekst Punten { get; } = new("Wat er anders moet");

    // What it is called.
    public static Tekst NaamVan { get; } = new("Iets veranderen in het dossier van {0}");

    public static Tekst NaamZelf { get; } = new("Iets veranderen in uw eigen gegevens", "Iets veranderen in je eigen gegevens");

    public static Tekst Meelezen { get; } = new("Gegevens laten veranderen");

    // For a pupil of 16 who decides about a request of a parent.
    public static Tekst ZestienKop { get; } = new("Een ouder of voogd wil gegevens over u laten veranderen", "Een ouder of voogd wil gegevens over jou laten veranderen");

    public static Tekst ZestienWanneer { get; } = new("Dat was op {0}. Wij hebben nog niets veranderd.");

    // How it stands.
    public static Tekst WordtUitgevoerd { get; } = new("Wij beslisten. Nu doen wij wat in de brief staat.");

    public static Tekst IsUitgevoerd { get; } = new("Wij deden wat in de brief staat.");

    public static Tekst Klaar { get; } = new("Het is klaar.");

    // Timeline.
    public static Tekst Nakijken { get; } = new("Wij kijken elk punt na");

    public static Tekst NakijkenTekst { get; } = new("Wij zoeken op wat er staat en waar het vandaan komt.");

    public static Tekst Toegewezen { get; } = new("De beslissing: wij doen wat u vraagt", "De beslissing: wij doen wat je vraagt");

    public static Tekst Deels { get; } = new("De beslissing: wij doen een deel van wat u vraagt", "De beslissing: wij doen een deel van wat je vraagt");

    public static Tekst Uitvoeren { get; } = new("Wij voeren het uit");

    public static Tekst UitvoerenTekst { get; } = new("U krijgt een brief als het klaar is.", "Je krijgt een brief als het klaar is.");

    public static Tekst Uitgevoerd { get; } = new("Het is gedaan");

    public static Tekst UitgevoerdTekst { get; } = new("In de brief staat wat wij deden.");

    // What was decided per item.
    public static Tekst BesluitKop { get; } = new("Onze beslissing");

    public static Tekst BesluitJa { get; } = new("Dit doen wij.");

    public static Tekst BesluitDeels { get; } = new("Een deel doen wij. Een deel niet.");

    public static Tekst BesluitNee { get; } = new("Dit doen wij niet.");

    public static Tekst BewijsKop { get; } = new("Een bewijs meesturen");

    public static Tekst BewijsInleiding { get; } = new(
        "Laat een brief of ander papier zien wat er niet klopt? Dan kunt u een foto of pdf ervan meesturen. Het hoeft niet.",
        "Laat een brief of ander papier zien wat er niet klopt? Dan kun je een foto of pdf ervan meesturen. Het hoeft niet.");

    public static Tekst BewijsLabel { get; } = new("Kies een foto of een pdf");

    public static Tekst BewijsHulp { get; } = new(
        "Hoogstens 8 MB. Staat uw burgerservicenummer erop? Dek dat eerst af.",
        "Hoogstens 8 MB. Staat je burgerservicenummer erop? Dek dat eerst af.");

    public static Tekst BewijsFout { get; } = new("Kies eerst een foto of een pdf.");

    public static Tekst BewijsIsEr { get; } = new("Er is al een bewijs. Kiest u een ander? Dan gaat het vorige weg.", "Er is al een bewijs. Kies je een ander? Dan gaat het vorige weg.");

    public static Tekst BewijsBewaar { get; } = new("Bewaar dit bewijs");

    public static Tekst BewijsWeg { get; } = new("Haal het bewijs weg");

    public static Tekst BewijsTerug { get; } = new("Terug zonder bewijs");

    public static Tekst BewijsErbij { get; } = new("Bewijs toevoegen");

    public static Tekst BewijsAnder { get; } = new("Bewijs veranderen");

    public static Tekst BewijsGaatMee { get; } = new("Er gaat een bewijs mee.");

    public static Tekst BesluitNietHier { get; } = new(
        "Dit staat niet in ons bestand. Misschien heeft de school het wel. Vraag het daar. U heeft daar hetzelfde recht als bij ons.",
        "Dit staat niet in ons bestand. Misschien heeft de school het wel. Vraag het daar. Je hebt daar hetzelfde recht als bij ons.");

    public static Tekst BesluitRegel { get; } = new("De regel staat in: {0}.");

    public static Tekst BewarenTot { get; } = new("Wij bewaren het tot en met {0}. Daarna vernietigen wij het.");

    public static Tekst OpnieuwBekijken { get; } = new("Op {0} kijken wij hier opnieuw naar.");

    public static Tekst GedaanOp { get; } = new("Gedaan op {0}.");

    public static Tekst NogTeDoen { get; } = new("Nog niet gedaan. Klaar op uiterlijk {0}.");

    public static Tekst Geblokkeerd { get; } = new("Niemand gebruikt het meer. Weg gaat het vanaf {0}. Een ander mag tot die dag bezwaar maken.");

    public static Tekst BesluitInBrief { get; } = new("Wat wij per punt beslisten, staat in de brief.");

    // The own statement.
    public static Tekst VerklaringLink { get; } = new("Schrijf wat u ervan vindt", "Schrijf wat je ervan vindt");

    public static Tekst VerklaringUitleg { get; } = new(
        "Uw eigen woorden komen erbij te staan. Wij veranderen er niets aan.",
        "Je eigen woorden komen erbij te staan. Wij veranderen er niets aan.");

    public static Tekst VerklaringVeld { get; } = new("Uw verklaring", "Je verklaring");

    public static Tekst VerklaringHulp { get; } = new("Hoogstens 4.000 tekens. Dat is ongeveer een bladzijde.");

    public static Tekst VerklaringFout { get; } = new("Schrijf eerst wat er bij moet staan.");

    public static Tekst VerklaringBekijk { get; } = new("Bekijk hoe het wordt");

    public static Tekst VerklaringZekerKop { get; } = new("Weet u het zeker?", "Weet je het zeker?");

    public static Tekst VerklaringZeker { get; } = new(
        "Zo komt het erbij te staan. Daarna kunt u het niet meer veranderen.",
        "Zo komt het erbij te staan. Daarna kun je het niet meer veranderen.");

    public static Tekst VerklaringStuur { get; } = new("Ja, zet dit erbij");

    public static Tekst VerklaringTerug { get; } = new("Nee, verander het nog");

    public static Tekst VerklaringKlaar { get; } = new("Wij hebben uw verklaring. Die staat er nu bij.", "Wij hebben je verklaring. Die staat er nu bij.");

    public static Tekst VerklaringStaatEr { get; } = new("Uw verklaring van {0}", "Je verklaring van {0}");

    public static Tekst VerklaringKanNiet { get; } = new("Bij dit punt kan geen verklaring meer");

    // Closing off instead of erasing.
    public static Tekst AfschermenLink { get; } = new("Vraag om het niet meer te gebruiken");

    public static Tekst AfschermenUitleg { get; } = new("Dan blijft het bewaard. Wij gebruiken het niet meer. Het gaat naar niemand.");

    public static Tekst AfschermenJa { get; } = new("Begin dit verzoek");

    public static Tekst AfschermenKanNiet { get; } = new("Dit kan bij dit punt niet");
}
