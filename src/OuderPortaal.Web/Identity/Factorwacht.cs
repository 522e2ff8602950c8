using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// A way to log in that is new to an account opens no file for 72 hours, unless its owner showed who she is after it was made (ADR 0016). The older ways go on at once.
/// So whoever takes over a mailbox meets three days in which the owner reads the warning.
/// </summary>
public sealed class Factorwacht(PortaalDbContext db, TimeProvider klok)
{
    public static readonly TimeSpan Duur = TimeSpan.FromHours(72);

    /// <summary>Until when this login opens no file; null when it may.</summary>
    public async Task<DateTimeOffset?> TotAsync(ClaimsPrincipal wie, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wie);
        if (!long.TryParse(wie.FindFirstValue(Claimsoorten.FactorSinds), NumberStyles.None, CultureInfo.InvariantCulture, out var op))
            return null;

        var sinds = DateTimeOffset.FromUnixTimeMilliseconds(op);
        if (klok.GetUtcNow() >= sinds + Duur)
            return null;

        var account = wie.AccountId();
        var bewijzen = await db.Identiteitsverificaties.AsNoTracking().Where(i => i.AccountId == account && i.IngetrokkenOp == null).ToListAsync(ct);
        return bewijzen.Exists(b => b.Niveau == Niveau.N3 && b.IsVanNa(sinds)) ? null : sinds + Duur;
    }
}
