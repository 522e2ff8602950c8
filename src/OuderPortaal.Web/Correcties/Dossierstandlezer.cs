using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
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

    /// <summary>Something of this overview is closed off today, an item or a document: who may not read it, does not release it (R-COR-7).</summary>
    public async Task<bool> IetsAfgeschermdAsync(Gegevensoverzicht overzicht, Guid? leerling, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(overzicht);
        var stand = await LeesAsync(leerling, ct);
        var gegevens = await db.Set<Gegeven>().AsNoTracking().Where(g => g.OverzichtId == overzicht.Id).Select(g => new { g.Sleutel, g.Categorie }).ToListAsync(ct);
        var documenten = await db.Set<OverzichtDocument>().AsNoTracking().Where(d => d.OverzichtId == overzicht.Id).Select(d => d.Sleutel).ToListAsync(ct);
        return gegevens.Select(g => stand.Van(g.Sleutel, g.Categorie)).Concat(documenten.Select(d => stand.Van(d, null))).Any(m => m.HasFlag(Markering.Afgeschermd));
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
