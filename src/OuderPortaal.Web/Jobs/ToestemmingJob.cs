using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Writes down that a consent ended, and asks a pupil of 16 again for what a parent gave (R-TST-4). Whether a consent covers a day never depends on it. Looks at states and dates only, so it may
/// run twice, late, or on two nodes.
/// </summary>
public sealed class ToestemmingJob(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Returns how many were asked again or ended.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.DoeAlleAsync([VraagOpnieuwAsync, LaatVerlopenAsync], ct);

    private async Task<int> VraagOpnieuwAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        var zestien = vandaag.AddYears(-16).AddDays(1);
        var ouderlijk = Toestemming.EindigtBijZestien.Select(s => (VertegenwoordigingSoort?)s).ToList();
        var opnieuw = await (from t in db.Toestemmingen
                             join l in db.Leerlingen on t.LeerlingId equals l.Id
                             // What the pupil gave never ends so: it would fill the batch of every night.
                             where t.Status == ToestemmingStatus.Gegeven && ouderlijk.Contains(t.GegevenAls) && t.TotEnMet >= vandaag && l.Geboortedatum <= zestien
                             orderby t.Id
                             select t.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        var gedaan = 0;
        await db.DoeElkAsync(opnieuw, async (id, token) =>
        {
            if (await db.Toestemmingen.SingleOrDefaultAsync(t => t.Id == id, token) is not { } toestemming
                || await db.Leerlingen.IgnoreAutoIncludes().SingleOrDefaultAsync(l => l.Id == toestemming.LeerlingId, token) is not { } leerling || !toestemming.MoetOpnieuw(leerling.Geboortedatum, vandaag))
                return;
            toestemming.VraagOpnieuw(leerling, nu);
            gedaan++;
        }, ct);
        return gedaan;
    }

    private async Task<int> LaatVerlopenAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        var grens = vandaag.AddDays(-Toestemming.HerbevestigDagen);
        var voorbij = await db.Toestemmingen.AsNoTracking()
            .Where(t => ((t.Status == ToestemmingStatus.Gegeven || t.Status == ToestemmingStatus.Gevraagd || t.Status == ToestemmingStatus.TeHerbevestigen) && t.TotEnMet < vandaag)
                || (t.Status == ToestemmingStatus.TeHerbevestigen && t.HerbevestigSinds < grens))
            .OrderBy(t => t.Id).Select(t => t.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(voorbij, async (id, token) => (await db.Toestemmingen.SingleOrDefaultAsync(t => t.Id == id, token))?.Verloop(nu), ct);
    }
}
