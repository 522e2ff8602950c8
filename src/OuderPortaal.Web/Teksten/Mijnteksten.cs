namespace OuderPortaal.Web.Teksten;

/// <summary>The home of a parent or pupil, and the first words of each request.</summary>
public static class Mijnteksten
{
    public static Tekst Titel { get; } = new("Uw overzicht", "Jouw overzicht");

    public static Tekst Dag { get; } = new("Dag {0}");

    public static Tekst DagZonderNaam { get; } = new("Uw overzicht", "Jouw overzicht");

    public static Tekst Bewaard { get; } = new("Wij hebben bewaard wat u invulde. U vindt het hieronder terug.", "Wij hebben bewaard wat je invulde. Je vindt het hieronder terug.");

    public static Tekst Weggegooid { get; } = new("Het verzoek dat niet af was, is weggegooid.");

    // Dit moet u doen.
    public static Tekst DoenKop { get; } = new("Dit moet u doen", "Dit moet je doen");

    public static Tekst DoenIdentiteit { get; } = new("Laat zien wie u bent.", "Laat zien wie je bent.");

    public static Tekst DoenGezag { get; } = new("Laat zien dat u voor {0} mag beslissen.", "Laat zien dat je voor {0} mag beslissen.");

    public static Tekst DoenUiterlijk { get; } = new("Doe dit uiterlijk {0}. Dat is {1}.");

    public static Tekst DoenStil { get; } = new("Zolang wij wachten, staat de tijd stil.");

    public static Tekst DoenLoopt { get; } = new("De tijd loopt ondertussen gewoon door.");

    public static Tekst DoenLangskomen { get; } = new(
        "Kom langs met uw paspoort of identiteitskaart. Wij maken geen kopie. Adres: {0}.",
        "Kom langs met je paspoort of identiteitskaart. Wij maken geen kopie. Adres: {0}.");

    public static Tekst DoenBriefcode { get; } = new(
        "Wij sturen een brief met een code naar het adres in ons dossier. Langskomen mag ook: {0}.");

    public static Tekst DoenTerugbellen { get; } = new(
        "Wij bellen u op het nummer dat wij al hebben. Zelf bellen mag ook.",
        "Wij bellen je op het nummer dat wij al hebben. Zelf bellen mag ook.");

    public static Tekst DoenKopie { get; } = new(
        "Maak hier een veilige kopie van uw identiteitsbewijs. Het portaal helpt met het afdekken.",
        "Maak hier een veilige kopie van je identiteitsbewijs. Het portaal helpt met het afdekken.");

    public static Tekst DoenUittreksel { get; } = new(
        "Laat een uittreksel zien waarop staat dat u het gezag heeft. Langsbrengen of opsturen mag.",
        "Laat een uittreksel zien waarop staat dat je mag beslissen. Langsbrengen of opsturen mag.");

    public static Tekst DoenLees { get; } = new("Lees hoe u dit doet", "Lees hoe je dit doet");

    public static Tekst LuktNiet { get; } = new("Lukt het niet? Bel");

    public static Tekst LuktNietSlot { get; } = new("Samen vinden wij een andere manier.");

    public static Tekst KlaarKop { get; } = new("Uw overzicht staat klaar", "Je overzicht staat klaar");

    public static Tekst KlaarTot { get; } = new(
        "U kunt het bekijken en bewaren tot en met {0}. Dat is {1}.",
        "Je kunt het bekijken en bewaren tot en met {0}. Dat is {1}.");

    public static Tekst KlaarKnop { get; } = new("Bekijk het overzicht");

    public static Tekst OngelezenKop { get; } = new("Er staat een brief voor u klaar", "Er staat een brief voor je klaar");

    public static Tekst OngelezenMeer { get; } = new("Er staan {0} brieven voor u klaar", "Er staan {0} brieven voor je klaar");

    public static Tekst AlleBerichten { get; } = new("Naar alle berichten");

    // Kinderen.
    public static Tekst KinderenKop { get; } = new("Uw kinderen", "Over wie");

    public static Tekst KindLeeftijd { get; } = new("{0}, {1} jaar");

    public static Tekst KindRol { get; } = new("U bent {0}. Dat bevestigden wij op {1}.", "Je bent {0}. Dat bevestigden wij op {1}.");

    public static Tekst KindTotZestien { get; } = new("U kunt meekijken tot {0} 16 wordt, op {1}.", "Je kunt meekijken tot {0} 16 wordt, op {1}.");

    public static Tekst KindBijnaZestien { get; } = new(
        "{0} wordt 16 op {1}. Vanaf die dag kijkt en beslist {0} zelf. U blijft ouder: bij keuzes over school en hulp blijven wij ook met u praten.",
        "{0} wordt 16 op {1}. Vanaf die dag kijkt en beslist {0} zelf.");

    public static Tekst KindTot { get; } = new("U kunt meekijken tot en met {0}.", "Je kunt meekijken tot en met {0}.");

    public static Tekst KindZelf { get; } = new("U beslist zelf over uw gegevens.", "Je beslist zelf over je gegevens.");

    public static Tekst KindGestopt { get; } = new(
        "U kunt de gegevens niet meer bekijken. {0} is 16 jaar of ouder.",
        "Je kunt de gegevens niet meer bekijken. {0} is 16 jaar of ouder.");

    public static Tekst KindVragen { get; } = new("Vraag de gegevens van {0}");

    public static Tekst ZelfVragen { get; } = new("Vraag uw eigen gegevens", "Vraag je eigen gegevens");

    public static Tekst OnbekendKop { get; } = new("Wij weten nog niet zeker wie u bent", "Wij weten nog niet zeker wie je bent");

    public static Tekst OnbekendUitleg { get; } = new(
        "Daarom staan hier geen namen van kinderen. U kunt wel meteen een verzoek doen.",
        "Daarom staan hier geen namen. Je kunt wel meteen een verzoek doen.");

    public static Tekst AnderKop { get; } = new("Mijn kind staat er niet bij", "Over iemand anders");

    public static Tekst AnderUitleg { get; } = new(
        "U kunt toch meteen een verzoek doen. Vul de naam en de geboortedatum in. Wij zoeken het uit. De tijd begint op de dag dat u het verstuurt.",
        "Je kunt ook een verzoek doen voor iemand anders. Dan vragen wij om een toestemming op papier.");

    public static Tekst OntevredenKop { get; } = new("Bent u niet tevreden?", "Ben je niet tevreden?");

    public static Tekst AnderLink { get; } = new("Verzoek doen voor een ander kind", "Verzoek doen voor iemand anders");

    // Verzoeken.
    public static Tekst VerzoekenKop { get; } = new("Uw verzoeken", "Jouw verzoeken");

    public static Tekst LeegKop { get; } = new("U heeft nog niets gevraagd", "Je hebt nog niets gevraagd");

    public static Tekst LeegUitleg { get; } = new(
        "U mag zien wat wij over uw kind hebben. Klopt er iets niet, dan mag u het laten verbeteren of weghalen. Het kost niets en u hoeft niet te zeggen waarom.",
        "Je mag zien wat wij over je hebben. Klopt er iets niet, dan mag je het laten verbeteren of weghalen. Het kost niets en je hoeft niet te zeggen waarom.");

    public static Tekst Nieuw { get; } = new("Nieuw verzoek");

    public static Tekst Nummer { get; } = new("Nummer");

    public static Tekst ConceptenKop { get; } = new("Nog niet verstuurd");

    public static Tekst ConceptVan { get; } = new("Begonnen op {0}. Wij bewaren dit 30 dagen.");

    public static Tekst ConceptVerder { get; } = new("Ga verder met dit verzoek");

    public static Tekst ConceptWeg { get; } = new("Gooi dit weg");

    public static Tekst KlaarVerzoekenKop { get; } = new("Afgesloten verzoeken");

    public static Tekst Ouder { get; } = new("Eerdere verzoeken");

    // What a request is called; with the name that the reader typed.
    public static Tekst InzageVan { get; } = new("Inzage in het dossier van {0}");

    public static Tekst InzageZelf { get; } = new("Inzage in uw eigen gegevens", "Inzage in je eigen gegevens");

    // First words.
    public static Tekst WijAanZet { get; } = new("Wij zijn aan zet.");

    public static Tekst WijWachten { get; } = new("Wij wachten op u.", "Wij wachten op je.");

    public static Tekst WijTeLaat { get; } = new("Wij zijn te laat.");

    public static Tekst AntwoordIsEr { get; } = new("Ons antwoord is er.");

    public static Tekst Ingetrokken { get; } = new("U trok dit verzoek in.", "Je trok dit verzoek in.");

    public static Tekst Afgesloten { get; } = new("Dit verzoek is klaar.");

    public static Tekst StandDatum { get; } = new("U krijgt onze beslissing uiterlijk {0}. Dat is {1}.", "Je krijgt onze beslissing uiterlijk {0}. Dat is {1}.");

    public static Tekst StandStil { get; } = new("De tijd staat stil sinds {0}. Daarna zijn er nog {1} voor ons antwoord.");

    public static Tekst StandStilVanaf { get; } = new("Vanaf {0} staat de tijd stil. Daarna zijn er nog {1} voor ons antwoord.");

    public static Tekst StandWachtLoopt { get; } = new("De tijd loopt door. U krijgt onze beslissing uiterlijk {0}.", "De tijd loopt door. Je krijgt onze beslissing uiterlijk {0}.");

    public static Tekst StandTeLaat { get; } = new("U zou ons antwoord uiterlijk {0} krijgen. Dat spijt ons.", "Je zou ons antwoord uiterlijk {0} krijgen. Dat spijt ons.");

    public static Tekst StandVerwacht { get; } = new("Wij verwachten ons antwoord op {0}.");

    public static Tekst StandOverzichtTot { get; } = new("U kunt het bekijken tot en met {0}.", "Je kunt het bekijken tot en met {0}.");

    public static Tekst StandBesloten { get; } = new("U vindt het bij dit verzoek.", "Je vindt het bij dit verzoek.");

    public static Tekst StandPost { get; } = new("Wij stuurden het per post of gaven het mee.");

    public static Tekst LeerlingBeslist { get; } = new("{0} is nu 16 jaar en beslist zelf.");

    /// <summary>{0} first name of the pupil.</summary>
    public static Tekst DichtKop { get; } = new("Uw verzoek over {0}", "Je verzoek over {0}");

    /// <summary>{0} date of the letter.</summary>
    public static Tekst DichtKlaar { get; } = new("Daarom komt er geen antwoord. Dat schreven wij op {0}.");

    public static Tekst NaarHome { get; } = new("Naar het overzicht");

    public static Tekst DichtUitleg { get; } = new(
        "Dat staat in de wet. Wij vertellen niet wat de leerling kiest. Uw eigen gegevens kunt u altijd vragen.",
        "Dat staat in de wet. Wij vertellen niet wat de leerling kiest. Je eigen gegevens kun je altijd vragen.");

    public static Tekst StandUitslag { get; } = new("U hoort uiterlijk {0} hoe het verder gaat.", "Je hoort uiterlijk {0} hoe het verder gaat.");

    public static Tekst StandGesloten { get; } = new("Gesloten op {0}.");
}
