using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>How sure we are now who an account is (regels.md B4): the best verification that still counts, else N1. Read anew each time.</summary>
public sealed class Niveaus(PortaalDbContext db, TimeProvider klok)
{
    public async Task<Niveau> VanAsync(AccountId account, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var bewijzen = await db.Identiteitsverificaties.AsNoTracking().Where(i => i.AccountId == account && i.IngetrokkenOp == null).ToListAsync(ct);
        var herstel = await db.Set<Inlogherstel>().AsNoTracking().Where(h => h.AccountId == account).OrderByDescending(h => h.GebeurdOp).FirstOrDefaultAsync(ct);
        return bewijzen.Where(b => herstel is null || herstel.LaatTellen(b.Wijze, b.VastgelegdOp, nu)).Select(b => b.Niveau).Append(Niveau.N1).Max();
    }
}
