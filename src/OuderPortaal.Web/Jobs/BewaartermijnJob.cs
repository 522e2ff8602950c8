using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Makes the list "te vernietigen" once a month: whose term passes in that month (R-12.1-4), with a task; takes off what is due no longer; tells families before (R-AM-32); asks for the end that nobody filled in (R-AM-26). Destroys nothing: a
/// person does. Looks at dates and at what was made, so it may run twice, late, or on two nodes.
/// </summary>
public sealed class BewaartermijnJob(PortaalDbContext db, Gezinsbericht gezin, TimeProvider klok)
{
    /// <summary>Months without anything after which the end of a traject is asked for.</summary>
    private const int MaandenStil = 12;

    /// <summary>Calendar days for that.</summary>
    private const int DagenVoorEinde = 28;

    /// <summary>In the journaal, and no act: somebody looked.</summary>
    private static readonly string[] AlleenGekeken = [.. Dossierblik.Handelingen, Toegangsjournaal.Handeling];

    /// <summary>Returns how many pupils came on the list, went off it, or were told about.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.DoeAlleAsync([LaatVervallenAsync, MaakLijstAsync, VertelAsync, VraagEindeAsync], ct);

    private Task<int> MaakLijstAsync(CancellationToken ct) => db.InTransactieAsync(
        async token =>
        {
            db.ChangeTracker.Clear();
            var nu = klok.GetUtcNow();
            var maand = Maandlijst.Van(Amsterdam.Datum(nu));
            if (await db.Maandlijsten.AnyAsync(m => m.Maand == maand, token))
                return 0;
            var einde = Maandlijst.TotEnMet(maand);
            var leerlingen = await MetAfloop(einde)
                .Where(l => !db.Vernietigingsvoorstellen.Any(v => v.LeerlingId == l.Id && v.Status == VoorstelStatus.TeBevestigen)).OrderBy(l => l.Id).AsSplitQuery().ToListAsync(token);
            var nieuw = leerlingen.Where(l => l.TeVernietigen(einde).Count > 0).ToList();
            foreach (var leerling in nieuw)
                db.Add(Vernietigingsvoorstel.Maak(leerling, maand, nu));
            var aantal = nieuw.Count + await db.Vernietigingsvoorstellen.CountAsync(v => v.Status == VoorstelStatus.TeBevestigen, token);
            db.Add(Maandlijst.Maak(maand, aantal, nu));
            if (aantal > 0)
            {
                var wat = $"De lijst 'te vernietigen' van {Datumtekst.Maand(maand)} {maand.Year} staat klaar: {aantal} {(aantal == 1 ? "leerling" : "leerlingen")}. Kijk elke regel na en bevestig.";
                db.Add(Taak.Maak(TaakSoort.Vernietigen, Rol.Secretariaat, null, wat, einde, nu));
            }

            await db.SaveChangesAsync(token);
            return nieuw.Count;
        },
        ct);

    /// <summary>Another end was recorded, or the pupil went by another road.</summary>
    private async Task<int> LaatVervallenAsync(CancellationToken ct)
    {
        var ids = await db.Vernietigingsvoorstellen.AsNoTracking().Where(v => v.Status == VoorstelStatus.TeBevestigen).OrderBy(v => v.Id).Select(v => v.Id).ToListAsync(ct);
        var weg = 0;
        await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await db.Vernietigingsvoorstellen.SingleOrDefaultAsync(v => v.Id == id, token) is not { } voorstel)
                return;
            var leerling = await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == voorstel.LeerlingId, token);
            if (leerling?.TeVernietigen(Maandlijst.TotEnMet(voorstel.Maand)).Count > 0)
                return;
            voorstel.LaatVervallen(klok.GetUtcNow());
            weg++;
        }, ct);
        return weg;
    }

    private async Task<int> VertelAsync(CancellationToken ct)
    {
        if (!await gezin.IsAanAsync(ct))
            return 0;
        var tot = Amsterdam.Datum(klok.GetUtcNow()).AddDays(Gezinsbericht.Dagen);
        var ids = await MetAfloop(tot).OrderBy(l => l.Id).Select(l => l.Id).ToListAsync(ct);
        var verteld = 0;
        await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await db.Leerlingen.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(l => l.Id == id, token) is { } leerling)
                verteld += await gezin.VertelAsync(leerling, token);
        }, ct);
        return verteld;
    }

    /// <summary>
    /// No traject, or one without an end, and nothing happened for twelve months (R-AM-26): one task per pupil. What happened stands in the journaal, looking at a file left out; an open request
    /// happens still; a task that was ticked off is asked again after twelve months.
    /// </summary>
    private async Task<int> VraagEindeAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (sinds, uiterlijk) = (nu.AddMonths(-MaandenStil), Amsterdam.Datum(nu).AddDays(DagenVoorEinde));
        // One list, read once, over the index by pupil and time.
        var gebeurd = db.Journaal.Where(j => j.Op > sinds && j.LeerlingId != null && !AlleenGekeken.Contains(j.Handeling)).Select(j => j.LeerlingId);
        var ids = await ZonderEinde(nu).Where(l => !gebeurd.Contains(l.Id)).OrderBy(l => l.Id).Select(l => l.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (!await ZonderEinde(nu).AnyAsync(l => l.Id == id, token))
                return;
            db.Add(Taak.Maak(
                TaakSoort.EindeInvullen, Rol.Secretariaat, null, "Van deze leerling is geen einde bekend, en er gebeurde een jaar niets. Vul het einde van het traject in. Loopt het nog? Vink de taak dan af.",
                uiterlijk, nu, leerling: id));
        }, ct);
    }

    private IQueryable<Leerling> ZonderEinde(DateTimeOffset nu)
    {
        var sinds = nu.AddMonths(-MaandenStil);
        return db.Leerlingen.IgnoreAutoIncludes().AsNoTracking().Where(l => (!l.Trajecten.Any() || l.Trajecten.Any(t => t.Afloop == null))
            && !db.Taken.Any(t => t.LeerlingId == l.Id && t.Soort == TaakSoort.EindeInvullen && (t.GedaanOp == null || t.GedaanOp > sinds))
            && !db.Verzoeken.Any(v => v.LeerlingId == l.Id && (v.GeslotenOp == null || v.GeslotenOp > sinds)));
    }

    /// <summary>Pupils with a traject that ended so long ago that it may be due on this date; the rule itself decides.</summary>
    private IQueryable<Leerling> MetAfloop(DateOnly opDatum)
    {
        var grens = opDatum.AddYears(-Bewaartermijn.Jaren);
        return db.Leerlingen.AsNoTracking().Where(l => l.Trajecten.Any(t => t.Afloop <= grens));
    }
}
