namespace OuderPortaal.Web.Teksten;

/// <summary>We are late: the ingebrekestelling in the words of who sends it (R-AM-22, R-AWB-9).</summary>
public static class TeLaatteksten
{
    public static Tekst Knop { get; } = new("Zeg: beslis binnen twee weken");

    public static Tekst KnopUitleg { get; } = new("Dat heet een ingebrekestelling. Het kost niets.");

    public static Tekst Kop { get; } = new("Weet u het zeker?", "Weet je het zeker?");

    public static Tekst Inleiding { get; } = new("U zegt met deze brief: beslis binnen twee weken.", "Je zegt met deze brief: beslis binnen twee weken.");

    public static Tekst BriefKop { get; } = new("Dit staat in uw brief", "Dit staat in je brief");

    public static Tekst Brief1 { get; } = new("Op {0} deed ik verzoek {1}.");

    public static Tekst Brief2 { get; } = new("Het antwoord moest er zijn op {0}. De wettelijke datum is {1}. Er is nog geen antwoord.");

    public static Tekst Brief3 { get; } = new("Hiermee stel ik {0} in gebreke. Ik wil binnen twee weken een beslissing.");

    public static Tekst Daarna { get; } = new(
        "U krijgt meteen een bevestiging. Wij beslissen dan uiterlijk op {0}.",
        "Je krijgt meteen een bevestiging. Wij beslissen dan uiterlijk op {0}.");

    public static Tekst Ja { get; } = new("Ja, verstuur de brief");

    public static Tekst Nee { get; } = new("Nee, ga terug");

    public static Tekst NogNietKop { get; } = new("Wij zijn nog niet te laat");

    public static Tekst NogNiet { get; } = new("Dit kan vanaf {0}.");

    public static Tekst StaatStil { get; } = new("De tijd staat stil. Wij wachten op een bewijs.");

    public static Tekst AlKlaarKop { get; } = new("Dit verzoek is al klaar");

    public static Tekst Verstuurd { get; } = new("Uw brief is verstuurd", "Je brief is verstuurd");

    public static Tekst Loopt { get; } = new("Op {0} kregen wij een ingebrekestelling. Wij moeten beslissen uiterlijk op {1}.");

    public static Tekst AlleenVoorbij { get; } = new("Die dag is voorbij. Dat spijt ons.");

    public static Tekst GeenDatum { get; } = new("Wij weten nog niet wanneer ons antwoord komt. Bel ons.");

    public static Tekst ThuisKop { get; } = new("Wij zijn te laat met ons antwoord");

    public static Tekst Thuis { get; } = new("Zie wat u nu kunt doen", "Zie wat je nu kunt doen");

    public static Tekst Voorbij { get; } = new(
        "Die dag is voorbij. U kunt nu naar de rechter, zonder eerst bezwaar te maken.",
        "Die dag is voorbij. Je kunt nu naar de rechter, zonder eerst bezwaar te maken.");

    public static Tekst Herhaal { get; } = new("Stuur hem nu nog een keer. Dan telt hij ook voor de rechter.");

    public static Tekst HerhaalKnop { get; } = new("Stuur hem nog een keer");

    public static Tekst KlachtKnop { get; } = new("Zeg dat u te lang wacht", "Zeg dat je te lang wacht");

    public static Tekst Klachttekst { get; } = new("Het antwoord op verzoek {0} moest er zijn op {1}. Er is nog geen antwoord.");

    public static Tekst KlachtBeslis { get; } = new("Ik wil binnen twee weken een beslissing.");

    public static Tekst KlachtKop { get; } = new("Bij ons is dit een klacht");

    public static Tekst Klacht { get; } = new(
        "Dat heet een klacht. Het kost niets. U krijgt daar antwoord op.",
        "Dat heet een klacht. Het kost niets. Je krijgt daar antwoord op.");
}
