using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>How sure we are now who an account is (regels.md B4): the best verification that still counts, else N1. Read anew each time.</summary>
public sealed class Niveaus(PortaalDbContext db)
{
    public async Task<Niveau> VanAsync(AccountId account, CancellationToken ct)
    {
        var wijzen = await db.Identiteitsverificaties.AsNoTracking()
            .Where(i => i.AccountId == account && i.IngetrokkenOp == null).Select(i => i.Wijze).ToListAsync(ct);
        return wijzen.Select(Identiteitsverificatie.NiveauVan).Append(Niveau.N1).Max();
    }
}
