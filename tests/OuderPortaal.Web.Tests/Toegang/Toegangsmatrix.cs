using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>One line of the matrix.</summary>
/// <param name="Route">As the application routes it; a form that others may send than may read its page has a line of its own, as <c>POST /route?Handler</c>.</param>
/// <param name="Over">What the id in it is: a request of the demo ("Tom, Noor"), a pupil ("leerling Daan van den Berg"), whose it is ("Sem", "Joris"), or empty.</param>
/// <param name="Wie">First names of who may; everybody else finds nothing.</param>
public sealed record Toegangsregel(string Route, string Over, string[] Wie);

/// <summary>
/// Who may go where: every route of the running application, about somebody in particular. Tom and Nadia are the parents of Noor, Samira and Youssef those of Ilyas; Karin is Sem's
/// mother and Sem is 16. Erik is Daan's father and Daan became 16 last week; Anouk's Lotte will in three. Fatma is secretariaat, Joris behandelaar of everybody, Eva behandelaar of Noor only, Marleen directeur, Ilse fg, Bas beheerder.
/// </summary>
internal static class Toegangsmatrix
{
    private const string Noor = "Tom, Noor";
    private const string Ilyas = "Youssef, Ilyas";
    private const string Betwist = Toegangsadressen.Leerling + "Daan van den Berg";
    private const string Zaak = "/secretariaat/verzoeken/{id}";
    private const string Koppeling = "/secretariaat/leerlingen/{id}/koppeling/{koppeling:guid}";
    private const string Klacht = "/secretariaat/klachten/{id}";
    private const string Bezwaar = "/secretariaat/leerlingen/{id}/bezwaar/{bezwaar}";

    private static readonly string[] Ouders = ["Nadia", "Tom", "Samira", "Youssef", "Sem", "Karin", "Erik", "Daan", "Anouk"];
    private static readonly string[] Werk = ["Fatma", "Joris", "Eva", "Marleen"];
    internal static readonly string[] Ingelogd = [.. Ouders, .. Werk, "Ilse", "Bas"];
    private static readonly string[] Iedereen = [.. Ingelogd, Bezoeker];
    private static readonly string[] Niemand = [];

    /// <summary>Screens that a library brings, of the full build only.</summary>
    public const string VanHangfire = "/beheer/taken/hangfire/{**path}";

    /// <summary>Somebody who is not logged in.</summary>
    public const string Bezoeker = "bezoeker";

    public static readonly IReadOnlyList<Toegangsregel> Regels =
    [
        .. Zonder(Iedereen, "/", "/Index", "/uitleg", "/uitleg/jonger-dan-16", "/privacy", "/reglement", "/reglement/toegangslijst", "/reglement/kort", "/reglement/versies", "/reglement/versies/{nummer:int}", "/toegankelijkheid", "/cijfers", "/fout/{code:int}", "/health/live", "/health/ready", "/ontwikkeling/bouwstenen"),
        .. Zonder(Iedereen, "/klacht", "/klacht/ontvangen/{id}", "/melden", "/melden/klaar", "/vraag/{sleutel}", "/vraag/bedankt"),
        .. Zonder(Iedereen, "/account/inloggen", "/account/inloggen/code", "/account/inloggen/herstelcode", "/account/inloggen/geen-codes", "/account/registreren", "/account/registreren/verstuurd", "/account/bevestigen",
            "/account/bevestigen/wachtwoord", "/account/bevestigen/app", "/account/wachtwoord-vergeten", "/account/wachtwoord-vergeten/verstuurd", "/account/wachtwoord-opnieuw",
            "/account/wachtwoord-opnieuw/klaar", "/account/geblokkeerd", "/account/toegang-geweigerd", "/account/uitloggen",
            "/account/inloggen/organisatie", "/account/inloggen/organisatie/terug",
            "/account/passkey/opties/inloggen", "/account/passkey/opties/nieuw", "/account/passkey/opties/opnieuw", "/account/passkey/opties/toevoegen"),
        .. Zonder(Ingelogd, "/account", "/account/wachtwoord", "/account/herstelcodes", "/account/passkeys", "/account/e-mailadres", "/account/e-mailadres/bevestigen", "/account/nog-hier", "/account/authenticator", "/account/authenticator/qr.svg", "/account/opnieuw-inloggen", "/account/overal-uitloggen"),

        .. Zonder(Werk, "POST /account?Ochtendmail"),
        .. Zonder([.. Werk, "Ilse", "Bas"], "/account/geheimhouding"),

        // A parent or pupil: what is theirs, and nobody else's; not the other parent's either
        .. Zonder(Ouders, "/mijn", "/mijn/berichten", "/mijn/code", "/mijn/zestien", "/mijn/machtigingen", "/mijn/toestemmingen", "/mijn/bewijs/terug", "/mijn/verzoeken/nieuw/anders", "/mijn/verzoeken/nieuw"),
        .. Over("Samira, Ilyas, Besloten", ["Samira"], "/mijn/verzoeken/{id}", "/mijn/verzoeken/{id}/ontvangen", "/mijn/verzoeken/{id}/intrekken", "/mijn/verzoeken/{id}/overzicht", "/mijn/verzoeken/{id}/overzicht.zip", "/mijn/brieven/{id}", "/mijn/verzoeken/{id}/ingebrekestelling", "/mijn/verzoeken/{id}/berichten"),
        .. Over("Samira, Ilyas, Besloten", Niemand, "/mijn/verzoeken/{id}/documenten/{nummer:int}", "/mijn/verzoeken/{id}/berichten/{bericht}/{nummer:int}"),
        .. Over("Erik, Daan", ["Daan"], "/mijn/zestien/{id}/{wat}"),
        .. Zonder(["Anouk"], "/mijn/berichten/verjaardag/{id}"),
        .. Zonder(["Nadia", "Tom", "Samira", "Youssef", "Sem", "Daan", "Anouk"], "/mijn/machtigingen/nieuw"),
        .. Over("Sem", ["Sem"], "/mijn/machtigingen/{id:guid}/stoppen"),
        .. Over("Sem", ["Karin"], "/mijn/machtigingen/{id:guid}/meelezen"),
        .. Over("Karin, Pim", ["Karin"], "/mijn/verzoeken/{id}/kopie", "/mijn/verzoeken/{id}/bewijs/inlogmiddel"),
        .. Over("Karin, Finn", ["Karin"], "/mijn/verzoeken/{id}", "/mijn/verzoeken/{id}/bewijs"),
        .. Zonder(["Karin"], Nieuw(), Nieuw("/waar"), Nieuw("/zelf"), Nieuw("/nog-geen-16"), Nieuw("/kind"), Nieuw("/naam"), Nieuw("/antwoord"), Nieuw("/controleren"), Nieuw("/weggooien"), Nieuw("/onderdelen"), Nieuw("/onderdeel/{onderdeel}"), Nieuw("/onderdeel/{onderdeel}/bewijs")),
        .. Over("Samira, Ilyas, Besloten", ["Samira"], "/mijn/verzoeken/{id}/klopt-niet/{plek}/{nummer:int}", "/mijn/verzoeken/{id}/nog-een-kopie"),
        .. Over("Nadia, Noor", ["Nadia"], "/mijn/verzoeken/{id}/onderdelen/{nummer:int}/verklaring", "/mijn/verzoeken/{id}/onderdelen/{nummer:int}/afschermen"),

        .. Over(Noor, ["Nadia", "Tom"], "/mijn/kinderen/{id}/wie-keek"),
        .. Over(Ilyas, ["Samira", "Youssef"], "/mijn/kinderen/{id}/wie-keek"),
        .. Zonder(Ouders, "/mijn/klachten", "/mijn/klachten/nieuw", "/mijn/fg"),
        .. Zonder(["Karin"], "/mijn/klachten/{id}", "/mijn/klachten/brieven/{id}"),
        .. Over("Samira, Ilyas, Besloten", ["Samira"], "/mijn/verzoeken/{id}/bezwaar"),

        // Staff: the work, the register, the letters
        .. Zonder(Werk, "/secretariaat", "/secretariaat/werkvoorraad.csv", "/secretariaat/taken", "/secretariaat/leerlingen"),
        .. Zonder(["Fatma"], "/secretariaat/deze-week", "/secretariaat/post", "/secretariaat/post/codes", "/secretariaat/post/ronde", "/secretariaat/sjablonen", "/secretariaat/verjaardagen", "/secretariaat/inlogherstel", "/secretariaat/verzoeken/invoeren", "/secretariaat/verzoeken/mail", "/secretariaat/leerlingen/toevoegen", "/secretariaat/leerlingen/inlezen", "/secretariaat/leerlingen/inlezen/{id}", "/secretariaat/verstrekkingen/inlezen", "/secretariaat/verstrekkingen/inlezen/{id}"),
        .. Over("Joris", Niemand, "/secretariaat/leerlingen/inlezen/{id}", "/secretariaat/verstrekkingen/inlezen/{id}"),
        .. Over(Noor, Werk, "/secretariaat/leerlingen/{id}", Zaak, "/secretariaat/brieven/{id}", $"{Zaak}/vrijgeven", $"{Zaak}/overzicht/voorbeeld", $"{Zaak}/overzicht/gegevens",
            $"{Zaak}/overzicht/documenten/{{document:guid}}/openen"),
        .. Over(Ilyas, ["Fatma", "Joris", "Marleen"], "/secretariaat/leerlingen/{id}", Zaak, "/secretariaat/brieven/{id}", $"{Zaak}/vrijgeven", $"{Zaak}/overzicht/voorbeeld", $"{Zaak}/overzicht/gegevens",
            $"{Zaak}/overzicht/documenten/{{document:guid}}/openen"),
        .. Over(Noor, ["Fatma", "Joris", "Eva"], $"{Zaak}/toewijzen", $"{Zaak}/overzicht", $"{Zaak}/overzicht/zoeken", $"{Zaak}/overzicht/inlezen", $"{Zaak}/overzicht/leegmaken", $"{Zaak}/overzicht/gegevens/{{nummer:int}}",
            $"{Zaak}/overzicht/documenten", $"{Zaak}/overzicht/documenten/{{document:guid}}"),
        .. Over(Ilyas, ["Fatma", "Joris"], $"{Zaak}/toewijzen", $"{Zaak}/overzicht", $"{Zaak}/overzicht/zoeken", $"{Zaak}/overzicht/inlezen", $"{Zaak}/overzicht/leegmaken", $"{Zaak}/overzicht/gegevens/{{nummer:int}}",
            $"{Zaak}/overzicht/documenten", $"{Zaak}/overzicht/documenten/{{document:guid}}"),
        .. Over(Noor, ["Fatma"], $"{Zaak}/ingevoerd", $"{Zaak}/ontvangst", $"{Zaak}/leerling", $"{Zaak}/gezag", $"{Zaak}/gezag/afwijzen", $"{Zaak}/bewijs-vragen", $"{Zaak}/vertraging", $"{Zaak}/voorstellen",
            "/secretariaat/leerlingen/{id}/wijzigen", "/secretariaat/leerlingen/{id}/contact/{wie:guid?}", "POST /secretariaat/leerlingen/{id}?Traject", "POST /secretariaat/leerlingen/{id}?BeeindigLink", "POST /secretariaat/leerlingen/{id}?Betrek",
            "POST /secretariaat/leerlingen/{id}?BeeindigBetrokkenheid"),
        .. Over(Noor, Werk, "/secretariaat/leerlingen/{id}/verstrekkingen"),
        .. Over(Ilyas, ["Fatma", "Joris", "Marleen"], "/secretariaat/leerlingen/{id}/verstrekkingen"),
        .. Over(Noor, ["Fatma", "Marleen"], "/secretariaat/leerlingen/{id}/verstrekkingen/nieuw", "/secretariaat/leerlingen/{id}/verstrekkingen/{verstrekking}/grond",
            "POST /secretariaat/leerlingen/{id}/verstrekkingen?Uitgevoerd", "POST /secretariaat/leerlingen/{id}/verstrekkingen?Vervallen"),
        .. Over(Noor, Werk, "/secretariaat/leerlingen/{id}/toestemmingen", "/secretariaat/leerlingen/{id}/informatiebericht", "/secretariaat/leerlingen/{id}/inzageverleningen"),
        .. Over(Noor, ["Fatma"], "POST /secretariaat/leerlingen/{id}/informatiebericht?Verzonden", "POST /secretariaat/leerlingen/{id}/informatiebericht?NietNodig",
            "POST /secretariaat/leerlingen/{id}/informatiebericht?Onbestelbaar"),
        .. Over(Noor, ["Fatma", "Marleen"], "POST /secretariaat/leerlingen/{id}/inzageverleningen"),
        .. Over(Noor, ["Fatma"], "/secretariaat/leerlingen/{id}/toestemmingen/nieuw", "POST /secretariaat/leerlingen/{id}/toestemmingen?Ingetrokken"),
        .. Over(Noor, ["Fatma", "Marleen"], $"{Zaak}/kennisgevingen", $"{Zaak}/kennisgevingen/brieven"),
        .. Over("Truus, Mila", ["Fatma"], $"{Zaak}/bewijs-ontvangen"),
        .. Over(Ilyas, ["Fatma"], $"{Zaak}/balie", $"{Zaak}/terugbellen", $"{Zaak}/kopie", $"{Zaak}/ontbreekt"),
        .. Over("Erik, Daan", ["Fatma"], $"{Zaak}/keuze-leerling"),
        .. Zonder(["Fatma"], "/secretariaat/verjaardagen/brief/{id}", "/secretariaat/verjaardagen/melding/{id}"),
        .. Over(Noor, ["Fatma"], $"{Koppeling}/bezwaar", $"{Koppeling}/hercontrole"),
        .. Over(Noor, ["Marleen"], $"{Koppeling}/wilsonbekwaam"),
        .. Over(Betwist, ["Fatma", "Marleen"], Bezwaar, $"{Bezwaar}/bevestiging"),
        .. Over(Betwist, ["Marleen"], $"POST {Bezwaar}"),
        .. Over(Betwist, ["Fatma"], $"POST {Bezwaar}/bevestiging"),

        .. Over(Noor, Werk, $"{Zaak}/berichten", $"{Zaak}/notities"),
        .. Over(Ilyas, ["Fatma", "Joris", "Marleen"], $"{Zaak}/berichten", $"{Zaak}/notities"),
        .. Over(Noor, ["Fatma", "Joris", "Eva"], $"POST {Zaak}/berichten", $"POST {Zaak}/berichten?Bekijk", $"POST {Zaak}/notities"),
        .. Over(Noor, Werk, $"{Zaak}/vragen", $"{Zaak}/vragen/{{deelvraag}}"),
        .. Over(Ilyas, ["Fatma", "Joris", "Marleen"], $"{Zaak}/vragen", $"{Zaak}/vragen/{{deelvraag}}"),
        .. Over(Noor, ["Fatma", "Joris", "Eva"], $"POST {Zaak}/vragen", $"POST {Zaak}/vragen?Bekijk", $"POST {Zaak}/vragen/{{deelvraag}}?Herinner", $"POST {Zaak}/vragen/{{deelvraag}}?Intrekken", $"POST {Zaak}/vragen/{{deelvraag}}?Notitie"),
        .. Over(Noor, ["Fatma", "Joris", "Eva"], $"{Zaak}/zoekvraag"),
        .. Over(Ilyas, ["Fatma", "Joris"], $"{Zaak}/zoekvraag"),
        // Eva was asked, and may not open that request.
        .. Over(Ilyas, ["Eva"], "/secretariaat/zoekvragen/{zoekvraag}"),
        .. Over(Noor, Niemand, $"{Zaak}/berichten/{{bericht}}/{{nummer:int}}"),
        .. Over(Noor, Werk, $"{Zaak}/vragen/{{deelvraag}}/{{nummer:int}}"),
        .. Over(Ilyas, ["Fatma", "Joris", "Marleen"], $"{Zaak}/vragen/{{deelvraag}}/{{nummer:int}}"),
        .. Over(Noor, Werk, $"{Zaak}/notities/{{notitie}}/{{nummer:int}}"),
        .. Over(Ilyas, ["Fatma", "Joris", "Marleen"], $"{Zaak}/notities/{{notitie}}/{{nummer:int}}"),
        .. Over("Karin, Finn", ["Fatma", "Joris", "Marleen"], $"{Zaak}/fg-vragen/{{vraag}}"),
        .. Over(Noor, ["Fatma"], $"{Zaak}/ingebrekestelling"),
        .. Over("Nadia, Wout", ["Fatma", "Joris"], $"{Zaak}/onderdelen", $"{Zaak}/onderdelen/{{nummer:int}}", $"{Zaak}/onderdelen/{{nummer:int}}/bewijs"),
        .. Over("Nadia, Kas", ["Fatma", "Joris"], $"{Zaak}/uitvoeren"),
        .. Over("Nadia, Lot", ["Fatma", "Joris"], $"{Zaak}/opheffen"),
        .. Over("Nadia, Bo", ["Fatma", "Joris"], $"{Zaak}/informatie"),
        .. Over("Samira, Ilyas, InBehandeling", ["Fatma", "Joris"], $"{Zaak}/extra-kopie"),

        .. Zonder(["Fatma", "Marleen"], "/secretariaat/bewaartermijnen", "/secretariaat/bewaartermijnen/te-vernietigen", "/secretariaat/bewaartermijnen/te-vernietigen/{id}"),
        .. Zonder(["Fatma"], "POST /secretariaat/bewaartermijnen/te-vernietigen/{id}?Bevestig"),

        // The office itself: closed, who signs, who replaces whom
        .. Zonder(Werk, "/secretariaat/kantoor", "/secretariaat/kantoor/sluiting/{id}"),
        .. Zonder(["Fatma", "Marleen"], "/secretariaat/kantoor/sluiting", "POST /secretariaat/kantoor/sluiting/{id}"),
        .. Zonder(["Marleen"], "/secretariaat/kantoor/waarnemer"),
        .. Zonder(["Fatma", "Joris", "Eva"], "/secretariaat/kantoor/vervanging"),

        // Complaints: who leads, and who handles this one (Joris); bezwaar and breaches
        .. Zonder(Werk, "/secretariaat/klachten"),
        .. Zonder(["Fatma"], "/secretariaat/klachten/invoeren", "/secretariaat/vragen", "/secretariaat/vragen/noteren", "/secretariaat/vragen/{id}"),
        .. Zonder(["Fatma", "Joris", "Marleen"], Klacht, $"{Klacht}/kenmerken", $"{Klacht}/horen", $"{Klacht}/uitstel", $"{Klacht}/antwoord", $"{Klacht}/stoppen", $"{Klacht}/brieven/{{brief}}"),
        .. Zonder(["Fatma", "Marleen"], $"{Klacht}/toewijzen", $"{Klacht}/tekenen", "/secretariaat/bezwaarschriften", "/secretariaat/bezwaarschriften/{id}"),
        .. Over("Samira, Ilyas, Besloten", ["Fatma"], $"{Zaak}/bezwaarschrift"),
        .. Zonder(["Marleen", "Ilse"], "/datalekken", "/datalekken/{id}"),
        .. Zonder(["Ilse"], "/fg/klachten", "/fg/klachten/{id}", "POST /datalekken/{id}?Advies"),
        .. Zonder(["Marleen"], "POST /datalekken/{id}?Oordeel", "POST /datalekken/{id}?Ap", "POST /datalekken/{id}?Betrokkenen", "POST /datalekken/{id}?Sluit"),

        // Those who decide, watch and run
        .. Zonder(["Fatma", "Marleen", "Ilse"], "/cijfers/intern", "/cijfers/intern.csv"),
        .. Zonder(["Fatma", "Marleen", "Ilse"], "/verwerkingsregister", "/verwerkingsregister/{id}", "/verwerkingsregister/afdrukken", "/verwerkingsregister.csv"),
        .. Zonder(["Fatma", "Marleen"], "/verwerkingsregister/nieuw", "/verwerkingsregister/{id}/wijzigen"),
        .. Zonder(["Fatma", "Marleen", "Ilse"], "/toegangslijst"),
        .. Zonder(["Fatma", "Marleen"], "/toegangslijst/wijzigen", "/toegangslijst/rij"),
        .. Zonder(["Marleen"], "/toegangslijst/vaststellen"),
        .. Zonder(["Marleen", "Ilse"], "/toegangslijst/vergelijken"),
        .. Zonder(["Marleen"], "/directie"),
        .. Over("Sem, Sem", ["Marleen"], "/directie/{id}"),
        .. Zonder(["Ilse"], "/fg", "/fg/verzoeken", "/fg/taken"),
        .. Over(Noor, ["Ilse"], "/fg/verzoeken/{id}", "/fg/verzoeken/{id}/waarom", "/fg/verzoeken/{id}/pakket", "/fg/verzoeken/{id}/pakket.zip"),
        .. Zonder(["Ilse"], "/fg/lijn"),
        .. Over("Karin", ["Ilse"], "/fg/lijn/{id}"),
        .. Zonder(["Bas", "Ilse"], "/brandoefening", "/scholing"),
        .. Zonder(["Marleen", "Bas", "Ilse"], "/beheer/instellingen", "/beheer/instellingen/{instelling}"),
        .. Zonder(["Marleen", "Bas", "Ilse"], "/beheer/reglement"),
        .. Zonder(["Marleen", "Bas"], "POST /beheer/reglement", "POST /beheer/reglement?Bekijk", "POST /beheer/reglement?Terug"),
        .. Zonder(["Marleen"], "POST /beheer/instellingen/{instelling}", "POST /beheer/instellingen/{instelling}?Bekijk"),
        .. Zonder(["Bas"], "/beheer/medewerkers", "/beheer/medewerkers/uitnodigen", "/beheer/taken"),
#if FULL
        .. Zonder(["Bas", "Ilse"], VanHangfire),
#endif
    ];

    /// <summary>Whether one of the matrix speaks for this endpoint: a line of the form itself, or else that of its page.</summary>
    public static IEnumerable<Toegangsregel> Voor(Eindpunt eindpunt)
    {
        var eigen = Regels.Where(r => eindpunt.Post && r.Route == $"POST {eindpunt.Naam}").ToList();
        return eigen.Count > 0 ? eigen : Regels.Where(r => r.Route == eindpunt.Route);
    }

    private static string Nieuw(string stap = "") => "/mijn/verzoeken/nieuw/{concept}" + stap;

    private static IEnumerable<Toegangsregel> Zonder(string[] wie, params string[] routes) => routes.Select(r => new Toegangsregel(r, "", wie));

    private static IEnumerable<Toegangsregel> Over(string wat, string[] wie, params string[] routes) => routes.Select(r => new Toegangsregel(r, wat, wie));
}
