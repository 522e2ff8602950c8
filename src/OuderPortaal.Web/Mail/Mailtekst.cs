using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Web.Mail;

/// <summary>The words of every mail. D0 is exactly R-AM-37, for everybody the same; account mails show no data of a person, only the link.</summary>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Alineas">Paragraphs in order; one of them may be the link itself.</param>
public sealed record Mailtekst(string Onderwerp, IReadOnlyList<string> Alineas)
{
    /// <summary>The paragraph that is an address of the portal, where that is not the link of the mail itself.</summary>
    public string? Doel { get; init; }

    public static Mailtekst Van(MailSoort soort, string link, Samenwerkingsverband swv)
    {
        ArgumentNullException.ThrowIfNull(swv);
        var hulp = $"Lukt het niet? Bel {swv.Telefoon}.";
        const string nietGevraagd = "Heeft u dit niet gevraagd? Dan hoeft u niets te doen.";
        return soort switch
        {
            MailSoort.BerichtKlaar => new(
                "Er staat een bericht voor u klaar",
                [$"Goedendag, er staat een bericht voor u klaar in het portaal van {swv.Naam}. Ga zelf naar {swv.PortaalAdres} en log in. Lukt dat niet? Bel {swv.Telefoon}."]),
            MailSoort.BevestigAdres => new(
                "Bevestig uw e-mailadres",
                [
                    $"Goedendag, u maakt een account bij het portaal van {swv.Naam}.",
                    "Open deze link. Daarna kiest u hoe u wilt inloggen.",
                    link,
                    "De link werkt 24 uur en maar een keer.",
                    nietGevraagd,
                    hulp,
                ]),
            MailSoort.AdresAlBekend => new(
                "U heeft al een account",
                [
                    $"Goedendag, iemand vulde uw e-mailadres in bij het portaal van {swv.Naam}.",
                    "U heeft daar al een account. U kunt gewoon inloggen, zoals u eerder koos:",
                    link,
                    "Was u dit niet? Dan hoeft u niets te doen.",
                    hulp,
                ]),
            MailSoort.NieuwWachtwoord => new(
                "Kies een nieuw wachtwoord",
                [
                    $"Goedendag, u vroeg om een nieuw wachtwoord voor het portaal van {swv.Naam}.",
                    "Open deze link en kies een nieuw wachtwoord.",
                    link,
                    "De link werkt 30 minuten en maar een keer.",
                    nietGevraagd,
                    hulp,
                ]),
            MailSoort.Uitnodiging => new(
                "U bent uitgenodigd voor OuderPortaal",
                [
                    $"Goedendag, u krijgt toegang tot het portaal van {swv.Naam}.",
                    "Open deze link en kies hoe u wilt inloggen.",
                    link,
                    "De link werkt 72 uur en maar een keer.",
                    "Verwacht u deze mail niet? Vraag het dan aan een collega.",
                ]),
            MailSoort.Machtiging => new(
                "Er staat iets voor u klaar",
                [
                    $"Goedendag, er staat iets voor u klaar in het portaal van {swv.Naam}.",
                    $"Ga zelf naar {swv.PortaalAdres} en log in met dit e-mailadres. Heeft u nog geen account? Maak er dan een met dit adres.",
                    "Kijk daarna bij Machtigingen.",
                    "Verwacht u niets? Dan hoeft u niets te doen.",
                    hulp,
                ]),
            MailSoort.NieuwAdres => new(
                "Bevestig uw nieuwe e-mailadres",
                [
                    $"Goedendag, iemand wil dit e-mailadres gebruiken bij het portaal van {swv.Naam}.",
                    "Was u dat? Open deze link op het apparaat waar u bent ingelogd.",
                    link,
                    "De link werkt 24 uur en maar een keer.",
                    nietGevraagd,
                    hulp,
                ]),
            MailSoort.AdresWijzigt => new(
                "Er is een ander e-mailadres gevraagd",
                [
                    $"Goedendag, bij uw account in het portaal van {swv.Naam} is een ander e-mailadres ingevuld.",
                    "Was u dat zelf? Dan hoeft u niets te doen.",
                    $"Was u het niet? Bel ons dan meteen: {swv.Telefoon}.",
                ]),
            MailSoort.AccountEindigt => new(
                "Uw account stopt over 30 dagen",
                [
                    $"Goedendag, u heeft een account bij het portaal van {swv.Naam}. U logde bijna twee jaar niet in.",
                    "Over 30 dagen halen wij het account weg. Dan kunt u er niet meer mee inloggen.",
                    "Deed u een verzoek? Dat bewaren wij zo lang als de regels zeggen, ook zonder account.",
                    $"Wilt u het houden? Ga dan zelf naar {swv.PortaalAdres} en log een keer in.",
                    "Heeft u het niet meer nodig? Dan hoeft u niets te doen.",
                    hulp,
                ]),
            MailSoort.JournaalAnker => new(
                "Stand van het journaal",
                [
                    $"Goedendag, dit is de stand van het journaal in het portaal van {swv.Naam}.",
                    "Bewaar deze mail. Met de regel hieronder kunt u later nakijken of er niets is weggehaald.",
                    $"Regel: {link}",
                    "In de regel staat niets over personen of verzoeken.",
                ]),
            MailSoort.BrandoefeningMislukt => new(
                "Een controle van het portaal mislukte",
                [
                    $"Goedendag, het portaal van {swv.Naam} oefende vandaag. De oefening mislukte.",
                    "Misschien werkt waarschuwen, mailen of vernietigen niet goed.",
                    $"Ga zelf naar {swv.PortaalAdres}, log in en kijk bij Brandoefening.",
                ]),
            MailSoort.Fgmaandmail => new(
                "Uw maandbericht",
                [
                    $"Goedendag, dit is het maandbericht van het portaal van {swv.Naam}.",
                    link == "0" ? "Er staan geen punten voor u open." : link == "1" ? "Er staat een punt voor u open." : $"Er staan {link} punten voor u open.",
                    $"Ga zelf naar {swv.PortaalAdres} en log in. Kijk daar bij Toezicht.",
                ]),
            MailSoort.Ochtend => new(
                "Uw werk van vandaag",
                [
                    .. link.Split('\n'),
                    "In het portaal staan dezelfde getallen:",
                    $"https://{swv.PortaalAdres}/secretariaat",
                    "Wilt u deze mail niet? Zet hem uit bij Mijn account.",
                ])
            {
                Doel = $"https://{swv.PortaalAdres}/secretariaat",
            },
            MailSoort.Deelvraag or MailSoort.DeelvraagHerinnering => new(
                soort == MailSoort.Deelvraag ? "Er wacht een vraag op u" : "Er wacht nog een vraag op u",
                [
                    $"Goedendag, {swv.Naam} heeft een vraag aan u. Open deze link om de vraag te lezen en te beantwoorden.",
                    link,
                    "U krijgt dan eerst een code op dit e-mailadres. Een account is niet nodig.",
                    "Stuur deze mail niet door.",
                    $"Verwacht u geen vraag van ons, of twijfelt u? Bel ons: {swv.Telefoon}.",
                ]),
            MailSoort.Zoekvraag => new(
                "Er wacht een taak op u",
                [
                    $"Goedendag, er wacht een taak op u in het portaal van {swv.Naam}.",
                    $"Ga zelf naar {swv.PortaalAdres} en log in. Kijk daar bij Taken.",
                    hulp,
                ]),
            MailSoort.Deelvraagcode => new(
                "Uw code",
                [
                    $"Goedendag, met deze code leest u de vraag van {swv.Naam}.",
                    $"Uw code: {link}",
                    "De code werkt 30 minuten en maar een keer. Geef hem aan niemand.",
                    nietGevraagd,
                    hulp,
                ]),
            MailSoort.NieuwApparaat => new(
                "Er is ingelogd op een nieuw apparaat",
                [
                    $"Goedendag, op een nieuw apparaat is ingelogd bij uw account in het portaal van {swv.Naam}.",
                    "Was u dat zelf? Dan hoeft u niets te doen.",
                    $"Was u het niet? Bel ons dan meteen: {swv.Telefoon}.",
                ]),
            _ => new(
                "Uw manier van inloggen is veranderd",
                [
                    $"Goedendag, bij uw account in het portaal van {swv.Naam} is iets veranderd.",
                    "Het gaat over hoe u inlogt. Deed u dit zelf? Dan hoeft u niets te doen.",
                    $"Was u het niet? Bel ons dan meteen: {swv.Telefoon}.",
                ]),
        };
    }
}
