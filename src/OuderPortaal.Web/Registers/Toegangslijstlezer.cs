using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Registers;

/// <summary>The access list in force: the newest version that was adopted, read once a request.</summary>
public sealed class Toegangslijstlezer(PortaalDbContext db)
{
    private ToegangslijstVersie? _huidig;

    /// <summary>In force now.</summary>
    public async Task<ToegangslijstVersie> HuidigeAsync(CancellationToken ct) =>
        _huidig ??= await Vastgesteld.FirstAsync(ct);

    /// <summary>As it was at this instant; null before there was one.</summary>
    /// <param name="op">UTC instant.</param>
    /// <param name="ct">Stops reading.</param>
    public Task<ToegangslijstVersie?> OpAsync(DateTimeOffset op, CancellationToken ct) => Vastgesteld.Where(t => t.VastgesteldOp <= op).FirstOrDefaultAsync(ct);

    /// <summary>All that were ever in force, newest first.</summary>
    public async Task<IReadOnlyList<ToegangslijstVersie>> AlleAsync(CancellationToken ct) => await Vastgesteld.Take(100).ToListAsync(ct);

    private IQueryable<ToegangslijstVersie> Vastgesteld => db.ToegangslijstVersies.AsNoTracking().Where(t => t.VastgesteldOp != null).OrderByDescending(t => t.Nummer);
}
