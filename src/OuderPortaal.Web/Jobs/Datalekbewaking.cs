using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>The 72 hours of a possible breach (AVG 33): an alarm a day before they end, and one when they have passed. Each once, at any hour of the day.</summary>
public sealed class Datalekbewaking(PortaalDbContext db, TimeProvider klok)
{
    private static readonly TimeSpan Dichtbij = TimeSpan.FromHours(24);

    /// <summary>A sweep comes every quarter of an hour: what comes this much after its moment is late (R-AM-16).</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromHours(2);

    /// <summary>Returns the number of alerts written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow() - TimeSpan.FromHours(Domain.Datalekken.Datalek.Uren) + Dichtbij;
        var ids = await db.Datalekken.Where(d => d.GeslotenOp == null && d.BekendOp <= grens && (d.Oordeel == null || (d.Oordeel == Domain.Datalekken.Datalekoordeel.Melden && d.ApIngelichtOp == null))
                && !db.Alarmen.Any(a => a.VerzoekId == d.Id && a.Klok == Klok.Datalek && a.Stap == Alarmstap.TeLaat))
            .OrderBy(d => d.BekendOp).ThenBy(d => d.Id).Select(d => d.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        var aantal = 0;
        await db.DoeElkAsync(ids, async (id, token) => aantal += await WaarschuwAsync(id, token) ? 1 : 0, ct);
        return aantal;
    }

    private async Task<bool> WaarschuwAsync(Guid id, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var datalek = await db.Datalekken.SingleAsync(d => d.Id == id, ct);
        var stap = nu >= datalek.MeldenVoor ? Alarmstap.TeLaat : Alarmstap.LaatsteDag;
        var peil = Amsterdam.Datum(datalek.MeldenVoor);
        if (!datalek.LooptKlok || nu < datalek.MeldenVoor - Dichtbij || await db.Alarmen.AnyAsync(a => a.VerzoekId == id && a.Klok == Klok.Datalek && a.Stap == stap && a.PeilDatum == peil, ct))
            return false;

        var eigen = stap == Alarmstap.TeLaat ? datalek.MeldenVoor : datalek.MeldenVoor - Dichtbij;
        db.Add(new Alarm { Id = Guid.CreateVersion7(nu), VerzoekId = id, Klok = Klok.Datalek, Stap = stap, PeilDatum = peil, Op = nu, Nagekomen = nu >= eigen + Speling });
        var wat = stap == Alarmstap.TeLaat ? "De 72 uur voor een datalek zijn voorbij. Beslis nu, en zeg erbij waarom het later werd." : "Nog geen 24 uur om een datalek bij de AP te melden. Beslis vandaag.";
        foreach (var rol in new[] { Rol.Directeur, Rol.Fg })
            db.Add(Taak.Maak(TaakSoort.Datalek, rol, null, wat, peil, nu, betreft: id));
        return true;
    }
}
