using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Asks directeur and FG to look at the access list twelve months after it was adopted (R-BIJ-7), and again twelve months after they ticked that off. Looks at dates and tasks only, so it may run
/// twice, late, or on two nodes.
/// </summary>
public sealed class ToegangslijstJob(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Calendar days to do it.</summary>
    private const int Dagen = 28;

    private static readonly (Rol Rol, string Wat)[] Vragen =
    [
        (Rol.Directeur, "De toegangslijst is een jaar oud. Kijk of hij nog klopt en stel hem opnieuw vast."),
        (Rol.Fg, "De toegangslijst is een jaar oud. Kijk of hij nog klopt met wie er werkt."),
    ];

    /// <summary>Returns how many tasks it wrote.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.InTransactieAsync(
        async token =>
        {
            db.ChangeTracker.Clear();
            var nu = klok.GetUtcNow();
            var vandaag = Amsterdam.Datum(nu);
            var lijst = await db.ToegangslijstVersies.AsNoTracking().Where(t => t.VastgesteldOp != null).OrderByDescending(t => t.Nummer).FirstOrDefaultAsync(token);
            if (lijst?.IsVerouderd(vandaag) != true)
                return 0;
            var sinds = Amsterdam.BeginVanDag(vandaag.AddMonths(-Domain.Registers.ToegangslijstVersie.MaandenGeldig));
            var aantal = 0;
            foreach (var (rol, wat) in Vragen)
            {
                if (await db.Taken.AnyAsync(t => t.Soort == TaakSoort.ToegangslijstNakijken && t.VoorRol == rol && t.BetreftId == lijst.Id && (t.GedaanOp == null || t.GedaanOp > sinds), token))
                    continue;
                db.Add(Taak.Maak(TaakSoort.ToegangslijstNakijken, rol, null, wat, vandaag.AddDays(Dagen), nu, betreft: lijst.Id));
                aantal++;
            }

            await db.SaveChangesAsync(token);
            return aantal;
        },
        ct);
}
