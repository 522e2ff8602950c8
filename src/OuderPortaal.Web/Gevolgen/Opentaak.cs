using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>Tasks that wait, known by their kind and by what they are about; also those that an earlier event of the same save made.</summary>
internal static class Opentaak
{
    /// <summary>Whether somebody was asked this already: one open task for one thing to do.</summary>
    public static async Task<bool> WachtTaakAsync(this PortaalDbContext db, TaakSoort soort, Guid? verzoek, Guid? leerling, Guid? betreft, CancellationToken ct) =>
        db.Taken.Local.Any(t => t.Soort == soort && t.VerzoekId == verzoek && t.LeerlingId == leerling && t.BetreftId == betreft && t.GedaanOp is null)
        || await db.Taken.AnyAsync(t => t.Soort == soort && t.VerzoekId == verzoek && t.LeerlingId == leerling && t.BetreftId == betreft && t.GedaanOp == null, ct);

    /// <summary>What was asked about this pupil happened by another road.</summary>
    public static async Task VervulBijLeerlingAsync(this PortaalDbContext db, Guid leerling, DateTimeOffset op, CancellationToken ct, params TaakSoort[] soorten)
    {
        await db.Taken.Where(t => t.LeerlingId == leerling && soorten.Contains(t.Soort) && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.LeerlingId == leerling && soorten.Contains(t.Soort)))
            taak.Vervul(op);
    }
}
