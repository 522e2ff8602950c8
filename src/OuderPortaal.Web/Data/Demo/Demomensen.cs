using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>Makes the people: staff of each role, three families, a grandmother on paper.</summary>
public sealed class Demomensen(PortaalDbContext db, Demoaccounts accounts, TimeProvider klok)
{
    public async Task<Demogezelschap> MaakAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        var fatma = await accounts.MaakAsync("Fatma Yildiz", "fatma@deproeftuin.example", Rol.Secretariaat, "Officemanager", alleLeerlingen: true);
        await accounts.MaakAsync("Ilse Veerman", "fg@deproeftuin.example", Rol.Fg, "Functionaris gegevensbescherming");
        await accounts.MaakAsync("Bas Vermeer", "beheer@deproeftuin.example", Rol.Beheerder, "Applicatiebeheerder");

        var door = fatma.MedewerkerId;
        var mensen = new Demogezelschap
        {
            Fatma = fatma,
            Joris = await accounts.MaakAsync("Joris Hendriks", "joris@deproeftuin.example", Rol.Behandelaar, "Beleidsmedewerker", alleLeerlingen: true),
            Eva = await accounts.MaakAsync("Eva Postma", "eva@deproeftuin.example", Rol.Behandelaar, "Gedragswetenschapper"),
            Marleen = await accounts.MaakAsync("Marleen Kok", "marleen@deproeftuin.example", Rol.Directeur, "Directeur-bestuurder", alleLeerlingen: true),
            Nadia = await accounts.MaakAsync("Nadia Brouwer", "nadia@ouders.example"),
            Tom = await accounts.MaakAsync("Tom Verhage", "tom@ouders.example"),
            Samira = await accounts.MaakAsync("Samira Amrani", "samira@ouders.example"),
            Youssef = await accounts.MaakAsync("Youssef Amrani", "youssef@ouders.example"),
            Sem = await accounts.MaakAsync("Sem de Wit", "sem@leerlingen.example"),
            Karin = await accounts.MaakAsync("Karin de Wit", "karin@ouders.example"),
            Noor = SchrijfIn("D-1001", "Noor", "Verhage", new DateOnly(2014, 9, 3), "Lindelaan 14, 1001 AB Voorbeeldstad", "Basisschool De Zandloper"),
            Ilyas = SchrijfIn("D-1002", "Ilyas", "Amrani", new DateOnly(2016, 2, 19), "Havenweg 8, 1002 CD Voorbeeldstad", "Basisschool Het Kompas"),
            LeerlingSem = SchrijfIn("D-1003", "Sem", "de Wit", vandaag.AddYears(-16).AddMonths(-2), "Molenpad 3, 1003 EF Voorbeelddorp", "College De Steiger"),
            Mila = SchrijfIn("D-1004", "Mila", "Bakker", new DateOnly(2017, 5, 6), "Dorpsstraat 21, 1004 GH Voorbeelddorp", "SBO De Vlonder"),
        };
        foreach (var (kenmerk, voornaam, achternaam, jaar) in Anderen)
            SchrijfIn(kenmerk, voornaam, achternaam, new DateOnly(jaar, 4, 12), "Schoolplein 1, 1005 JK Voorbeeldstad", "Basisschool De Zandloper");

        mensen.Noor.LegTrajectVast(TrajectSoort.Toelaatbaarheid, new DateOnly(2025, 10, 1), null, door, nu);
        mensen.Ilyas.LegTrajectVast(TrajectSoort.Advies, new DateOnly(2025, 3, 3), vandaag.AddMonths(-5), door, nu);
        db.Add(Betrokkenheid.Begin(mensen.Noor.Id, mensen.Eva.MedewerkerId, vandaag.AddMonths(-6), nu));

        Contact(mensen.Noor, "Nadia Brouwer", Contactrelatie.OuderMetGezag, "Lindelaan 14, 1001 AB Voorbeeldstad", "06 00 00 10 01");
        Contact(mensen.Noor, "Tom Verhage", Contactrelatie.OuderMetGezag, "Kadeplein 6, 1006 LM Voorbeeldstad", "06 00 00 10 02");
        Contact(mensen.Ilyas, "Samira Amrani", Contactrelatie.OuderMetGezag, "Havenweg 8, 1002 CD Voorbeeldstad", "06 00 00 10 03");
        Contact(mensen.Ilyas, "Youssef Amrani", Contactrelatie.OuderMetGezag, "Havenweg 8, 1002 CD Voorbeeldstad", "06 00 00 10 04");
        Contact(mensen.LeerlingSem, "Karin de Wit", Contactrelatie.OuderMetGezag, "Molenpad 3, 1003 EF Voorbeelddorp", "06 00 00 10 05");
        Contact(mensen.Mila, "Truus Bakker", Contactrelatie.Voogd, "Dorpsstraat 21, 1004 GH Voorbeelddorp", "");

        var gezien = vandaag.AddMonths(-3);
        Bekend(mensen.Nadia, mensen.Noor, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier);
        Bekend(mensen.Tom, mensen.Noor, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselGezagsregister);
        Bekend(mensen.Samira, mensen.Ilyas, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier);
        Bekend(mensen.Youssef, mensen.Ilyas, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier);
        Bekend(mensen.Sem, mensen.LeerlingSem, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit);
        foreach (var wie in await db.Users.Where(u => db.UserRoles.Any(r => r.UserId == u.Id)).OrderBy(u => u.Email).ToListAsync(ct))
            db.Add(Geheimhoudingsverklaring.Teken(wie.MedewerkerId, Geheimhoudingstekst.Huidig.Versie, akkoord: true, nu.AddMonths(-4)));
        await db.SaveChangesAsync(ct);
        await GezagAsync(mensen, ct);
        return mensen;

        Leerling SchrijfIn(string kenmerk, string voornaam, string achternaam, DateOnly geboren, string adres, string school)
        {
            var leerling = Leerling.SchrijfIn(new LeerlingGegevens(kenmerk, voornaam, achternaam, geboren, adres, false, school), door, nu);
            db.Add(leerling);
            return leerling;
        }

        void Contact(Leerling leerling, string naam, Contactrelatie relatie, string adres, string telefoon) =>
            leerling.VoegContactToe(new ContactGegevens(naam, relatie, adres, vandaag.AddYears(-2), telefoon, false), door, nu);

        void Bekend(Account account, Leerling leerling, VertegenwoordigingSoort soort, Gezagsbewijs bewijs)
        {
            db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, account.Naam, Identificatiewijze.Balie, "paspoort", gezien, door, nu));
            db.Add(Vertegenwoordiging.LegVast(
                leerling, account.AccountId, account.Naam, soort, new Onderbouwing(bewijs, gezien) { AfgegevenOp = gezien.AddDays(-5) }, door, nu.AddMonths(-2)));
        }
    }

    /// <summary>An objection that waits for the directeur, a proof of more than a year old, and a mother who may read along with her son of 16.</summary>
    private async Task GezagAsync(Demogezelschap mensen, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var door = mensen.Fatma.MedewerkerId;
        var langGeleden = nu.AddMonths(-13);
        await OpPapierAsync("D-1005", "Rik Meijer", langGeleden);
        var betwist = await OpPapierAsync("D-1006", "Wil van den Berg", nu.AddMonths(-4));
        db.Add(GezagConflict.LegVast(
            betwist, "Ans Peters", "Brugstraat 2, 1007 NP Voorbeeldstad", Bezwaarweg.Brief, Amsterdam.Datum(nu.AddDays(-2)), "De rechter kijkt volgende maand naar het gezag.", door, nu.AddDays(-1)));

        var zelf = await db.Vertegenwoordigingen.SingleAsync(v => v.LeerlingId == mensen.LeerlingSem.Id && v.Soort == VertegenwoordigingSoort.Zelf, ct);
        var machtiging = Vertegenwoordiging.Machtig(
            zelf, mensen.LeerlingSem, mensen.Karin.Naam, Toegang.Machtigingen.Kenmerk(mensen.Karin.Email!), Reikwijdte.Meelezen, Amsterdam.Datum(nu).AddMonths(6), nu.AddDays(-3));
        machtiging.Aanvaard(mensen.Karin.AccountId, zelf, mensen.LeerlingSem, nu.AddDays(-2));
        db.Add(machtiging);
        await db.SaveChangesAsync(ct);

        async Task<Vertegenwoordiging> OpPapierAsync(string kenmerk, string naam, DateTimeOffset op)
        {
            var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Kenmerk == kenmerk, ct);
            var link = Vertegenwoordiging.LegVast(leerling, null, naam, VertegenwoordigingSoort.OuderMetGezag, new Onderbouwing(Gezagsbewijs.StaatInDossier, Amsterdam.Datum(op)), door, op);
            db.Add(link);
            return link;
        }
    }

    private static readonly (string Kenmerk, string Voornaam, string Achternaam, int Jaar)[] Anderen =
    [
        ("D-1005", "Lotte", "Meijer", 2015),
        ("D-1006", "Daan", "van den Berg", 2013),
        ("D-1007", "Elif", "Sahin", 2018),
        ("D-1008", "Jesse", "Kuipers", 2012),
        ("D-1009", "Fenna", "de Boer", 2016),
        ("D-1010", "Noah", "Visser", 2014),
    ];
}
