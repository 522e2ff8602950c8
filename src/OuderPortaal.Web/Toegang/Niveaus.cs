using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>How sure we are now who somebody is (regels.md B4): the best verification that still counts, else N1. The one reader for release and for opening; read anew each time.</summary>
public sealed class Niveaus(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Of an account, whatever name it types.</summary>
    public async Task<Niveau> VanAsync(AccountId account, CancellationToken ct) =>
        (await TellendAsync(db, account, klok.GetUtcNow(), ct)).Select(b => b.Niveau).Append(Niveau.N1).Max();

    /// <summary>Of who asks, under the name in the request.</summary>
    public async Task<Niveau> VanAsync(Verzoek verzoek, CancellationToken ct) => (await BewijsAsync(db, verzoek, klok.GetUtcNow(), ct))?.Niveau ?? Niveau.N1;

    /// <summary>
    /// The strongest verification that counts for this request: of the account, or of the request when there is no account. One of a person with another name does not
    /// count (R-ID-8), nor one that a recovery of the login put aside (R-ID-10).
    /// </summary>
    internal static async Task<Identiteitsverificatie?> BewijsAsync(PortaalDbContext db, Verzoek verzoek, DateTimeOffset nu, CancellationToken ct)
    {
        var alle = verzoek.AccountId is { } account
            ? await TellendAsync(db, account, nu, ct)
            : await db.Identiteitsverificaties.Where(i => i.IngetrokkenOp == null && i.VerzoekId == verzoek.Id && i.AccountId == null).ToListAsync(ct);
        return alle.Where(i => i.IsVan(verzoek.VerzoekerNaam)).OrderByDescending(i => i.Niveau).ThenByDescending(i => i.GezienOp).FirstOrDefault();
    }

    private static async Task<List<Identiteitsverificatie>> TellendAsync(PortaalDbContext db, AccountId account, DateTimeOffset nu, CancellationToken ct)
    {
        var bewijzen = await db.Identiteitsverificaties.Where(i => i.AccountId == account && i.IngetrokkenOp == null).ToListAsync(ct);
        var herstel = await db.Set<Inlogherstel>().AsNoTracking().Where(h => h.AccountId == account).OrderByDescending(h => h.GebeurdOp).FirstOrDefaultAsync(ct);
        return herstel is null ? bewijzen : bewijzen.FindAll(b => herstel.LaatTellen(b, nu));
    }
}
