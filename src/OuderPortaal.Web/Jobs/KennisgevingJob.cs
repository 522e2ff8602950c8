using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Reminds earlier recipients that did not answer in 14 days, and ends the wait after 28 (R-COR-9). Looks at states and dates only, so it may run twice, late, or on two nodes; after a late
/// start a reminder still gets its own 14 days.
/// </summary>
public sealed class KennisgevingJob(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Returns how many were reminded or ended.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        var (herinner, sluit) = (vandaag.AddDays(-Kennisgeving.HerinnerNaDagen), vandaag.AddDays(-Kennisgeving.SluitNaDagen));
        var ids = await db.Kennisgevingen.AsNoTracking()
            .Where(k => (k.Status == KennisgevingStatus.Verzonden && k.VerzondenOp <= herinner) || (k.Status == KennisgevingStatus.Herinnerd && k.VerzondenOp <= sluit && k.HerinnerdOp <= herinner))
            .OrderBy(k => k.Id).Select(k => k.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await db.Kennisgevingen.SingleOrDefaultAsync(k => k.Id == id, token) is not { } kennisgeving)
                return;
            if (kennisgeving.IsTeHerinneren(vandaag))
                kennisgeving.Herinner(nu);
            else if (kennisgeving.IsTeSluiten(vandaag))
                kennisgeving.SluitZonderReactie(nu);
        }, ct);
    }
}
