using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Correcties;

/// <summary>Reads all corrections about a pupil.</summary>
public sealed class Dossierstandlezer(PortaalDbContext db)
{
    /// <param name="leerling">The pupil; null for own data: then there is nothing to mark.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Dossierstand> LeesAsync(Guid? leerling, CancellationToken ct)
    {
        if (leerling is not { } id)
            return new Dossierstand([]);
        var verzoeken = await db.Verzoeken.AsNoTracking().Where(v => v.LeerlingId == id && db.Correcties.Any(c => c.VerzoekId == v.Id)).ToListAsync(ct);
        var ids = verzoeken.Select(v => v.Id).ToList();
        var correcties = await db.Correcties.AsNoTracking().AsSplitQuery().Where(c => ids.Contains(c.VerzoekId)).ToListAsync(ct);
        return new Dossierstand([.. correcties.Select(c => (verzoeken.Single(v => v.Id == c.VerzoekId), c))]);
    }
}
