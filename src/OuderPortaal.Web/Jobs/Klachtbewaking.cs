using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kantoor;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// The ladder of the answer term, for complaints (R-AM-16, R-KLT-3): only the most urgent step whose day has come, each once, marked when it comes late. One transaction per complaint that loads it
/// anew, so safe to run twice, late, or on two nodes.
/// </summary>
public sealed class Klachtbewaking(PortaalDbContext db, Kantoordagen kantoor, TimeProvider klok)
{
    /// <summary>Returns the number of alerts written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
        var open = await db.Klachten.AsNoTracking().Where(k => k.GeslotenOp == null).OrderBy(k => k.OntvangenOp).ThenBy(k => k.Id).ToListAsync(ct);
        var geweest = (await db.Alarmen.AsNoTracking().Where(a => a.Klok == Klok.Klacht && db.Klachten.Any(k => k.Id == a.VerzoekId && k.GeslotenOp == null))
            .Select(a => new { a.VerzoekId, a.Stap, a.PeilDatum }).ToListAsync(ct)).Select(a => (a.VerzoekId, a.Stap, a.PeilDatum)).ToHashSet();
        var dagen = await kantoor.OpenAsync(ct);
        var ids = (from klacht in open
                   let ladder = Ladder(klacht, dagen)
                   let stap = ladder.Dringendste(dag)
                   where stap is not null && !geweest.Contains((klacht.Id, stap.Value, ladder.PeilDatum(stap.Value)))
                   select klacht.Id).Take(Stuksgewijs.Hoogstens).ToList();
        var aantal = 0;
        await db.DoeElkAsync(ids, async (id, token) => aantal += await WaarschuwAsync(id, dag, dagen, token) ? 1 : 0, ct);
        return aantal;
    }

    private async Task<bool> WaarschuwAsync(Guid id, DateOnly dag, Func<Werkdagkalender, Werkdagkalender> open, CancellationToken ct)
    {
        var klacht = await db.Klachten.SingleAsync(k => k.Id == id, ct);
        var (ladder, wettelijk) = (Ladder(klacht, open), Ladder(klacht, k => k));
        if (!klacht.IsOpen || ladder.Dringendste(dag) is not { } stap)
            return false;
        var peil = ladder.PeilDatum(stap);
        if (await db.Alarmen.AnyAsync(a => a.VerzoekId == id && a.Klok == Klok.Klacht && a.Stap == stap && a.PeilDatum == peil, ct))
            return false;

        var nu = klok.GetUtcNow();
        db.Add(new Alarm { Id = Guid.CreateVersion7(nu), VerzoekId = id, Klok = Klok.Klacht, Stap = stap, PeilDatum = peil, Op = nu, Nagekomen = wettelijk.DagVan(stap) < dag || await MisteAsync(klacht, wettelijk, stap, dag, ct) });
        await db.Taken.Where(t => t.BetreftId == id && t.Soort == TaakSoort.Termijn && t.GedaanOp == null).LoadAsync(ct);
        foreach (var oud in db.Taken.Local.Where(t => t.BetreftId == id && t.Soort == TaakSoort.Termijn).ToList())
            oud.Vervul(nu);
        var dagen = ladder.Dagen(stap, wettelijk);
        Taak(klacht, Rol.Secretariaat, stap, peil, dagen, nu);
        if (klacht.BehandelaarId is { } wie)
            Taak(klacht, Rol.Behandelaar, stap, peil, dagen, nu, wie);
        if (stap >= Alarmstap.TweeWerkdagen)
            Taak(klacht, Rol.Directeur, stap, peil, dagen, nu);
        if (stap == Alarmstap.TeLaat)
            Taak(klacht, Rol.Fg, stap, peil, dagen, nu);
        return true;
    }

    /// <summary>The step before this one had its day, and was not written. Not one whose day was over before the complaint, or its new date, was there.</summary>
    private async Task<bool> MisteAsync(Klacht klacht, Alarmladder ladder, Alarmstap stap, DateOnly dag, CancellationToken ct)
    {
        if (Alarmladder.Vorige(stap) is not { } vorige || ladder.DagVan(vorige) >= dag || ladder.DagVan(vorige) < Amsterdam.Datum(klacht.GeregistreerdOp) || ladder.DagVan(vorige) <= klacht.VerdaagdOp || klacht.UitgesteldTot is not null)
            return false;
        var peil = ladder.PeilDatum(vorige);
        return !await db.Alarmen.AnyAsync(a => a.VerzoekId == klacht.Id && a.Klok == Klok.Klacht && a.Stap == vorige && a.PeilDatum == peil, ct);
    }

    /// <summary>Warnings count the days on which the office is open (R-AM-25); the dates themselves do not.</summary>
    private static Alarmladder Ladder(Klacht klacht, Func<Werkdagkalender, Werkdagkalender> open) =>
        new(klacht.Kalender.Werkdagen.LaatsteWerkdagOpOfVoor(klacht.Uiterlijk), klacht.Uiterlijk, open(klacht.Kalender.Werkdagen));

    private void Taak(Klacht klacht, Rol rol, Alarmstap stap, DateOnly peil, string dagen, DateTimeOffset nu, MedewerkerId? wie = null) => db.Add(Domain.Taken.Taak.Maak(
        TaakSoort.Termijn, rol, null, stap switch
        {
            Alarmstap.TienWerkdagen => $"Klacht {klacht.Nummer}: nog hoogstens tien {dagen}.",
            Alarmstap.VijfWerkdagen => $"Klacht {klacht.Nummer}: nog hoogstens vijf {dagen}.",
            Alarmstap.TweeWerkdagen => $"Klacht {klacht.Nummer}: nog hoogstens twee {dagen}.",
            Alarmstap.LaatsteDag => $"Klacht {klacht.Nummer}: vandaag is de laatste dag voor het antwoord.",
            _ => $"Klacht {klacht.Nummer}: het antwoord is te laat. Bel de klager.",
        }, peil, nu, wie, betreft: klacht.Id));
}
