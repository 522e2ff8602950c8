using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>A new access list is in force: who was asked to look at the old one, needs not do it any more.</summary>
internal static class ToegangslijstGevolgen
{
    public static async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        if (gebeurtenis is not ToegangslijstVastgesteld e)
            return;
        foreach (var taak in await db.Taken.Where(t => t.Soort == TaakSoort.ToegangslijstNakijken && t.GedaanOp == null).ToListAsync(ct))
            taak.Vervul(e.Op);
    }
}
