using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Gevolgen;

namespace OuderPortaal.Web.Bewaren;

/// <summary>
/// Tells a family with an account, thirty days before, that data go (R-AM-32); off unless the settings say so. Who may act for the pupil today hears it, a helper does not. One notice per
/// account, pupil and date.
/// </summary>
public sealed class Gezinsbericht(PortaalDbContext db, Spelregelboek boek, TimeProvider klok)
{
    /// <summary>Calendar days between the notice and the first day on which data may go.</summary>
    public const int Dagen = 30;

    public async Task<bool> IsAanAsync(CancellationToken ct) => (await boek.VanNuAsync(ct)).Instellingen.GezinVertellen;

    /// <summary>Tells whoever was not told yet. Returns how many notices were written.</summary>
    public async Task<int> VertelAsync(Leerling leerling, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var (nu, aantal) = (klok.GetUtcNow(), 0);
        var vandaag = Amsterdam.Datum(nu);
        if (leerling.TeVernietigen(vandaag.AddDays(Dagen)) is not { Count: > 0 } weg)
            return 0;
        var vanaf = Leerling.VernietigenVanaf(weg)!.Value;
        var verteld = await db.Meldingen.AsNoTracking().Where(m => m.LeerlingId == leerling.Id && m.Soort == MeldingSoort.GegevensGaanWeg && m.Dag >= vanaf).Select(m => m.AccountId).ToListAsync(ct);
        foreach (var account in (await LezersAsync([leerling], ct))[leerling.Id].Except(verteld))
        {
            var dag = vandaag.AddDays(Dagen);
            await db.MeldAsync(Melding.GegevensGaanWeg(account, leerling.Id, dag > vanaf ? dag : vanaf, nu), ct);
            aantal++;
        }

        return aantal;
    }

    /// <summary>Pupils of whom the family does not know it, or not for thirty days.</summary>
    internal async Task<IReadOnlyList<(Guid Leerling, Beletsel Beletsel)>> BeletselenAsync(IReadOnlyCollection<Leerling> leerlingen, CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var weg = leerlingen.Select(l => (Leerling: l, Trajecten: l.TeVernietigen(vandaag))).Where(l => l.Trajecten.Count > 0).ToList();
        if (weg.Count == 0 || !await IsAanAsync(ct))
            return [];
        var ids = weg.Select(l => l.Leerling.Id).ToList();
        var lezers = await LezersAsync([.. weg.Select(l => l.Leerling)], ct);
        var verteld = await db.Meldingen.AsNoTracking().Where(m => m.LeerlingId != null && ids.Contains(m.LeerlingId.Value) && m.Soort == MeldingSoort.GegevensGaanWeg).ToListAsync(ct);
        var uit = new List<(Guid, Beletsel)>();
        foreach (var (leerling, trajecten) in weg)
        {
            var vanaf = Leerling.VernietigenVanaf(trajecten);
            var dagen = lezers[leerling.Id].Select(a => verteld.Where(m => m.LeerlingId == leerling.Id && m.AccountId == a && m.Dag >= vanaf).Min(m => m.Dag)).ToList();
            if (dagen.Contains(null))
                uit.Add((leerling.Id, new Beletsel(Beletselsoort.GezinVertellen)));
            else if (dagen.Max() is { } dag && dag > vandaag)
                uit.Add((leerling.Id, new Beletsel(Beletselsoort.GezinVertellen, Tot: dag.AddDays(-1))));
        }

        return uit;
    }

    private async Task<ILookup<Guid, AccountId>> LezersAsync(IReadOnlyCollection<Leerling> leerlingen, CancellationToken ct)
    {
        var (ids, vandaag, schrikkel) = (leerlingen.Select(l => l.Id).ToList(), Amsterdam.Datum(klok.GetUtcNow()), await boek.SchrikkelAsync(ct));
        var geboren = leerlingen.ToDictionary(l => l.Id, l => l.Geboortedatum);
        var links = await db.Vertegenwoordigingen.AsNoTracking()
            .Where(v => ids.Contains(v.LeerlingId) && v.Status == VertegenwoordigingStatus.Actief && v.AccountId != null && v.Soort != VertegenwoordigingSoort.Gemachtigde).ToListAsync(ct);
        return links.Where(v => v.GeldtOp(vandaag, geboren[v.LeerlingId], schrikkel: schrikkel)).Select(v => (v.LeerlingId, Account: v.AccountId!.Value)).Distinct().ToLookup(v => v.LeerlingId, v => v.Account);
    }
}
