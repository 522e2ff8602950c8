using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Writes a task for every pupil with a proof of gezag of twelve months old (R-VTG-16). Access goes on until somebody decided. One open task per pupil, so it is safe to run
/// twice, late, or on two nodes; who ticks it off without looking gets it again.
/// </summary>
public sealed class HercontroleJob(PortaalDbContext db, Spelregelboek boek, TimeProvider klok)
{
    private const int HoogstensPerKeer = 200;

    /// <summary>Returns how many tasks were written.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.InTransactieAsync(
        async token =>
        {
            var nu = klok.GetUtcNow();
            var vandaag = Amsterdam.Datum(nu);
            var grens = vandaag.AddMonths(-12);
            var zonder = new[] { VertegenwoordigingSoort.Zelf, VertegenwoordigingSoort.Gemachtigde };
            var links = await db.Vertegenwoordigingen.AsNoTracking()
                .Where(v => (v.Status == VertegenwoordigingStatus.Actief || v.Status == VertegenwoordigingStatus.Betwist) && !zonder.Contains(v.Soort) && (v.GezienOp <= grens || v.SignaalOp != null))
                .Where(v => !db.Taken.Any(t => t.LeerlingId == v.LeerlingId && t.Soort == TaakSoort.Hercontrole && t.GedaanOp == null))
                .OrderBy(v => v.GezienOp).Take(HoogstensPerKeer).ToListAsync(token);
            var leerlingen = links.Where(v => v.MoetHercontrole(vandaag)).Select(v => v.LeerlingId).Distinct().ToList();
            var uiterlijk = leerlingen.Count == 0 ? vandaag : (await boek.VanNuAsync(token)).Kalender.Werkdagen.WerkdagenErbij(vandaag, 10);
            foreach (var leerling in leerlingen)
                db.Add(Taak.Maak(TaakSoort.Hercontrole, Rol.Secretariaat, null, "Kijk het gezag opnieuw na: het bewijs is een jaar oud. De toegang loopt door tot u beslist.", uiterlijk, nu, leerling: leerling));
            await db.SaveChangesAsync(token);
            return leerlingen.Count;
        },
        ct);
}
