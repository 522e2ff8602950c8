using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>A pupil who becomes 16 in 20 days, and one who became 16 five days ago; a parent of each asked to see the file (D-13).</summary>
public sealed class Demojarigen(PortaalDbContext db, Demoaccounts accounts, Spelregelboek boek, Nummergever nummers, TimeProvider klok)
{
    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var regels = await boek.VanNuAsync(ct);
        await GezinAsync("D-1021", "Lotte", "Jansma", overDagen: 20, "Anouk Jansma", "anouk@ouders.example", mensen.Fatma, regels, ct);
        var (daan, verzoek) = await GezinAsync("D-1022", "Daan", "Prins", overDagen: -5, "Erik Prins", "erik@ouders.example", mensen.Fatma, regels, ct);
        verzoek.VraagLeerling(daan, Dagen(5));

        var account = await accounts.MaakAsync("Daan Prins", "daan@leerlingen.example");
        db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, account.Naam, Identificatiewijze.Balie, "identiteitskaart", Amsterdam.Datum(Dagen(1)), mensen.Fatma.MedewerkerId, Dagen(1)));
        db.Add(Vertegenwoordiging.LegVast(
            daan, account.AccountId, account.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, Amsterdam.Datum(Dagen(1)), null, mensen.Fatma.MedewerkerId, Dagen(1)));
        await db.SaveChangesAsync(ct);
    }

    private async Task<(Leerling Leerling, Verzoek Verzoek)> GezinAsync(
        string kenmerk, string voornaam, string achternaam, int overDagen, string ouder, string mail, Account door, Spelregels regels, CancellationToken ct)
    {
        var geboren = Amsterdam.Datum(klok.GetUtcNow()).AddDays(overDagen).AddYears(-16);
        var leerling = Leerling.SchrijfIn(
            new(kenmerk, voornaam, achternaam, geboren, "Sluiskade 5, 1007 NP Voorbeelddorp", false, "College De Steiger"), door.MedewerkerId, Dagen(90));
        var account = await accounts.MaakAsync(ouder, mail);
        var link = Vertegenwoordiging.LegVast(
            leerling, account.AccountId, ouder, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, Amsterdam.Datum(Dagen(60)), null, door.MedewerkerId, Dagen(60));
        db.AddRange(leerling, link);
        db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, ouder, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(Dagen(60)), door.MedewerkerId, Dagen(60)));

        var vraag = new Vraag(VerzoekSoort.Inzage, new Verzoeker(account.AccountId, ouder, ""), new Betrokkene(leerling.Naam, geboren, leerling.Id), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal);
        var verzoek = Verzoek.DienIn(vraag, await nummers.VolgendeAsync(vraag.Soort, ct), regels, Dagen(14));
        verzoek.KoppelVertegenwoordiging(link, leerling, Dagen(14));
        verzoek.WijsToe(door.MedewerkerId, Dagen(13));
        db.Add(verzoek);
        await db.SaveChangesAsync(ct);
        return (leerling, verzoek);
    }

    private DateTimeOffset Dagen(int geleden) => klok.GetUtcNow().AddDays(-geleden);
}
