using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Data;

/// <summary>
/// Fills an empty register: what this portal itself does with personal data, whole (R-14-8), and the tasks of the SWV as far as installation and reglement tell. Does nothing the second time.
/// </summary>
public sealed class EersteRegister(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>What the register calls the portal's own entry.</summary>
    public const string Portaal = "Ouderportaal: verzoeken, klachten en accounts";

    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Verwerkingsactiviteiten.AnyAsync(ct))
            return;
        var nu = klok.GetUtcNow();
        var swv = (await db.SwvInstellingen.AsNoTracking().OrderByDescending(s => s.Vanaf).FirstAsync(ct)).Gegevens;
        db.Add(Verwerkingsactiviteit.LeverMee(VanHetPortaal(), nu));
        foreach (var taak in swv.Verwerkingen)
            db.Add(Verwerkingsactiviteit.LeverMee(VanDeTaak(taak, swv), nu));
        await db.SaveChangesAsync(ct);
    }

    private static Activiteitinhoud VanHetPortaal() => new()
    {
        Naam = Portaal,
        Doelen = """
            Verzoeken behandelen om inzage, correctie, verwijdering, beperking en bezwaar (AVG artikel 12 tot en met 22, artikel 11 van het reglement). Grond: wettelijke plicht.
            Klachten, bezwaarschriften en meldingen van datalekken behandelen (artikel 15 van het reglement, AVG artikel 33 en 34).
            Nagaan wie iets vraagt en of diegene dat voor dit kind mag.
            Bewaken dat wij op tijd antwoorden en dat wij niets te lang bewaren.
            Kunnen laten zien wie wat bekeek of deed.
            """,
        Betrokkenen = "leerlingen, ouders en andere wettelijk vertegenwoordigers, gemachtigden, mensen die een klacht doen, medewerkers, deskundigen die in een dossier genoemd zijn",
        Gegevens = """
            naam, adres, e-mailadres, telefoonnummer; geboortedatum en school van de leerling;
            hoe iemand inlogt (passkey, wachtwoord, code), op welk apparaat en wanneer;
            hoe en wanneer wij zagen wie iemand is, en de band met de leerling; tot wij haar beoordelen een afgeschermde kopie van een identiteitsbewijs;
            het verzoek, de beslissing, brieven, berichten, notities, klachten, bezwaarschriften;
            een kopie van het dossier zolang een verzoek loopt, ook gegevens over gezondheid en gedrag (artikel 7 van het reglement). Nooit een burgerservicenummer;
            wie wat bekeek, downloadde, veranderde of besliste.
            """,
        Ontvangers = """
            wie het verzoek deed; bij een verbetering, verwijdering of afscherming ook wie de gegevens eerder kreeg (artikel 11.7);
            medewerkers volgens de toegangslijst; de functionaris gegevensbescherming;
            verwerkers: wie de computers beheert, wie de mail bezorgt (alleen het adres en een bericht zonder inhoud), wie de post bezorgt;
            de Autoriteit Persoonsgegevens en de rechter, als de wet dat vraagt.
            """,
        Bewaartermijnen =
        [
            new("Verzoek, beslissing, brieven, berichten en notities", "drie jaar na het afsluiten", ""),
            new("Kopie van het dossier: overzicht en documenten", "42 dagen beschikbaar, daarna vernietigd; verzegeld zolang bezwaar, klacht of beroep loopt", "Het is een kopie. Het dossier zelf staat in het dossiersysteem."),
            new("Afgeschermde kopie van een identiteitsbewijs", "tot wij haar beoordelen, daarna meteen vernietigd", "Daarna is zij niet meer nodig."),
            new("Dat wij het bewijs zagen, en de band met de leerling", "drie jaar na het einde van de band", ""),
            new("Leerlingregister, verstrekkingen en kennisgevingen", "drie jaar na de afloop van artikel 12", ""),
            new("Toestemming", "drie jaar na intrekking of einde", ""),
            new("Klacht", "drie jaar na het antwoord", ""),
            new("Bezwaarschrift, ingebrekestelling, vraag en advies van de FG", "drie jaar na het afsluiten van het verzoek", ""),
            new("Gesprek met de FG", "drie jaar nadat het gesprek sluit", ""),
            new("Melding van een datalek", "drie jaar na het afsluiten", ""),
            new("Gewone vraag die geen verzoek was", "drie jaar na het afsluiten", ""),
            new("Account dat niet is bevestigd", "14 dagen", "Niemand bewees dat het adres klopt."),
            new("Account van een ouder of leerling", "24 maanden na de laatste keer inloggen; langer zolang er iets loopt", "Wie terugkomt, hoeft zich niet opnieuw te bewijzen."),
            new("Account van een medewerker", "zolang het journaal naar die medewerker verwijst", "Anders is niet meer na te gaan wie iets deed. De beheerder sluit het account als iemand weggaat."),
            new("Begonnen verzoek dat niet is verstuurd", "hoogstens dertig dagen", "Wie niets verstuurt, heeft ons niets gevraagd."),
            new("Brief met een code", "21 dagen", "Daarna werkt de code niet meer."),
            new("Verstuurde mails (soort en dag, geen tekst) en meldingen", "drie jaar na het versturen", ""),
            new("Journaal: wie wat bekeek of deed", "drie jaar, in hele maanden", ""),
            new("Technisch logboek met internetadres", "30 dagen", "Langer is niet nodig om een storing of aanval te onderzoeken."),
            new("Reservekopie", "35 dagen", "Nodig om na een storing te herstellen. Wat vernietigd is, wordt na het terugzetten opnieuw vernietigd."),
        ],
        Beveiliging = """
            Toegang per functie volgens de toegangslijst; wie niets met een leerling te maken heeft, vindt die leerling niet.
            Inloggen met een passkey, of met een wachtwoord en een code. Voor inzage opnieuw een code van hoogstens tien minuten oud.
            Vrije teksten, brieven en documenten staan versleuteld, met een sleutel per zaak die buiten de database beschermd is. Vernietigen is ook de sleutel vernietigen.
            Een overzicht gaat pas weg als een tweede medewerker het nakeek en de directeur tekende.
            Elke blik en elke handeling staat in een journaal dat niemand ongemerkt kan veranderen.
            Mails zeggen niets over wie of wat. Verbindingen zijn versleuteld. Bestanden van buiten worden gecontroleerd.
            """,
    };

    private static Activiteitinhoud VanDeTaak(Verwerking taak, Samenwerkingsverband swv) => new()
    {
        Naam = taak.Doel,
        Doelen = $"{taak.Doel}. {taak.Tekst} Grond: AVG artikel 6 lid 1 onder {taak.Avg6}{(taak.Avg9 is { } bijzonder ? $" en artikel 9 lid 2 onder {bijzonder}" : "")}, {taak.Wet}.",
        Betrokkenen = "leerlingen voor wie een school of ouder hulp vraagt; hun ouders en verzorgers",
        Gegevens = $"{string.Join("; ", taak.Categorieen.Select(c => Artikel7.Van(c).Kop.ToLowerInvariant()))} (artikel 7 van het reglement)",
        Ontvangers = """
            het bevoegd gezag van de school van de leerling (artikel 9.2);
            de deskundigen die over de leerling adviseren (artikel 8.1);
            anderen alleen als een wet dat zegt of met toestemming (artikel 9.1). Wie wat kreeg, staat per leerling in het register van verstrekkingen.
            """,
        Bewaartermijnen = [new("Alle gegevens van deze taak", "drie jaar na de afloop (artikel 12)", "")],
        Beveiliging = $"""
            De dossiers staan in: {string.Join(", ", swv.Bronnen.Select(b => b.ToLowerInvariant()))}.
            Wie erbij mag, staat in de toegangslijst; ieder heeft een eigen wachtwoord (artikel 10.2).
            Wie met de gegevens werkt, moet zwijgen (artikel 10.3).
            """,
    };
}
