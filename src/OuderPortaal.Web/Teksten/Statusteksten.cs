namespace OuderPortaal.Web.Teksten;

/// <summary>One request: how it stands, its timeline, its letters, and what its reader can do.</summary>
public static class Statusteksten
{
    public static Tekst GeenDatum { get; } = new("Nog geen datum: de tijd staat stil");

    public static Tekst BeslotenOp { get; } = new("Beslissing gegeven op");

    public static Tekst NietsDoen { get; } = new("U hoeft nu niets te doen.", "Je hoeft nu niets te doen.");

    public static Tekst WachtKop { get; } = new("Wij wachten op u", "Wij wachten op je");

    // Late, D13b.
    public static Tekst TeLaatKop { get; } = new("Wij zijn te laat. Dit kunt u nu doen", "Wij zijn te laat. Dit kun je nu doen");

    public static Tekst TeLaatSpijt { get; } = new("Dat spijt ons. Onze eigen datum was {0}. De wettelijke datum is {1}.");

    public static Tekst TeLaatHoort { get; } = new("U hoort binnen twee werkdagen van ons wanneer het komt.", "Je hoort binnen twee werkdagen van ons wanneer het komt.");

    public static Tekst TeLaatBel { get; } = new("Bel ons. Wij vertellen hoe het ervoor staat.");

    public static Tekst TeLaatFg { get; } = new("Schrijf onze functionaris gegevensbescherming.");

    public static Tekst TeLaatKlacht { get; } = new("Doe een klacht bij ons.");

    public static Tekst TeLaatAp { get; } = new("Doe een klacht bij de Autoriteit Persoonsgegevens.");

    public static Tekst TeLaatRechter { get; } = new(
        "Ga naar de rechter. Het steunpunt vertelt u hoe dat gaat.",
        "Ga naar de rechter. Het steunpunt vertelt je hoe dat gaat.");

    // Timeline.
    public static Tekst TijdlijnKop { get; } = new("Hoe staat het ervoor?");

    public static Tekst Ontvangen { get; } = new("Verzoek ontvangen");

    public static Tekst OntvangenTekst { get; } = new("U kreeg meteen een bevestiging.", "Je kreeg meteen een bevestiging.");

    public static Tekst BewijsGevraagd { get; } = new("Wij vroegen om een bewijs");

    public static Tekst BewijsIdentiteit { get; } = new("Wij wilden zeker weten wie u bent.", "Wij wilden zeker weten wie je bent.");

    public static Tekst BewijsGezag { get; } = new("Wij wilden zeker weten dat u mag beslissen.", "Wij wilden zeker weten dat je mag beslissen.");

    public static Tekst BewijsStil { get; } = new("Vanaf {0} stond de tijd stil.");

    public static Tekst BewijsLiepDoor { get; } = new("De tijd liep gewoon door.");

    public static Tekst BewijsGezien { get; } = new("Bewijs gezien");

    public static Tekst BewijsGezienTekst { get; } = new("Wij weten nu genoeg. De tijd liep weer verder.");

    public static Tekst BewijsBinnen { get; } = new("Bewijs ontvangen");

    public static Tekst BewijsBinnenTekst { get; } = new("Wij bekijken het. De tijd liep weer verder.");

    public static Tekst BewijsAfgekeurd { get; } = new("Het bewijs was nog niet goed");

    public static Tekst BewijsAfgekeurdTekst { get; } = new("In de brief staat waarom. De tijd liep weer verder.");

    public static Tekst BewijsVerlopen { get; } = new("Er kwam geen bewijs");

    public static Tekst BewijsVerlopenTekst { get; } = new("De laatste dag ging voorbij. Daarna liep de tijd weer verder.");

    public static Tekst Opgepakt { get; } = new("In behandeling genomen");

    public static Tekst OpgepaktTekst { get; } = new("Een van onze medewerkers is ermee begonnen.");

    public static Tekst LaterGemeld { get; } = new("Wij lieten weten dat het later komt");

    public static Tekst LaterGemeldTekst { get; } = new("Wij verwachten ons antwoord op {0}.");

    public static Tekst TeLaat { get; } = new("De laatste dag ging voorbij");

    public static Tekst TeLaatTekst { get; } = new("Wij gaven niet op tijd antwoord. Dat spijt ons.");

    public static Tekst WachtOpBewijs { get; } = new("Wij wachten op het bewijs");

    public static Tekst UAanZet { get; } = new("U bent aan zet.", "Jij bent aan zet.");

    public static Tekst WachtTekst { get; } = new(
        "De tijd staat stil sinds {0}. U mag gewoon vragen stellen. Wij werken ook door.",
        "De tijd staat stil sinds {0}. Je mag gewoon vragen stellen. Wij werken ook door.");

    public static Tekst WachtVanafTekst { get; } = new(
        "De tijd staat stil vanaf {0}. U mag gewoon vragen stellen. Wij werken ook door.",
        "De tijd staat stil vanaf {0}. Je mag gewoon vragen stellen. Wij werken ook door.");

    public static Tekst WachtLoopt { get; } = new("De tijd loopt gewoon door. Wij werken ook door.");

    public static Tekst Oppakken { get; } = new("Wij nemen het in behandeling");

    public static Tekst OppakkenTekst { get; } = new("Wij kijken of wij weten wie u bent.", "Wij kijken of wij weten wie je bent.");

    public static Tekst Zoeken { get; } = new("Wij zoeken alles bij elkaar");

    public static Tekst ZoekenTekst { get; } = new("Wij zoeken op alle plekken waar gegevens kunnen staan.");

    public static Tekst Nakijken { get; } = new("Een tweede collega kijkt mee");

    public static Tekst NakijkenTekst { get; } = new(
        "Zo voorkomen wij dat u gegevens van een ander krijgt.",
        "Zo voorkomen wij dat je gegevens van een ander krijgt.");

    public static Tekst Beslissen { get; } = new("De directeur neemt de beslissing");

    public static Tekst BeslissenTekst { get; } = new("De directeur leest alles na en tekent.");

    public static Tekst DeBeslissing { get; } = new("De beslissing");

    public static Tekst DeBeslissingTekst { get; } = new("Wij sturen u een mail dat er een bericht klaarstaat.", "Wij sturen je een mail dat er een bericht klaarstaat.");

    public static Tekst DeBeslissingPost { get; } = new("Wij sturen de beslissing zoals u vroeg.", "Wij sturen de beslissing zoals je vroeg.");

    public static Tekst DeBeslissingDatum { get; } = new("U krijgt dan meteen een nieuwe datum.", "Je krijgt dan meteen een nieuwe datum.");

    public static Tekst Uiterlijk { get; } = new("uiterlijk {0}");

    public static Tekst Sinds { get; } = new("sinds {0}");

    public static Tekst Toegewezen { get; } = new("De beslissing: u krijgt wat u vroeg", "De beslissing: je krijgt wat je vroeg");

    public static Tekst Deels { get; } = new("De beslissing: u krijgt een deel niet", "De beslissing: je krijgt een deel niet");

    public static Tekst Afgewezen { get; } = new("De beslissing: wij kunnen niet doen wat u vraagt", "De beslissing: wij kunnen niet doen wat je vraagt");

    public static Tekst GeenGegevens { get; } = new("De beslissing: wij vonden niets");

    public static Tekst NietBehandeld { get; } = new("De beslissing: wij behandelen het verzoek niet");

    public static Tekst BeslissingTekst { get; } = new("In de brief staat waarom, en wat u kunt doen als u het er niet mee eens bent.", "In de brief staat waarom, en wat je kunt doen als je het er niet mee eens bent.");

    public static Tekst Bekijken { get; } = new("U kunt het overzicht bekijken", "Je kunt het overzicht bekijken");

    public static Tekst BekijkenTot { get; } = new("tot en met {0}");

    public static Tekst BekijkenTekst { get; } = new("Bewaar het op een veilige plek.");

    public static Tekst Weg { get; } = new("Het overzicht gaat uit het portaal");

    public static Tekst WegTekst { get; } = new("Het dossier zelf blijft. U mag later opnieuw vragen, gratis.", "Het dossier zelf blijft. Je mag later opnieuw vragen, gratis.");

    public static Tekst Ingetrokken { get; } = new("U trok het verzoek in", "Je trok het verzoek in");

    public static Tekst IngetrokkenTekst { get; } = new("Wij zijn gestopt. U mag altijd opnieuw vragen, gratis.", "Wij zijn gestopt. Je mag altijd opnieuw vragen, gratis.");

    public static Tekst Afgesloten { get; } = new("Afgesloten");

    public static Tekst AfgeslotenTekst { get; } = new("Dit verzoek is klaar. U mag altijd opnieuw vragen, gratis.", "Dit verzoek is klaar. Je mag altijd opnieuw vragen, gratis.");

    public static Tekst BezwaarKop { get; } = new("Bezwaar maken");

    // Letters.
    public static Tekst BrievenKop { get; } = new("Brieven");

    // What she can do.
    public static Tekst DoenKop { get; } = new("Wat kunt u doen?", "Wat kun je doen?");

    public static Tekst VragenKop { get; } = new("Iets vragen of toevoegen");

    public static Tekst VragenTekst { get; } = new("Bel of mail ons. Noem dan het nummer van dit verzoek.");

    public static Tekst VragenOfSchrijven { get; } = new("Schrijf hierboven een bericht. Of bel of mail ons. Noem dan het nummer van dit verzoek.");

    public static Tekst IntrekkenLink { get; } = new("Verzoek intrekken");

    public static Tekst IntrekkenTekst { get; } = new("Dan stoppen wij. U mag later opnieuw vragen, gratis.", "Dan stoppen wij. Je mag later opnieuw vragen, gratis.");

    public static Tekst NietEensKop { get; } = new("Niet mee eens?");

    public static Tekst NietEensTekst { get; } = new(
        "U kunt een klacht doen. U kunt ook de functionaris gegevensbescherming schrijven. Na de beslissing kunt u bezwaar maken.",
        "Je kunt een klacht doen. Je kunt ook de functionaris gegevensbescherming schrijven. Na de beslissing kun je bezwaar maken.");

    public static Tekst ZienKop { get; } = new("Wat u ons stuurde", "Wat je ons stuurde");

    public static Tekst ZienBewijs { get; } = new("Lees de bevestiging van uw verzoek", "Lees de bevestiging van je verzoek");

    // Withdraw.
    public static Tekst IntrekkenKop { get; } = new("Wilt u dit verzoek intrekken?", "Wil je dit verzoek intrekken?");

    public static Tekst IntrekkenUitleg { get; } = new(
        "Dan stoppen wij met dit verzoek. U krijgt geen antwoord meer. U mag later opnieuw vragen, gratis.",
        "Dan stoppen wij met dit verzoek. Je krijgt geen antwoord meer. Je mag later opnieuw vragen, gratis.");

    public static Tekst IntrekkenTermijn { get; } = new("Een nieuw verzoek begint weer met {0}.");

    public static Tekst IntrekkenJa { get; } = new("Ja, trek het verzoek in");

    public static Tekst IntrekkenNee { get; } = new("Nee, ga door");

    public static Tekst IntrekkenKanNiet { get; } = new("Dit verzoek is al klaar. Intrekken kan niet meer.");

    // Proof.
    public static Tekst BewijsKop { get; } = new("Zo laat u het zien", "Zo laat je het zien");

    public static Tekst BewijsWaarom { get; } = new("Waarom vragen wij dit?");

    public static Tekst BewijsWaaromTekst { get; } = new("Wij geven gegevens van een leerling alleen aan de juiste persoon. Wij twijfelen nog, omdat {0}.");

    public static Tekst BewijsHoe { get; } = new("Hoe doet u dit?", "Hoe doe je dit?");

    public static Tekst BewijsTijd { get; } = new("Wat doet dit met de tijd?");

    public static Tekst BewijsTijdStil { get; } = new(
        "De tijd staat stil tot wij het bewijs hebben. Of tot {0} voorbij is. Daarna zijn er nog {1} voor ons antwoord.");

    public static Tekst BewijsNiet { get; } = new("Lukt het niet?");

    public static Tekst BewijsNietTekst { get; } = new(
        "Bel ons voor die dag. Samen vinden wij een andere manier. Horen wij niets, dan sluiten wij dit verzoek.");

    public static Tekst BewijsOpnieuw { get; } = new("U kunt altijd opnieuw vragen, gratis.", "Je kunt altijd opnieuw vragen, gratis.");

    public static Tekst BewijsBrief { get; } = new("Lees de brief hierover");

    public static Tekst BewijsGeenOpen { get; } = new("Wij wachten nu niet op een bewijs", "Wij wachten nu niet op een bewijs");

    public static Tekst VeiligeKopie { get; } = new(
        "Maak dit onleesbaar: foto, burgerservicenummer, documentnummer en de regels met << onderaan. Het portaal helpt daarbij.");

    public static Tekst KopiePost { get; } = new(
        "Met een kopie sturen wij het overzicht per post. Wilt u het online zien? Kies dan de brief of kom langs.",
        "Met een kopie sturen wij het overzicht per post. Wil je het online zien? Kies dan de brief of kom langs.");

    // Inbox and letter.
    public static Tekst BerichtenTitel { get; } = new("Berichten");

    public static Tekst BerichtenLeeg { get; } = new("U heeft nog geen berichten", "Je hebt nog geen berichten");

    public static Tekst BerichtenLeegTekst { get; } = new(
        "Sturen wij u een brief, dan vindt u hem hier. U krijgt daar een mail over.",
        "Sturen wij je een brief, dan vind je hem hier. Je krijgt daar een mail over.");

    public static Tekst BerichtOver { get; } = new("Over verzoek");

    public static Tekst EerdereBerichten { get; } = new("Eerdere berichten");

    public static Tekst Ongelezen { get; } = new("Nog niet gelezen");

    public static Tekst BriefPost { get; } = new("Deze brief sturen wij ook per post.");

    public static Tekst NaarVerzoek { get; } = new("Naar dit verzoek");

    // Refused.
    public static Tekst NietNuKop { get; } = new("U kunt dit nu niet bekijken", "Je kunt dit nu niet bekijken");

    public static Tekst NietLeeftijd { get; } = new(
        "U kunt deze gegevens niet meer bekijken. {0} is 16 jaar of ouder en beslist zelf.",
        "Je kunt deze gegevens niet meer bekijken. {0} is 16 jaar of ouder en beslist zelf.");

    public static Tekst NietLeeftijdWeg { get; } = new(
        "Wil {0} dat u meekijkt? Dan kan dat met een formulier. Bel ons, wij sturen het op.",
        "Wil {0} dat je meekijkt? Dan kan dat met een formulier. Bel ons, wij sturen het op.");

    public static Tekst NietKoppeling { get; } = new(
        "Wij kunnen nu niet zien dat u voor deze leerling mag beslissen.",
        "Wij kunnen nu niet zien dat je voor deze leerling mag beslissen.");

    public static Tekst NietInOnderzoek { get; } = new(
        "Wij kijken nog of u voor deze leerling mag beslissen.",
        "Wij kijken nog of je voor deze leerling mag beslissen.");

    public static Tekst NietBetwist { get; } = new("Iemand anders zei ons dat dit niet mag. De directeur kijkt ernaar.");

    public static Tekst NietWachtenWeg { get; } = new(
        "U hoeft nu niets te doen. Wij schrijven u als wij meer weten.",
        "Je hoeft nu niets te doen. Wij schrijven je als wij meer weten.");

    public static Tekst NietGezag { get; } = new(
        "Wij konden niet vaststellen dat u voor deze leerling mag beslissen.",
        "Wij konden niet vaststellen dat je voor deze leerling mag beslissen.");

    public static Tekst NietGezagWeg { get; } = new(
        "U kunt wel uw eigen gegevens vragen. U kunt ook vragen hoe het met het kind gaat. Of vraag een machtiging.",
        "Je kunt wel je eigen gegevens vragen. Je kunt ook vragen hoe het met het kind gaat. Of vraag een machtiging.");

    public static Tekst NietZelf { get; } = new("Iemand anders beslist hier nu over. Dat is de wet.");

    public static Tekst NietZelfWeg { get; } = new("Vraag die persoon om het verzoek te doen. Of bel ons. Wij denken mee.");

    public static Tekst NietKoppelingWeg { get; } = new(
        "Bel ons. Wij zeggen welk bewijs u kunt laten zien.",
        "Bel ons. Wij zeggen welk bewijs je kunt laten zien.");

    public static Tekst NietWachttijd { get; } = new(
        "Deze manier van inloggen is nieuw voor uw account. Daarom wacht u drie dagen op gegevens uit het dossier.",
        "Deze manier van inloggen is nieuw voor je account. Daarom wacht je drie dagen op gegevens uit het dossier.");

    public static Tekst NietWachttijdWeg { get; } = new(
        "Zo kan niemand met uw e-mail bij het dossier. Logt u in zoals u eerder deed? Dan kan het nu al. Of kom langs en laat zien wie u bent.",
        "Zo kan niemand met jouw e-mail bij het dossier. Log je in zoals je eerder deed? Dan kan het nu al. Of kom langs en laat zien wie je bent.");

    public static Tekst NietNiveau { get; } = new(
        "Wij weten nog niet zeker genoeg wie u bent. Het gaat om gegevens die goed beschermd moeten blijven.",
        "Wij weten nog niet zeker genoeg wie je bent. Het gaat om gegevens die goed beschermd moeten blijven.");

    public static Tekst NietNiveauWeg { get; } = new("Dit kan op drie manieren:");

    public static Tekst NietNiveauBalie { get; } = new(
        "Kom langs met uw paspoort of identiteitskaart: {0}. Daarna kunt u het hier lezen.",
        "Kom langs met je paspoort of identiteitskaart: {0}. Daarna kun je het hier lezen.");

    public static Tekst NietNiveauBrief { get; } = new(
        "Vraag hieronder een brief met een code. Wij sturen hem naar het adres in ons dossier.");

    public static Tekst NietNiveauPost { get; } = new("Bel ons. Dan sturen wij het per post.");

    public static Tekst NietVerlopen { get; } = new("Dit overzicht stond hier tot en met {0}. Wij hebben het uit het portaal gehaald. Het dossier zelf blijft.");

    public static Tekst NietVerlopenWeg { get; } = new(
        "Wilt u het nog zien? Bel ons, of vraag het opnieuw. Dat is gratis.",
        "Wil je het nog zien? Bel ons, of vraag het opnieuw. Dat is gratis.");

    public static Tekst NietBeschikbaar { get; } = new("Er staat nu geen overzicht klaar bij dit verzoek.");

    public static Tekst NietBeschikbaarWeg { get; } = new(
        "Bij het verzoek staat hoe het ervoor staat. Vroeg u om post of ophalen? Dan komt het op papier.",
        "Bij het verzoek staat hoe het ervoor staat. Vroeg je om post of ophalen? Dan komt het op papier.");

    public static Tekst NietVragen { get; } = new("Vragen? Bel");
}
