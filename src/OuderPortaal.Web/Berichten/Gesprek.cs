using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Berichten;

/// <summary>The conversation of a request: what was written, who read it, and the files with it.</summary>
public sealed class Gesprek(PortaalDbContext db, Documentkluis kluis, TimeProvider klok)
{
    /// <summary>Messages that a page shows.</summary>
    private const int Hoogstens = 100;

    /// <summary>What this parent or pupil wrote and got, oldest first; nothing of who asked before.</summary>
    public Task<IReadOnlyList<Verzoekbericht>> VanVerzoekerAsync(Verzoek verzoek, AccountId account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return LeesAsync(db.Verzoekberichten.Where(b => b.VerzoekId == verzoek.Id && b.AccountId == account), ct);
    }

    /// <summary>All of the request, oldest first, for staff.</summary>
    public Task<IReadOnlyList<Verzoekbericht>> VanZaakAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return LeesAsync(db.Verzoekberichten.Where(b => b.VerzoekId == verzoek.Id), ct);
    }

    /// <summary>Messages of verzoekers that nobody of us read.</summary>
    public static IQueryable<Verzoekbericht> Ongelezen(PortaalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Verzoekberichten.Where(b => b.Richting == Berichtrichting.VanVerzoeker && b.GelezenOp == null);
    }

    /// <summary>These were shown to the other side. One statement: two screens at once do not meet.</summary>
    public async Task MarkeerGelezenAsync(IEnumerable<Verzoekbericht> getoond, Berichtrichting richting, CancellationToken ct)
    {
        var ids = getoond.Where(b => b.Richting == richting && b.GelezenOp is null).Select(b => b.Id).ToList();
        var nu = klok.GetUtcNow();
        if (ids.Count > 0)
            await db.Verzoekberichten.Where(b => ids.Contains(b.Id) && b.GelezenOp == null).ExecuteUpdateAsync(s => s.SetProperty(b => b.GelezenOp, nu), ct);
    }

    /// <summary>Requests that are (still) of this account, with a message of ours that it did not read.</summary>
    public static async Task<IReadOnlyList<Guid>> MetOngelezenAsync(PortaalDbContext db, AccountId account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Verzoekberichten.Where(b => b.AccountId == account && b.Richting == Berichtrichting.VanOns && b.GelezenOp == null && db.Verzoeken.Any(v => v.Id == b.VerzoekId && v.AccountId == account))
            .Select(b => b.VerzoekId).Distinct().Take(50).ToListAsync(ct);
    }

    /// <summary>How many messages this account wrote about the request on this local day.</summary>
    public Task<int> VandaagAsync(Verzoek verzoek, AccountId account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var begin = Amsterdam.BeginVanDag(Amsterdam.Datum(klok.GetUtcNow()));
        return db.Verzoekberichten.CountAsync(b => b.VerzoekId == verzoek.Id && b.AccountId == account && b.Richting == Berichtrichting.VanVerzoeker && b.Op >= begin, ct);
    }

    /// <summary>Something of the request was erased: the words of its messages and notes go, and of what the FG asked and was answered, in the save of the caller, and their files (R-AM-28).</summary>
    public async Task WisAsync(Guid verzoek, CancellationToken ct)
    {
        foreach (var bericht in await db.Verzoekberichten.Where(b => b.VerzoekId == verzoek).ToListAsync(ct))
            foreach (var bestand in bericht.Redigeer())
                await kluis.VernietigAsync(bestand, ct);
        foreach (var notitie in await db.Notities.Where(n => n.VerzoekId == verzoek).ToListAsync(ct))
            foreach (var bestand in notitie.Redigeer())
                await kluis.VernietigAsync(bestand, ct);
        foreach (var vraag in await db.Fgvragen.Where(v => v.VerzoekId == verzoek).ToListAsync(ct))
            vraag.Redigeer();
        foreach (var vraag in await db.Deelvragen.Where(v => v.VerzoekId == verzoek).ToListAsync(ct))
            foreach (var bestand in vraag.Redigeer())
                await kluis.VernietigAsync(bestand, ct);
        foreach (var vraag in await db.VragenZonderVerzoek.Where(v => v.VerzoekId == verzoek || v.GewordenId == verzoek).ToListAsync(ct))
            vraag.Redigeer();
        foreach (var advies in await db.Fgadviezen.Where(a => a.VerzoekId == verzoek).ToListAsync(ct))
            advies.Redigeer();
    }

    /// <summary>Takes the files into the vault, each looked at first, and puts them with the message. Nothing is kept when one is refused: the caller saves afterwards.</summary>
    public Task VoegBijlagenToeAsync(Verzoekbericht bericht, IReadOnlyList<IFormFile> bestanden, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return kluis.BewaarBijlagenAsync(bericht.VerzoekId, bestanden, "Stuur hoogstens drie bestanden met een bericht.", b => bericht.VoegBijlageToe(b.Id, b.MediaType, b.Lengte), ct);
    }

    /// <summary>The same, with an internal note.</summary>
    public Task VoegBijlagenToeAsync(Notitie notitie, IReadOnlyList<IFormFile> bestanden, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notitie);
        return kluis.BewaarBijlagenAsync(notitie.VerzoekId, bestanden, "Bewaar hoogstens drie bestanden bij een notitie.", b => notitie.VoegBijlageToe(b.Id, b.MediaType, b.Lengte), ct);
    }

    /// <summary>Which of these files staff can save now.</summary>
    public Task<IReadOnlyDictionary<Guid, Bijlagestand>> StandenAsync(IEnumerable<Bijlage> bijlagen, CancellationToken ct) => kluis.StandenAsync([.. bijlagen.Select(b => b.Id)], ct);

    private static async Task<IReadOnlyList<Verzoekbericht>> LeesAsync(IQueryable<Verzoekbericht> berichten, CancellationToken ct)
    {
        var nieuwste = await berichten.AsNoTracking().OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(Hoogstens).ToListAsync(ct);
        nieuwste.Reverse();
        return nieuwste;
    }
}
