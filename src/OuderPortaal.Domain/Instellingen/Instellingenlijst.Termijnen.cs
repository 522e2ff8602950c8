using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Instellingen;

public static partial class Instellingenlijst
{
    private static IEnumerable<Instelling> Termijnen =>
    [
        Getal(
            "BasisDagen", Instellingengroep.Termijnen, "Dagen voor een antwoord", "Zoveel dagen na de ontvangst is ons antwoord er uiterlijk.", "D-02", 1, 28, "dagen",
            w => w.Termijnen.BasisDagen, (w, n) => w.Met(t => t with { BasisDagen = n }), "Het reglement belooft 28 dagen. Later dan dat mag niet."),
        Keuze(
            "Rolover", Instellingengroep.Termijnen, "Laatste dag in het weekend of op een feestdag", "Wat er gebeurt als de laatste dag geen werkdag is.", "D-03",
            w => w.Termijnen.Rolover, (w, v) => w.Met(t => t with { Rolover = v }), jurist: true,
            (Rolover.Atw, "De eerste werkdag erna telt, zoals in de Algemene termijnenwet"), (Rolover.Geen, "De dag zelf telt")),
        Getal(
            "BewijstermijnDagen", Instellingengroep.Termijnen, "Dagen om bewijs te sturen", "De laatste dag die klaarstaat als wij om bewijs vragen. Wie vraagt, kan een andere dag kiezen.", "D-05", 7, 28, "dagen",
            w => w.Termijnen.BewijstermijnDagen, (w, n) => w.Met(t => t with { BewijstermijnDagen = n })),
        Keuze(
            "Telwijze", Instellingengroep.Termijnen, "Dagen die stilstaan bij een vraag om bewijs", "Hoeveel dagen er bij komen als wij op bewijs wachten.", "D-04",
            w => w.Termijnen.Telwijze, (w, v) => w.Met(t => t with { Telwijze = v }), jurist: false,
            (Telwijze.HeleDagen, "Alleen hele dagen: niet de dag van vragen, niet de dag van leveren"), (Telwijze.Datumverschil, "Het verschil van de twee datums: de dag van leveren ook")),
        JaNee(
            "OpschortingEindigtBijVerlopen", Instellingengroep.Termijnen, "Bewijs komt niet: loopt de tijd dan weer?", "Wat er gebeurt als de dag voor het bewijs voorbij is en er niets kwam.", "D-06",
            w => w.Termijnen.OpschortingEindigtBijVerlopen, (w, v) => w.Met(t => t with { OpschortingEindigtBijVerlopen = v }), jurist: true,
            "Ja, de tijd loopt dan weer", "Nee, de tijd staat stil tot het bewijs er is"),
        JaNee(
            "LaatsteBewijsdagStaatStil", Instellingengroep.Termijnen, "Staat de laatste dag voor het bewijs ook stil?", "Scheelt een dag als er geen bewijs komt.", "R-AM-23",
            w => w.Termijnen.LaatsteBewijsdagStaatStil, (w, v) => w.Met(t => t with { LaatsteBewijsdagStaatStil = v }), jurist: true),
        JaNee(
            "OpschortenBijGezagsbewijs", Instellingengroep.Termijnen, "Staat de tijd stil als wij om bewijs van gezag vragen?", "Werkt alleen als onze antwoorden besluiten zijn. Anders staat de tijd daarvoor nooit stil.", "D-07",
            w => w.Termijnen.OpschortenBijGezagsbewijs, (w, v) => w.Met(t => t with { OpschortenBijGezagsbewijs = v }), jurist: true),
        Keuze(
            "CorrectieStart", Instellingengroep.Termijnen, "Correctie per post: vanaf welke dag?", "Waar de tijd begint als iemand per post vraagt om iets te veranderen.", "D-09",
            w => w.Termijnen.CorrectieStart, (w, v) => w.Met(t => t with { CorrectieStart = v }), jurist: false,
            (CorrectieStart.Ingediend, "De dag van de poststempel, als die te lezen is"), (CorrectieStart.Ontvangen, "De dag dat de brief bij ons kwam")),
        Getal(
            "VraagBinnenWerkdagen", Instellingengroep.Termijnen, "Om bewijs vragen binnen", "Vragen wij later om bewijs, dan krijgt de FG een signaal.", "R-11.2-1", 1, 5, "werkdagen",
            w => w.VraagBinnenWerkdagen, (w, n) => w with { VraagBinnenWerkdagen = n }),
        Getal(
            "UitvoeringWerkdagen", Instellingengroep.Termijnen, "Een correctie uitvoeren binnen", "Wie gelijk kreeg, leest in de brief voor welke dag het klaar is.", "R-11.6-1", 1, 5, "werkdagen",
            w => w.Termijnen.UitvoeringWerkdagen, (w, n) => w.Met(t => t with { UitvoeringWerkdagen = n }), "Het reglement zegt: zo snel als kan."),
        Getal(
            "BeschikbaarDagen", Instellingengroep.Termijnen, "Overzicht blijft te openen", "Daarna sluit het overzicht. De ouder leest de laatste dag in de brief.", "R-INZ-12", 21, 42, "dagen",
            w => w.BeschikbaarDagen, (w, n) => w with { BeschikbaarDagen = n }, "Langer bewaren dan nodig mag niet."),
        Getal(
            "ToestemmingMaxMaanden", Instellingengroep.Termijnen, "Een toestemming geldt hoogstens", "Wie een toestemming vastlegt, kan geen latere einddatum kiezen.", "R-TST-1", 1, 12, "maanden",
            w => w.ToestemmingMaxMaanden, (w, n) => w with { ToestemmingMaxMaanden = n }, bijVerzoek: false),
    ];

    private static IEnumerable<Instelling> Leeftijd =>
    [
        Getal(
            "EersteAankondigingDagen", Instellingengroep.Leeftijd, "Eerste brief voor de 16e verjaardag", "Zoveel dagen ervoor krijgen leerling en ouders de eerste brief.", "D-12", 45, 90, "dagen",
            w => w.Termijnen.EersteAankondigingDagen, (w, n) => w.Met(t => t with { EersteAankondigingDagen = n }), bijVerzoek: false),
        Getal(
            "TweedeAankondigingDagen", Instellingengroep.Leeftijd, "Tweede brief voor de 16e verjaardag", "Zoveel dagen ervoor krijgen leerling en ouders de tweede brief.", "D-12", 14, 44, "dagen",
            w => w.Termijnen.TweedeAankondigingDagen, (w, n) => w.Met(t => t with { TweedeAankondigingDagen = n }), bijVerzoek: false),
        Getal(
            "OpenVerzoekBij16Dagen", Instellingengroep.Leeftijd, "Dagen om te kiezen na de 16e verjaardag", "Loopt er een verzoek van een ouder? Dan kiest de leerling binnen deze tijd wat ermee gebeurt.", "D-13", 7, 28, "dagen",
            w => w.Termijnen.OpenVerzoekBij16Dagen, (w, n) => w.Met(t => t with { OpenVerzoekBij16Dagen = n }), jurist: true),
        Keuze(
            "Schrikkel", Instellingengroep.Leeftijd, "Geboren op 29 februari", "Wanneer iemand 18 wordt in een jaar zonder 29 februari.", "D-17",
            w => w.Termijnen.Schrikkel, (w, v) => w.Met(t => t with { Schrikkel = v }), jurist: true,
            (SchrikkelVerjaardag.EersteMaart, "Op 1 maart"), (SchrikkelVerjaardag.AchtentwintigFebruari, "Op 28 februari")),
    ];
}
