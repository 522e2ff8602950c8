using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Gevolgen;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Questions to somebody else that stay out: a reminder two werkdagen before the last day, an alarm with a second reminder the day after it, the end of the link two weeks later. Only the most urgent step whose
/// day has come, each once, marked when it comes late (R-AM-16). One transaction per question that loads it anew, so safe to run twice, late, or on two nodes.
/// </summary>
public sealed class Deelvraagbewaking(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Returns the number of alerts written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
        // The first step comes two werkdagen before the last day: with every weekend and holiday that is within three weeks.
        var straks = dag.AddDays(21);
        var uit = await (from vraag in db.Deelvragen.AsNoTracking()
                         where vraag.Status == DeelvraagStatus.Uitgezet && vraag.AntwoordUiterlijk <= straks
                         orderby vraag.AntwoordUiterlijk, vraag.Id
                         join verzoek in db.Verzoeken on vraag.VerzoekId equals verzoek.Id
                         select new { vraag, verzoek.Kalender }).ToListAsync(ct);
        var geweest = (await db.Alarmen.AsNoTracking().Where(a => a.Klok == Klok.Deelvraag && db.Deelvragen.Any(v => v.Id == a.VerzoekId && v.Status == DeelvraagStatus.Uitgezet))
            .Select(a => new { a.VerzoekId, a.Stap }).ToListAsync(ct)).Select(a => (a.VerzoekId, a.Stap)).ToHashSet();
        var ids = uit.Where(u => u.vraag.Dringendste(dag, u.Kalender.Werkdagen) is { Stap: var stap } && !geweest.Contains((u.vraag.Id, stap))).Select(u => u.vraag.Id).Take(Stuksgewijs.Hoogstens).ToList();
        var aantal = 0;
        await db.DoeElkAsync(ids, async (id, token) => aantal += await WaarschuwAsync(id, dag, token) ? 1 : 0, ct);
        return aantal;
    }

    private async Task<bool> WaarschuwAsync(Guid id, DateOnly dag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vraag = await db.Deelvragen.SingleAsync(v => v.Id == id, ct);
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == vraag.VerzoekId, ct);
        var kalender = verzoek.Kalender.Werkdagen;
        if (vraag.Status != DeelvraagStatus.Uitgezet || vraag.Dringendste(dag, kalender) is not var (stap, eigenDag) || await WasErAsync(id, stap, ct))
            return false;

        var gemist = vraag.Vorige(stap, kalender) is { } vorige && !await WasErAsync(id, vorige, ct);
        db.Add(new Alarm { Id = Guid.CreateVersion7(nu), VerzoekId = id, Klok = Klok.Deelvraag, Stap = stap, PeilDatum = vraag.AntwoordUiterlijk, Op = nu, Nagekomen = eigenDag < dag || gemist });
        if (stap == Alarmstap.Verlopen)
        {
            vraag.LaatVerlopen(nu);
            return true;
        }

        if (vraag.MagHerinneren(nu))
            vraag.Herinner(nu);
        if (stap == Alarmstap.TeLaat)
        {
            await DeelvraagGevolgen.VervulAsync(db, id, nu, ct, TaakSoort.Deelvraag);
            var wat = vraag.IsZoekvraag ? "Een collega antwoordde nog niet op een zoekvraag. Bel, of zoek zelf: de termijn van het verzoek loopt door." : "Een vraag aan een ander is te laat. Bel, of ga zonder antwoord verder: de termijn van het verzoek loopt door.";
            foreach (var wie in vraag.IsZoekvraag ? [vraag.Door] : new[] { vraag.Door, verzoek.BehandelaarId, (MedewerkerId?)null }.Distinct())
                db.Add(Taak.Maak(TaakSoort.Deelvraag, Rol.Secretariaat, verzoek.Id, wat, dag, nu, wie, betreft: id));
        }

        return true;
    }

    private Task<bool> WasErAsync(Guid id, Alarmstap stap, CancellationToken ct) => db.Alarmen.AnyAsync(a => a.VerzoekId == id && a.Klok == Klok.Deelvraag && a.Stap == stap, ct);
}
