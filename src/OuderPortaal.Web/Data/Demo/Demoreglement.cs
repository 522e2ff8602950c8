using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>The invented text of the reglement of the invented SWV: the version that counts, under the name of the installation, and the one before it.</summary>
public sealed class Demoreglement(PortaalDbContext db, TimeProvider klok)
{
    private const string Oud =
        """
        # Begin

        Zo gaan wij om met gegevens van leerlingen. Het bestuur stelde deze regels vast op 15 augustus 2023.

        Artikel 1 tot en met 3 Over wie het gaat
        Over leerlingen voor wie een school ons om hulp vraagt, en over hun ouders.

        Artikel 4 Waarvoor
        Voor advies over hulp op school, voor het verdelen van die hulp, en voor de vraag of een leerling naar speciaal onderwijs mag.

        Artikel 8 Wie ze ziet
        Alleen medewerkers die het voor hun werk nodig hebben.

        Artikel 10 Zwijgen
        Wie met gegevens werkt, vertelt er niets over verder.

        Artikel 11 Uw rechten
        U mag de gegevens zien en laten verbeteren. Wij antwoorden binnen vier weken.

        Artikel 12 Bewaren
        Tot drie jaar na het einde van onze hulp.
        """;

    private const string Nieuw =
        """
        # Begin

        Zo gaan wij om met gegevens van leerlingen en hun ouders. Het bestuur stelde dit reglement vast op 10 december 2025, na advies van de ondersteuningsplanraad.

        Artikel 1 Woorden
        1. Gegevens: alles wat wij over een leerling of ouder bewaren, op papier of in een computer.
        2. Ouder: wie het gezag over de leerling heeft. Een voogd hoort daar ook bij.
        3. Wij: het samenwerkingsverband.

        Artikel 2 Wie verantwoordelijk is
        Dat zijn wij. De directeur-bestuurder zorgt dat iedereen zich aan dit reglement houdt.

        Artikel 3 Over wie het gaat
        Over leerlingen voor wie een school of ouder ons om hulp vraagt, en over hun ouders.

        Artikel 4 Waarvoor wij gegevens gebruiken
        1. Wij adviseren scholen over de hulp die een leerling nodig heeft.
        2. Wij verdelen geld en hulp over de scholen.
        3. Wij beslissen of een leerling naar speciaal onderwijs mag.
        4. Voor iets anders gebruiken wij de gegevens niet. Wij verkopen ze nooit.

        Artikel 5 Waar ze staan
        In ons dossiersysteem en in een kast met een slot. Een kopie staat in het portaal zolang een verzoek dat vraagt.

        Artikel 6 Waar ze vandaan komen
        Meestal van de school. Soms van de ouder, van een deskundige of van een hulpverlener. Bij elk gegeven schrijven wij op van wie het kwam.

        Artikel 7 Welke gegevens
        Vijftien soorten, van de naam tot het verslag van een onderzoek. De korte versie van dit reglement noemt ze allemaal. Andere soorten bewaren wij niet.

        Artikel 8 Wie ze mag zien
        1. Wie het voor zijn werk nodig heeft, en de deskundigen die ons adviseren.
        2. Zij staan op een lijst: bijlage 1. Iedereen kan die lezen.

        Artikel 9 Wie ze van ons krijgt
        1. Een ander krijgt gegevens alleen als een wet dat zegt, of als de ouder het goed vindt.
        2. Het bestuur van de school van de leerling krijgt wat het nodig heeft.
        3. Wij schrijven op wie wat kreeg, en waarom.

        Artikel 10 Veilig en stil
        1. Gegevens staan achter slot.
        2. Wie inlogt, laat op twee manieren zien wie hij is, en ziet alleen wat bij zijn werk hoort.
        3. Iedereen die met gegevens werkt, zwijgt erover. Elke medewerker tekent daarvoor. Dat geldt niet als een wet zegt dat hij moet spreken, of als zijn taak dat vraagt.

        Artikel 11 Uw rechten
        1. U mag de gegevens zien, en u krijgt er een kopie van.
        2. Weten wij niet zeker wie u bent? Dan vragen wij om een bewijs. Zolang staat de tijd stil.
        3. Wij antwoorden binnen vier weken, met een overzicht dat u kunt begrijpen.
        4. U mag vragen om gegevens te verbeteren, aan te vullen, af te schermen of weg te halen. Ook dan beslissen wij binnen vier weken.
        5. Wij schrijven u wat wij doen. Zeggen wij nee, dan leggen wij uit waarom.
        6. Wat wij beslissen, voeren wij zo snel mogelijk uit.
        7. Wie de gegevens eerder kreeg, hoort van ons wat er veranderde.
        8. Tegen onze beslissing kunt u bezwaar maken.

        Artikel 12 Bewaren
        1. Wij bewaren gegevens tot drie jaar na het einde van ons advies, onze beslissing of de hulp.
        2. Daarna vernietigen twee medewerkers ze samen.

        Artikel 13 Toezicht
        De functionaris gegevensbescherming kijkt of wij ons aan dit reglement houden, los van ons.

        Artikel 14 Register
        Wij houden bij waarvoor wij gegevens gebruiken, welke, van wie, en hoe lang.

        Artikel 15 Klachten
        Wie niet tevreden is, kan een klacht doen. Iemand die er niets mee te maken had, luistert en antwoordt.

        Artikel 16 Slot
        Dit reglement gaat in op 1 januari 2026. Tot die dag geldt de versie van 1 september 2023. Iedereen kan beide versies lezen.
        """;

    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var (nu, door) = (klok.GetUtcNow(), mensen.Marleen.MedewerkerId);
        var naam = (await db.SwvInstellingen.OrderByDescending(s => s.Vanaf).FirstAsync(ct)).Gegevens.ReglementVersie;
        var oud = Reglementversie.Plaats("1 september 2023", new DateOnly(2023, 9, 1), Oud, [], door, nu.AddDays(-70));
        oud.WisGebeurtenissen();
        var nieuw = Reglementversie.Plaats(naam, new DateOnly(2026, 1, 1), Nieuw, [oud], door, nu.AddDays(-70).AddMinutes(1));
        nieuw.WisGebeurtenissen();
        db.AddRange(oud, nieuw);
        await db.SaveChangesAsync(ct);
    }
}
