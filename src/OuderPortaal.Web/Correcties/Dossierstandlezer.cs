using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Correcties;

/// <summary>Reads all corrections and objections to the use of a pupil.</summary>
public sealed class Dossierstandlezer(PortaalDbContext db)
{
    /// <param name="leerling">The pupil; null for own data: then there is nothing to mark.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Dossierstand> LeesAsync(Guid? leerling, CancellationToken ct) => new([.. await ZakenAsync(leerling, ct)]);

    /// <summary>As who filed this request may read it: of what another account asked and nobody decided yet it shows no mark (R-VTG-8).</summary>
    public async Task<Dossierstand> VoorAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return new([.. (await ZakenAsync(verzoek.LeerlingId, ct)).Where(z => !z.Verzoek.IsOpen || (z.Verzoek.AccountId is { } account && account == verzoek.AccountId))]);
    }

    private async Task<IEnumerable<(Verzoek Verzoek, Correctie Correctie)>> ZakenAsync(Guid? leerling, CancellationToken ct)
    {
        if (leerling is not { } id)
            return [];
        var verzoeken = await db.Verzoeken.AsNoTracking().Where(v => v.LeerlingId == id && db.Correcties.Any(c => c.VerzoekId == v.Id)).ToListAsync(ct);
        var ids = verzoeken.Select(v => v.Id).ToList();
        var correcties = await db.Correcties.AsNoTracking().AsSplitQuery().Where(c => ids.Contains(c.VerzoekId)).ToListAsync(ct);
        return correcties.Select(c => (verzoeken.Single(v => v.Id == c.VerzoekId), c));
    }
}
