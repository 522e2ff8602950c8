using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Bewaren;

/// <summary>A pupil with everything that hangs under one, for tests of what goes and what stays. Every text holds <see cref="Canary"/>.</summary>
internal static class Bewaarzaak
{
    public const string Canary = "CANARYTEKST7b1e";

    /// <summary>In the register since the clock of now, with a traject that ended on this local date.</summary>
    public static async Task<Leerling> LeerlingAsync(this PortaalApp app, DateOnly? afloop, TrajectSoort soort = TrajectSoort.Toelaatbaarheid, DateOnly? geboren = null)
    {
        var leerling = await app.SchrijfInAsync($"Noor{Canary}", $"Verhage{Canary}", geboren, adres: $"{Canary} 4, 1000 AB Voorbeeldstad");
        await app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id);
            l.LegTrajectVast(soort, new DateOnly(2019, 1, 7), afloop, Zaken.Iemand, app.Klok.Nu);
            db.Add(l.VoegContactToe(new($"Nadia {Canary}", Contactrelatie.OuderMetGezag, $"{Canary} 4, 1000 AB Voorbeeldstad", null, "", false), Zaken.Iemand, app.Klok.Nu));
            return true;
        });
        return leerling;
    }

    /// <summary>A disclosure, who saw data by law, a colleague, a consent that was refused, a task.</summary>
    public static async Task VulAsync(this PortaalApp app, Leerling leerling)
    {
        await app.BewaarAsync(db => VulAsync(app, db, leerling));
        // The FG looked at the disclosure: an open task holds everything.
        await app.BewaarAsync(async db =>
        {
            foreach (var taak in await db.Taken.Where(t => t.LeerlingId == leerling.Id && t.Soort == TaakSoort.VerstrekkingZonderGrond).ToListAsync())
                taak.VinkAf(Zaken.Iemand, app.Klok.Nu);
            return true;
        });
    }

    private static async Task<bool> VulAsync(PortaalApp app, PortaalDbContext db, Leerling leerling)
    {
        var (nu, vandaag) = (app.Klok.Nu, Amsterdam.Datum(app.Klok.Nu));
        var l = await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id);
        db.Add(Verstrekking.LegVast(
            l, new($"Stichting {Canary}", OntvangerSoort.BevoegdGezagSchool, $"{Canary} 2, 1003 AA Voorbeeldstad", [Categorie.C7a], vandaag, Verstrekkingswijze.Post, Verstrekkingsgrond.GrondOntbreekt),
            new([], Domain.Rol.Secretariaat, null, new HashSet<Categorie>()), Zaken.Iemand, nu));
        db.Add(Betrokkenheid.Begin(l.Id, Zaken.Iemand, vandaag, nu));
        db.Add(Toestemming.Vraag(l, new($"Overleg {Canary}", Toestemmingsrichting.Bron, $"Huisarts {Canary}", [Categorie.C7d], "2026-1", vandaag.AddMonths(6)), 12, Zaken.Iemand, nu));
        return true;
    }

    public static Task RunAsync(this PortaalApp app) => app.DoeAsync<BewaartermijnJob>(job => job.RunAsync(CancellationToken.None));

    /// <summary>The night: everything with a date of its own, and the write-ahead log.</summary>
    public static Task NachtAsync(this PortaalApp app) => app.DoeAsync<OpruimJob>(job => job.RunAsync(CancellationToken.None));

    public static Task<Vernietigingsvoorstel> VoorstelAsync(this PortaalApp app) => app.VraagAsync(db => db.Vernietigingsvoorstellen.OrderByDescending(v => v.Id).FirstAsync());

    public static string Pad(this Vernietigingsvoorstel voorstel) => $"/secretariaat/bewaartermijnen/te-vernietigen/{voorstel.PubliekId}";
}
