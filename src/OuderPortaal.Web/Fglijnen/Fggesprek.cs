using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Fglijnen;

/// <summary>The one road to the confidential lines for pages: of one account for who wrote them, of all for the FG. Nothing else asks the database for them.</summary>
public sealed class Fggesprek(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Messages that a page shows.</summary>
    private const int Berichten = 200;

    private const int Lijnen = 200;

    /// <summary>What this account wrote and got, oldest first, over all its lines.</summary>
    public Task<IReadOnlyList<Fgbericht>> VanAccountAsync(AccountId account, CancellationToken ct) =>
        LeesAsync(db.Set<Fgbericht>().Where(b => db.Set<Fglijn>().Any(l => l.Id == b.FglijnId && l.AccountId == account)), ct);

    /// <summary>The newest line of this account; null when it never wrote.</summary>
    public Task<Fglijn?> LaatsteAsync(AccountId account, CancellationToken ct) =>
        db.Set<Fglijn>().AsNoTracking().Where(l => l.AccountId == account).OrderByDescending(l => l.Volgnummer).FirstOrDefaultAsync(ct);

    /// <summary>Whether the FG wrote something that this account did not read.</summary>
    public Task<bool> HeeftAntwoordAsync(AccountId account, CancellationToken ct) =>
        db.Set<Fgbericht>().AnyAsync(b => b.Richting == Fgrichting.VanFg && b.GelezenOp == null && db.Set<Fglijn>().Any(l => l.Id == b.FglijnId && l.AccountId == account), ct);

    /// <summary>The parent or pupil writes: in the line that is open, or a new one begins. Count and message are one transaction.</summary>
    public Task SchrijfAsync(AccountId account, string? tekst, Verzoek? over, CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        var lijnen = await db.Set<Fglijn>().Where(l => l.AccountId == account).ToListAsync(token);
        var lijn = lijnen.Find(l => l.IsOpen);
        if (lijn is null)
            db.Add(lijn = Fglijn.Begin(account, lijnen, nu));
        var (ids, begin) = (lijnen.ConvertAll(l => l.Id), Amsterdam.BeginVanDag(Amsterdam.Datum(nu)));
        var vandaag = await db.Set<Fgbericht>().CountAsync(b => ids.Contains(b.FglijnId) && b.Richting == Fgrichting.VanVerzoeker && b.Op >= begin, token);
        db.Add(lijn.Schrijf(tekst, over?.Nummer, vandaag, nu));
        await db.SaveChangesAsync(token);
    }, ct);

    /// <summary>These were shown to the other side, and the notice that there is an answer says nothing new any more. One statement each: two screens at once do not meet.</summary>
    public async Task MarkeerGelezenAsync(IEnumerable<Fgbericht> getoond, Fgrichting richting, AccountId? account, CancellationToken ct)
    {
        var ids = getoond.Where(b => b.Richting == richting && b.GelezenOp is null).Select(b => b.Id).ToList();
        var nu = klok.GetUtcNow();
        if (ids.Count > 0)
            await db.Set<Fgbericht>().Where(b => ids.Contains(b.Id) && b.GelezenOp == null).ExecuteUpdateAsync(s => s.SetProperty(b => b.GelezenOp, nu), ct);
        if (account is not null)
            await db.Meldingen.Where(m => m.AccountId == account && m.Soort == MeldingSoort.FgAntwoord && m.GelezenOp == null).ExecuteUpdateAsync(s => s.SetProperty(m => m.GelezenOp, nu), ct);
    }

    /// <summary>For the FG: what waits first, longest first; then what was answered or closed, newest first.</summary>
    public async Task<IReadOnlyList<Fglijnregel>> LijstAsync(CancellationToken ct)
    {
        var wacht = await db.Set<Fglijn>().AsNoTracking().Where(l => l.Status == FglijnStatus.WachtOpFg).OrderBy(l => l.LaatsteOp).ThenBy(l => l.Id).Take(Lijnen).ToListAsync(ct);
        var rest = await db.Set<Fglijn>().AsNoTracking().Where(l => l.Status != FglijnStatus.WachtOpFg).OrderByDescending(l => l.LaatsteOp).ThenByDescending(l => l.Id).Take(Lijnen).ToListAsync(ct);
        var lijnen = wacht.Concat(rest).ToList();
        var accounts = lijnen.Select(l => l.AccountId.Waarde).Distinct().ToList();
        var namen = await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).Select(u => new { u.Id, u.Naam }).ToDictionaryAsync(u => u.Id, u => u.Naam, ct);
        return [.. lijnen.Select(l => new Fglijnregel(l.PubliekId, namen.GetValueOrDefault(l.AccountId.Waarde, ""), l.Status, l.LaatsteOp))];
    }

    /// <summary>For the FG: how many lines wait.</summary>
    public Task<int> WachtendAsync(CancellationToken ct) => db.Set<Fglijn>().CountAsync(l => l.Status == FglijnStatus.WachtOpFg, ct);

    /// <summary>For the FG: one line, to change; null when it is not there.</summary>
    public Task<Fglijn?> VindAsync(string publiekId, CancellationToken ct) => db.Set<Fglijn>().SingleOrDefaultAsync(l => l.PubliekId == publiekId, ct);

    /// <summary>For the FG: what stands in a line, oldest first.</summary>
    public Task<IReadOnlyList<Fgbericht>> VanLijnAsync(Fglijn lijn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        return LeesAsync(db.Set<Fgbericht>().Where(b => b.FglijnId == lijn.Id), ct);
    }

    private static async Task<IReadOnlyList<Fgbericht>> LeesAsync(IQueryable<Fgbericht> berichten, CancellationToken ct)
    {
        var nieuwste = await berichten.AsNoTracking().OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(Berichten).ToListAsync(ct);
        nieuwste.Reverse();
        return nieuwste;
    }
}
