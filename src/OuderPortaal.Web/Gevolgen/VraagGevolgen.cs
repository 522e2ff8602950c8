using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows when a question that is no request is closed, by an answer or because it became something else: the task about it is done.</summary>
internal static class VraagGevolgen
{
    public static async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        if (gebeurtenis is not (VraagBeantwoord or VraagOvergegaan))
            return;
        var vraag = ((Vraaggebeurtenis)gebeurtenis).VraagId;
        foreach (var taak in await db.Taken.Where(t => t.BetreftId == vraag && t.Soort == TaakSoort.VraagBeantwoorden && t.GedaanOp == null).ToListAsync(ct))
            taak.Vervul(gebeurtenis.Op);
    }
}
