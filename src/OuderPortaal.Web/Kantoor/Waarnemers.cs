using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Kantoor;

/// <summary>Who may sign today in the place of the directeur (R-AM-13); read anew each time, so that it ends with its last day.</summary>
public sealed class Waarnemers(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>The waarneming of this person that holds today; null when there is none.</summary>
    public Task<Waarneming?> VanAsync(MedewerkerId wie, CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        return db.Waarnemingen.AsNoTracking().Op(vandaag).Where(w => w.MedewerkerId == wie).OrderBy(w => w.Van).FirstOrDefaultAsync(ct);
    }

    /// <summary>Whether on each of these days somebody who can log in may sign in the place of the directeur.</summary>
    public async Task<bool> DektAsync(IEnumerable<DateOnly> dagen, CancellationToken ct)
    {
        var alle = await db.Waarnemingen.AsNoTracking().Where(w => w.BeeindigdOp == null).OrderBy(w => w.Van).ToListAsync(ct);
        var wie = alle.ConvertAll(w => w.MedewerkerId.Waarde);
        var kan = await db.Users.Where(u => wie.Contains(u.Id) && u.GeblokkeerdOp == null).Select(u => u.Id).ToListAsync(ct);
        return dagen.All(d => alle.Exists(w => w.Geldt(d) && kan.Contains(w.MedewerkerId.Waarde)));
    }
}
