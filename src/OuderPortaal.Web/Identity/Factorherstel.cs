using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// A new factor after a lost one: whoever holds the mailbox and a recovery code could be somebody else, so every proof of identity falls back to N1 (R-ID-10). Changes
/// the loaded rows; the save of the factor writes both.
/// </summary>
public sealed class Factorherstel(PortaalDbContext db, TimeProvider klok)
{
    public async Task ValTerugAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var nu = klok.GetUtcNow();
        account.FactorHersteldOp = nu;
        var id = account.AccountId;
        foreach (var verificatie in await db.Identiteitsverificaties.Where(i => i.AccountId == id && i.IngetrokkenOp == null).ToListAsync())
            verificatie.TrekIn(nu);
    }
}
