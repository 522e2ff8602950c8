using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Jobs;

/// <summary>The end of a confidential line (R-AM-36): closed after a quiet year, destroyed with its key three years after it was closed, and with the account.</summary>
public sealed class Fglijnopruiming(PortaalDbContext db, Sleutelbos sleutelbos, TimeProvider klok)
{
    public Task<int> RuimOpAsync(CancellationToken ct) => db.DoeAlleAsync([SluitAsync, VernietigAsync], ct);

    /// <summary>All lines of an account that goes, in the transaction of the caller.</summary>
    public async Task VernietigVanAsync(AccountId account, CancellationToken ct)
    {
        foreach (var id in await db.Set<Fglijn>().Where(l => l.AccountId == account).Select(l => l.Id).ToListAsync(ct))
            await VernietigAsync(id, ct);
    }

    private async Task<int> SluitAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var grens = Amsterdam.BeginVanDag(Amsterdam.Datum(nu).AddYears(-Fglijn.StilleJaren));
        var ids = await db.Set<Fglijn>().Where(l => l.GeslotenOp == null && l.LaatsteOp < grens).OrderBy(l => l.LaatsteOp).Select(l => l.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) => (await db.Set<Fglijn>().SingleAsync(l => l.Id == id, token)).LaatVerlopen(nu), ct);
    }

    private async Task<int> VernietigAsync(CancellationToken ct)
    {
        var grens = Amsterdam.BeginVanDag(Amsterdam.Datum(klok.GetUtcNow()).AddYears(-Bewaartermijn.Jaren));
        var ids = await db.Set<Fglijn>().Where(l => l.GeslotenOp < grens).OrderBy(l => l.GeslotenOp).Select(l => l.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, VernietigAsync, ct);
    }

    private async Task VernietigAsync(Guid id, CancellationToken ct)
    {
        await db.Taken.Where(t => t.BetreftId == id).ExecuteDeleteAsync(ct);
        await db.Set<Fgbericht>().Where(b => b.FglijnId == id).ExecuteDeleteAsync(ct);
        await db.Set<Fglijn>().Where(l => l.Id == id).ExecuteDeleteAsync(ct);
        await sleutelbos.VernietigAsync(db, id, ct);
    }
}
