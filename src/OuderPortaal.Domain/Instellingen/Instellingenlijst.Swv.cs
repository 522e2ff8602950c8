namespace OuderPortaal.Domain.Instellingen;

public static partial class Instellingenlijst
{
    private static Rol[] Kantoor => [Rol.Directeur, Rol.Beheerder];

    private static IEnumerable<Instelling> Swv =>
    [
        Feit("Naam", "Naam", "Staat boven brieven, in mails en op elke pagina.", 120, s => s.Naam, (s, v) => s with { Naam = v }),
        Feit("KorteNaam", "Korte naam", "Staat links boven in het portaal.", 40, s => s.KorteNaam, (s, v) => s with { KorteNaam = v }),
        Feit("Adres", "Postadres", "Staat op brieven en in de privacyverklaring.", 200, s => s.Adres, (s, v) => s with { Adres = v }, grens: "Op een regel, met komma's ertussen."),
        Feit("Bezoekadres", "Bezoekadres", "Daar komen ouders aan de balie.", 200, s => s.Bezoekadres, (s, v) => s with { Bezoekadres = v }),
        Feit("Telefoon", "Telefoon", "Staat op elke pagina en in elke mail.", 20, s => s.Telefoon, (s, v) => s with { Telefoon = v }, Telefoonnummer, "Tien cijfers, zoals: 088 000 00 00."),
        Feit("Email", "E-mailadres", "Het adres van het secretariaat.", 200, s => s.Email, (s, v) => s with { Email = v }, Mailadres),
        Feit("Openingstijden", "Openingstijden", "Wanneer wij te bellen zijn.", 200, s => s.Openingstijden, (s, v) => s with { Openingstijden = v }),
        Feit("Kvk", "Nummer van de Kamer van Koophandel", "Staat in de privacyverklaring.", 8, s => s.Kvk, (s, v) => s with { Kvk = v }, Kvknummer, "Acht cijfers."),
        Feit("PortaalAdres", "Adres van het portaal", "Dit typt een ouder over uit een brief of mail.", 200, s => s.PortaalAdres, (s, v) => s with { PortaalAdres = v }, Webnaam, "Zonder https://", Rol.Beheerder),
        Feit("SteunpuntNaam", "Ouder- en jeugdsteunpunt", "Wie gratis meedenkt met ouder en leerling.", 120, s => s.SteunpuntNaam, (s, v) => s with { SteunpuntNaam = v }),
        Feit("SteunpuntUrl", "Adres van het steunpunt", "De link onder brieven en pagina's.", 200, s => s.SteunpuntUrl, (s, v) => s with { SteunpuntUrl = v }, Webadres, "Begint met https://"),
        new(
            "Scholen", Instellingengroep.Samenwerkingsverband, Instellingsvorm.Lijst, s => string.Join('\n', s.Swv.Scholen.Select(k => $"{k.Naam}; {k.BevoegdGezag}")),
            (s, waarde) => s with { Swv = s.Swv with { Scholen = [.. waarde.Split('\n').Select(School)] } }, KeurScholen)
        {
            Naam = "Scholen", Uitleg = "De scholen van de regio met hun bestuur. Alleen dat bestuur mag gegevens krijgen zonder toestemming (artikel 9.2).", Regel = "R-1-13",
            Grens = "Een school per regel: de naam, een puntkomma, en het bestuur.", Wie = Kantoor, BlijftBijVerzoek = false, Regelvorm = ToonSchool,
        },
        new(
            "Bronnen", Instellingengroep.Samenwerkingsverband, Instellingsvorm.Lijst, s => string.Join('\n', s.Swv.Bronnen), (s, waarde) => s with { Swv = s.Swv with { Bronnen = waarde.Split('\n') } }, KeurBronnen)
        {
            Naam = "Plaatsen waar wij zoeken", Uitleg = "Voor een overzicht moet op al deze plaatsen gezocht zijn. Ook voor overzichten die nu gemaakt worden.", Regel = "R-INZ-4",
            Grens = "Een plaats per regel, hoogstens 60 tekens.", Wie = Kantoor, BlijftBijVerzoek = false,
        },
    ];

    private static IEnumerable<Instelling> Functionaris =>
    [
        Feit("FgNaam", "Naam", "Staat in de privacyverklaring en in overzichten.", 120, s => s.FgNaam, (s, v) => s with { FgNaam = v }, groep: Instellingengroep.Functionaris, wie: Rol.Directeur),
        Feit("FgEmail", "E-mailadres", "Staat onder elke pagina en in brieven. Daar komt ook de dagelijkse controle van het journaal.", 200, s => s.FgEmail, (s, v) => s with { FgEmail = v }, Mailadres, groep: Instellingengroep.Functionaris, wie: Rol.Directeur),
        Feit("Bestuurscontact", "Klacht over de directeur", "Het bestuur dat tekent als een klacht over de directeur gaat.", 200, s => s.Bestuurscontact, (s, v) => s with { Bestuurscontact = v }, groep: Instellingengroep.Functionaris, wie: Rol.Directeur),
    ];

    private static IEnumerable<Instelling> Reglement =>
    [
        Feit(
            "ReglementVersie", "Versie van het privacyreglement", "Elk verzoek bewaart de versie van de dag dat het binnenkwam. Staat op de pagina Reglement en in overzichten.", 40, s => s.ReglementVersie,
            (s, v) => s with { ReglementVersie = v }, grens: "De dag waarop het reglement ingaat, zoals: 1 januari 2026.", groep: Instellingengroep.Reglement, wie: Rol.Directeur),
    ];

    private static Instelling Feit(
        string code, string naam, string uitleg, int langste, Func<Samenwerkingsverband, string> lees, Func<Samenwerkingsverband, string, Samenwerkingsverband> zet, Func<string, string?>? fout = null, string grens = "",
        Rol? wie = null, Instellingengroep groep = Instellingengroep.Samenwerkingsverband) => new(
        code, groep, Instellingsvorm.Tekst, s => lees(s.Swv), (s, waarde) => s with { Swv = zet(s.Swv, waarde) },
        tekst => fout?.Invoke(tekst) is { } zin ? throw new RuleViolation("R-1-5", zin, "Nieuw") : Regel(tekst, langste, "R-1-5"))
        {
            Naam = naam, Uitleg = uitleg, Regel = "R-1-5", Grens = grens, Wie = wie is { } een ? [een] : Kantoor, BlijftBijVerzoek = groep == Instellingengroep.Reglement,
        };

    /// <summary>One line, not too long, nothing that cannot be seen.</summary>
    private static string Regel(string tekst, int langste, string regel) =>
        tekst.Length > langste || tekst.Any(char.IsControl) ? throw new RuleViolation(regel, $"Schrijf het op een regel, in hoogstens {langste} tekens.", "Nieuw") : tekst;

    private static string? Telefoonnummer(string tekst) =>
        tekst.Count(char.IsAsciiDigit) == 10 && tekst[0] == '0' && tekst.All(t => char.IsAsciiDigit(t) || t is ' ' or '-') ? null : "Vul een nummer van tien cijfers in dat met een 0 begint.";

    private static string? Mailadres(string tekst) =>
        tekst.Split('@') is [{ Length: > 0 } voor, { Length: > 2 } na] && na.Contains('.', StringComparison.Ordinal) && !na.StartsWith('.') && !na.EndsWith('.') && !(voor + na).Any(t => char.IsWhiteSpace(t) || char.IsControl(t) || t is '<' or '>' or ',' or ';' or '"')
            ? null
            : "Vul een e-mailadres in, zoals naam@voorbeeld.nl.";

    private static string? Kvknummer(string tekst) => tekst.Length == 8 && tekst.All(char.IsAsciiDigit) ? null : "Vul acht cijfers in.";

    private static string? Webnaam(string tekst) =>
        Uri.TryCreate($"https://{tekst}", UriKind.Absolute, out var adres) && !tekst.Contains("//", StringComparison.Ordinal) && adres.Host.Contains('.', StringComparison.Ordinal) && !tekst.EndsWith('/') && !tekst.Any(char.IsWhiteSpace)
            ? null
            : "Vul het adres in zonder https://, zoals portaal.voorbeeld.nl.";

    private static string? Webadres(string tekst) =>
        Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps && adres.Host.Contains('.', StringComparison.Ordinal) && !tekst.Any(char.IsWhiteSpace) ? null : "Vul een adres in dat begint met https://";

    private static string KeurScholen(string tekst)
    {
        var scholen = tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(School).ToList();
        return scholen.GroupBy(s => s.Naam, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } dubbel
            ? throw new RuleViolation("R-1-13", $"{dubbel.Key} staat er twee keer. Haal er een weg.", "Nieuw")
            : string.Join('\n', scholen.Select(s => $"{s.Naam}; {s.BevoegdGezag}"));
    }

    private static School School(string regel) =>
        regel.Split(';', StringSplitOptions.TrimEntries) is [{ Length: > 0 and <= 120 } naam, { Length: > 0 and <= 120 } bestuur] && !regel.Any(char.IsControl)
            ? new(naam, bestuur)
            : throw new RuleViolation("R-1-13", $"'{Kort(regel)}': schrijf de naam van de school, een puntkomma, en het bestuur.", "Nieuw");

    private static string ToonSchool(string regel)
    {
        var school = School(regel);
        return $"{school.Naam} (bestuur: {school.BevoegdGezag})";
    }

    private static string KeurBronnen(string tekst)
    {
        var bronnen = tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (bronnen.FirstOrDefault(b => b.Length > 60 || b.Any(char.IsControl)) is { } lang)
            throw new RuleViolation("R-INZ-4", $"'{Kort(lang)}' is te lang. Gebruik hoogstens 60 tekens.", "Nieuw");
        return bronnen.GroupBy(b => b, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } dubbel
            ? throw new RuleViolation("R-INZ-4", $"{dubbel.Key} staat er twee keer. Haal er een weg.", "Nieuw")
            : string.Join('\n', bronnen);
    }
}
