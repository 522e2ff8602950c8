using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Vragen;

/// <summary>Questions that are no request: the open ones first, by the day on which they came in, then what is closed, the last one on top. Not what became a complaint about the reader.</summary>
public sealed class Vragenlijst(PortaalDbContext db)
{
    public const int PerPagina = 50;

    /// <summary>Those after the one with this random id; one more than a page tells that there is a next one.</summary>
    public async Task<IReadOnlyList<VraagZonderVerzoek>> LeesAsync(ClaimsPrincipal wie, string? na, CancellationToken ct)
    {
        var plek = na is null ? null : await db.VragenZonderVerzoek.AsNoTracking().Where(v => v.PubliekId == na).Select(v => new { v.Id, v.OntvangenOp, v.GeslotenOp }).FirstOrDefaultAsync(ct);
        var open = db.VragenVoor(wie).AsNoTracking().Where(v => v.GeslotenOp == null);
        var dicht = db.VragenVoor(wie).AsNoTracking().Where(v => v.GeslotenOp != null);
        if (plek is { GeslotenOp: { } op })
            return await Dicht(dicht.Where(v => v.GeslotenOp <= op && (v.GeslotenOp < op || v.Id.CompareTo(plek.Id) < 0)), PerPagina + 1, ct);
        if (plek is not null)
            open = open.Where(v => v.OntvangenOp >= plek.OntvangenOp && (v.OntvangenOp > plek.OntvangenOp || v.Id.CompareTo(plek.Id) > 0));
        var rijen = await open.OrderBy(v => v.OntvangenOp).ThenBy(v => v.Id).Take(PerPagina + 1).ToListAsync(ct);
        return rijen.Count > PerPagina ? rijen : [.. rijen, .. await Dicht(dicht, PerPagina + 1 - rijen.Count, ct)];
    }

    /// <summary>How many wait for an answer.</summary>
    public Task<int> TelOpenAsync(CancellationToken ct) => db.VragenZonderVerzoek.CountAsync(v => v.GeslotenOp == null, ct);

    private static Task<List<VraagZonderVerzoek>> Dicht(IQueryable<VraagZonderVerzoek> rijen, int aantal, CancellationToken ct) =>
        rijen.OrderByDescending(v => v.GeslotenOp).ThenByDescending(v => v.Id).Take(aantal).ToListAsync(ct);
}
