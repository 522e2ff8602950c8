using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>What the functionaris gegevensbescherming watches: true numbers, counted in the database at each visit, without content of a file.</summary>
public sealed class Toezicht(PortaalDbContext db, TimeProvider klok)
{
    public const int PerPagina = 50;

    private static readonly Markering[] Buiten = [.. Enumerable.Range(0, 16).Select(m => (Markering)m).Where(m => m.HasFlag(Markering.BuitenArt7))];

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    public static string Tekst(Toezichtlijst lijst) => lijst switch
    {
        Toezichtlijst.Open => "Open",
        Toezichtlijst.TeLaat => "Te laat",
        Toezichtlijst.DezeWeek => "Uiterlijk deze week",
        Toezichtlijst.Stil => "De tijd staat stil",
        Toezichtlijst.Afgewezen => "Afgewezen",
        Toezichtlijst.Deels => "Deels toegewezen",
        Toezichtlijst.BuitenBehandeling => "Niet in behandeling genomen",
        Toezichtlijst.ZonderVierOgen => "Door een persoon vrijgegeven",
        Toezichtlijst.BuitenArtikel7 => "Gegevens buiten artikel 7",
        _ => "Gegevens met onbekende herkomst",
    };

    public async Task<IReadOnlyList<(Toezichtlijst Lijst, int Aantal)>> TelAsync(CancellationToken ct)
    {
        var tellingen = new List<(Toezichtlijst, int)>();
        foreach (var lijst in Enum.GetValues<Toezichtlijst>())
            tellingen.Add((lijst, await Van(lijst).CountAsync(ct)));
        return tellingen;
    }

    /// <summary>Requests by number, newest last, after this number; one more than a page tells that there is a next one.</summary>
    public async Task<IReadOnlyList<Verzoek>> LijstAsync(Toezichtlijst lijst, string? na, CancellationToken ct)
    {
        var rijen = Van(lijst);
        if (na is not null)
            rijen = rijen.Where(v => v.Nummer.CompareTo(na) > 0);
        return await rijen.OrderBy(v => v.Nummer).Take(PerPagina + 1).ToListAsync(ct);
    }

    /// <summary>Places that were left out, per ground, in the overviews that exist now.</summary>
    public async Task<IReadOnlyList<(WeglatingGrond Grond, int Aantal)>> WeglatingenAsync(CancellationToken ct)
    {
        var rijen = await db.Set<Weglating>().GroupBy(w => w.Grond).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return [.. Enum.GetValues<WeglatingGrond>().Select(g => (g, rijen.Find(r => r.Key == g)?.Aantal ?? 0))];
    }

    /// <summary>Items outside article 7, items of unknown origin, masked BSNs, in the overviews that exist now.</summary>
    public async Task<(int BuitenArtikel7, int HerkomstOnbekend, int Bsn)> GegevensAsync(CancellationToken ct) => (
        await db.Set<Gegeven>().CountAsync(g => Buiten.Contains(g.Markering), ct),
        await db.Set<Gegeven>().CountAsync(g => g.HerkomstSoort == HerkomstSoort.Onbekend, ct),
        await db.Overzichten.SumAsync(o => o.AantalBsn, ct));

    /// <summary>Mails that failed for good, jobs of which the last run failed, refused entries in the last 30 days.</summary>
    public async Task<(int Mails, int Taken, int Geweigerd)> StoringenAsync(CancellationToken ct)
    {
        var sinds = klok.GetUtcNow().AddDays(-30);
        var taken = await db.Set<Taakverloop>().AsNoTracking().ToListAsync(ct);
        return (
            await db.UitgaandeMails.CountAsync(m => m.Status == MailStatus.Mislukt, ct),
            taken.Count(t => t.IsMislukt),
            await db.Journaal.CountAsync(j => j.Handeling == Journaal.Toegangsjournaal.Handeling && j.Op >= sinds, ct));
    }

    /// <summary>Answers that are owed, by their last day: what is overdue comes first.</summary>
    public async Task<IReadOnlyList<(Fgvraag Vraag, string Verzoek, string Nummer)>> OpenVragenAsync(CancellationToken ct)
    {
        var rijen = await db.Fgvragen.AsNoTracking().Where(v => v.Status == FgvraagStatus.Open).OrderBy(v => v.AntwoordUiterlijk).ThenBy(v => v.Id).Take(PerPagina).ToListAsync(ct);
        var ids = rijen.Select(v => v.VerzoekId).Distinct().ToList();
        var verzoeken = await db.Verzoeken.IgnoreAutoIncludes().AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.PubliekId, v.Nummer }).ToDictionaryAsync(v => v.Id, ct);
        return [.. rijen.Select(v => (v, verzoeken[v.VerzoekId].PubliekId, verzoeken[v.VerzoekId].Nummer))];
    }

    private IQueryable<Verzoek> Van(Toezichtlijst lijst)
    {
        var (nu, vandaag) = (klok.GetUtcNow(), Vandaag);
        var zondag = vandaag.AddDays((7 - (int)vandaag.DayOfWeek) % 7);
        var alle = db.Verzoeken.AsNoTracking();
        return lijst switch
        {
            Toezichtlijst.Open => alle.Onbeslist(),
            Toezichtlijst.TeLaat => alle.Where(v => v.TeLaatVanaf <= nu),
            Toezichtlijst.DezeWeek => alle.Where(v => v.Uiterlijk >= vandaag && v.Uiterlijk <= zondag),
            Toezichtlijst.Stil => alle.Where(v => v.OpschortTot >= vandaag || (v.OpschortTot != null && v.Streef == null)),
            Toezichtlijst.Afgewezen => Besloten(BesluitUitkomst.Afgewezen),
            Toezichtlijst.Deels => Besloten(BesluitUitkomst.DeelsToegewezen),
            Toezichtlijst.BuitenBehandeling => Besloten(BesluitUitkomst.BuitenBehandeling),
            Toezichtlijst.ZonderVierOgen => alle.Where(v => db.Overzichten.Any(o => o.VerzoekId == v.Id && o.ZonderVierOgen)),
            Toezichtlijst.BuitenArtikel7 => alle.Where(v => db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Gegevens.Any(g => Buiten.Contains(g.Markering)))),
            _ => alle.Where(v => db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Gegevens.Any(g => g.HerkomstSoort == HerkomstSoort.Onbekend))),
        };

        IQueryable<Verzoek> Besloten(BesluitUitkomst uitkomst) => alle.Where(v => v.Besluit!.BekendgemaaktOp != null && v.Besluit.Uitkomst == uitkomst);
    }
}
