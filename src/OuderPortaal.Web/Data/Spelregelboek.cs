using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Data;

/// <summary>The settings, calendar and reglement in force: what a new request takes along (R-TRM-14). Read anew each time, so that a change counts at once in every process.</summary>
public sealed class Spelregelboek(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>How the installation counts a birthday on 29 February now (D-17): every age that no request took along asks it here.</summary>
    public async Task<SchrikkelVerjaardag> SchrikkelAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return (await db.InstellingenVersies.AsNoTracking().Where(i => i.Vanaf <= nu).OrderByDescending(i => i.Vanaf).FirstAsync(ct)).Termijnen.Schrikkel;
    }

    public Task<Spelregels> VanNuAsync(CancellationToken ct) => OpAsync(klok.GetUtcNow(), ct);

    /// <summary>Of what came in on paper: as they were at the end of the local day of its date stamp, or now when that is today (R-TRM-14).</summary>
    public Task<Spelregels> VanAsync(DateOnly ontvangenOp, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return OpAsync(ontvangenOp >= Amsterdam.Datum(nu) ? nu : Amsterdam.BeginVanDag(ontvangenOp.AddDays(1)).AddMilliseconds(-1), ct);
    }

    private async Task<Spelregels> OpAsync(DateTimeOffset op, CancellationToken ct)
    {
        var instellingen = await db.InstellingenVersies.Where(i => i.Vanaf <= op).OrderByDescending(i => i.Vanaf).FirstOrDefaultAsync(ct) ?? await db.InstellingenVersies.OrderBy(i => i.Vanaf).FirstAsync(ct);
        var kalender = await db.KalenderVersies.Where(k => k.Vanaf <= op).OrderByDescending(k => k.Vanaf).FirstOrDefaultAsync(ct) ?? await db.KalenderVersies.OrderBy(k => k.Vanaf).FirstAsync(ct);
        var swv = await db.SwvInstellingen.AsNoTracking().Where(s => s.Vanaf <= op).OrderByDescending(s => s.Vanaf).FirstOrDefaultAsync(ct)
            ?? await db.SwvInstellingen.AsNoTracking().OrderBy(s => s.Vanaf).FirstAsync(ct);
        return new Spelregels(instellingen, kalender, await Reglementboek.NaamOp(db, Amsterdam.Datum(op)).FirstOrDefaultAsync(ct) ?? swv.Gegevens.ReglementVersie);
    }
}
