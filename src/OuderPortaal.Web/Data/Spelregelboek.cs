using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Data;

/// <summary>The settings, calendar and reglement in force now: what a new request takes along (R-TRM-14).</summary>
public sealed class Spelregelboek(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>How the installation counts a birthday on 29 February now (D-17): every age that no request took along asks it here.</summary>
    public async Task<SchrikkelVerjaardag> SchrikkelAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return (await db.InstellingenVersies.AsNoTracking().Where(i => i.Vanaf <= nu).OrderByDescending(i => i.Vanaf).FirstAsync(ct)).Termijnen.Schrikkel;
    }

    public async Task<Spelregels> VanNuAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var instellingen = await db.InstellingenVersies.Where(i => i.Vanaf <= nu).OrderByDescending(i => i.Vanaf).FirstAsync(ct);
        var kalender = await db.KalenderVersies.Where(k => k.Vanaf <= nu).OrderByDescending(k => k.Vanaf).FirstAsync(ct);
        var swv = await db.SwvInstellingen.AsNoTracking().OrderByDescending(s => s.Vanaf).FirstAsync(ct);
        return new Spelregels(instellingen, kalender, swv.Gegevens.ReglementVersie);
    }
}
