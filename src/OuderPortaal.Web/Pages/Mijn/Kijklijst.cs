using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>Who of staff looked at the file of one pupil, out of the journaal: functions and days, never a name nor which request.</summary>
public sealed class Kijklijst(PortaalDbContext db)
{
    /// <summary>Days on a page.</summary>
    public const int PerBladzijde = 20;

    /// <summary>Newest day first, before this one; one more than a page tells that there are older ones.</summary>
    public async Task<IReadOnlyList<Kijkdag>> LeesAsync(Guid leerling, DateOnly? voor, CancellationToken ct)
    {
        var verzoeken = await db.Verzoeken.Where(v => v.LeerlingId == leerling).Select(v => (Guid?)v.Id).ToListAsync(ct);
        var rijen = db.Journaal.AsNoTracking().Where(j => (j.LeerlingId == leerling || verzoeken.Contains(j.VerzoekId)) && j.AccountId != null && Dossierblik.Handelingen.Contains(j.Handeling));
        if (voor is { } dag)
        {
            var grens = Amsterdam.BeginVanDag(dag);
            rijen = rijen.Where(j => j.Op < grens);
        }

        var dagen = new List<(DateOnly Dag, List<(AccountId Wie, string Hoedanigheid)> Wie)>();
        await foreach (var rij in rijen.OrderByDescending(j => j.Op).Select(j => new { j.Op, Wie = j.AccountId!.Value, j.Hoedanigheid }).AsAsyncEnumerable().WithCancellation(ct))
        {
            var op = Amsterdam.Datum(rij.Op);
            if (dagen.Count == 0 || dagen[^1].Dag != op)
            {
                if (dagen.Count > PerBladzijde)
                    break;
                dagen.Add((op, []));
            }

            dagen[^1].Wie.Add((rij.Wie, rij.Hoedanigheid));
        }

        var functies = await FunctiesAsync(dagen.SelectMany(d => d.Wie).Select(w => w.Wie.Waarde).Distinct().ToList(), ct);
        return
        [
            .. dagen.Select(d => new Kijkdag(d.Dag,
                [.. d.Wie.GroupBy(w => functies.GetValueOrDefault(w.Wie.Waarde) ?? Kijkteksten.Functie(w.Hoedanigheid)).OrderBy(g => g.Key, StringComparer.CurrentCulture).Select(g => (g.Key, g.Count()))])),
        ];
    }

    /// <summary>As the Beheerder gave them; those without one go by their role.</summary>
    private Task<Dictionary<Guid, string>> FunctiesAsync(List<Guid> wie, CancellationToken ct) =>
        db.Users.Where(u => wie.Contains(u.Id) && u.Functie != "").ToDictionaryAsync(u => u.Id, u => u.Functie, ct);
}
