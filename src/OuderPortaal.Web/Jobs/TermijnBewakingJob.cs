using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kantoor;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Writes every alert that is due and not yet written (R-AM-16, R-AM-22). Safe to run twice, late, on two nodes, or killed half way: (verzoek, klok, stap, datum) is
/// unique, and what belongs together is one transaction. Reads only what is due: each request carries the date of its next step.
/// </summary>
public sealed class TermijnBewakingJob(PortaalDbContext db, Termijnpost post, Kopiebewaking kopieen, Ingebrekestellingbewaking ingebrekestellingen, Klachtbewaking klachten, Datalekbewaking datalekken, Deelvraagbewaking deelvragen, Vraagbewaking vragen, Sluitingbewaking sluitingen, Kantoordagen kantoor, TimeProvider klok)
{
    private const int GroepenPerKeer = 60;
    private const int VerzoekenPerKeer = 100;

    /// <summary>Returns the number of alerts written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var _ = db.MetOefeningen();
        // The legal dates first: trouble with one question for proof must not silence them.
        var aantal = await MeldTeLaatAsync(ct) + await datalekken.RunAsync(ct) + await klachten.RunAsync(ct);
        await HaalNaarVorenAsync(ct);
        while (true)
        {
            var (geschreven, meer) = await WaarschuwAsync(ct);
            aantal += geschreven;
            if (!meer)
                return aantal + await BewaakBewijsAsync(ct) + await kopieen.RunAsync(ct) + await ingebrekestellingen.RunAsync(ct) + await deelvragen.RunAsync(ct) + await vragen.RunAsync(ct) + await sluitingen.RunAsync(ct);
            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The steps before and on the last day: one transaction of statements over sets. More may be due when the round was full.</summary>
    private Task<(int Geschreven, bool Meer)> WaarschuwAsync(CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        var dag = Alarmladder.Alarmdag(nu);
        var verzoeken = db.Verzoeken.Where(v => v.AlarmVanaf <= dag && v.Uiterlijk >= dag && (v.OpschortTot == null || v.OpschortTot < dag));
        var soorten = await verzoeken.GroupBy(v => new { KalenderId = EF.Property<Guid>(v, "KalenderId"), v.Streef, v.Uiterlijk })
            .Select(g => g.Key).OrderBy(g => g.Streef).ThenBy(g => g.Uiterlijk).Take(GroepenPerKeer).ToListAsync(token);
        if (soorten.Count == 0)
            return (0, false);

        var (open, kalenders) = (await kantoor.OpenAsync(token), new Dictionary<Guid, Werkdagkalender>());
        var groepen = new List<Alarmgroep>();
        foreach (var soort in soorten)
        {
            var wettelijk = new Alarmladder(soort.Streef!.Value, soort.Uiterlijk!.Value, await WerkdagenAsync(kalenders, soort.KalenderId, token));
            var ladder = wettelijk with { Kalender = open(wettelijk.Kalender) };
            groepen.Add(new(soort.KalenderId, ladder, wettelijk, ladder.Dringendste(dag) ?? Alarmstap.TienWerkdagen));
        }

        return (await new Alarmstatement(db, groepen, dag, nu).SchrijfAsync(token), soorten.Count == GroepenPerKeer);
    }, ct);

    /// <summary>
    /// A closure of the office that comes brings steps forward, because they count open days (R-AM-25): the requests whose step has come by that are looked at today. A closure that is withdrawn moves nothing back.
    /// </summary>
    private Task HaalNaarVorenAsync(CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
        if (!await db.Kantoorsluitingen.AnyAsync(s => s.IngetrokkenOp == null && s.TotEnMet >= dag, token))
            return;
        var wachtend = db.Verzoeken.Where(v => v.AlarmVanaf > dag && v.Uiterlijk >= dag && (v.OpschortTot == null || v.OpschortTot < dag));
        var soorten = await wachtend.GroupBy(v => new { KalenderId = EF.Property<Guid>(v, "KalenderId"), v.Streef, v.Uiterlijk }).Select(g => g.Key).OrderBy(g => g.Streef).ThenBy(g => g.Uiterlijk).ToListAsync(token);
        var (open, kalenders) = (await kantoor.OpenAsync(token), new Dictionary<Guid, Werkdagkalender>());
        foreach (var soort in soorten)
        {
            var ladder = new Alarmladder(soort.Streef!.Value, soort.Uiterlijk!.Value, open(await WerkdagenAsync(kalenders, soort.KalenderId, token)));
            if (ladder.Dringendste(dag) is not { } stap)
                continue;
            var peil = ladder.PeilDatum(stap);
            await wachtend.Where(v => EF.Property<Guid>(v, "KalenderId") == soort.KalenderId && v.Streef == soort.Streef && v.Uiterlijk == soort.Uiterlijk
                    && !db.Alarmen.Any(a => a.VerzoekId == v.Id && a.Klok == Klok.Antwoord && a.Stap == stap && a.PeilDatum == peil))
                .ExecuteUpdateAsync(s => s.SetProperty(v => v.AlarmVanaf, dag), token);
        }
    }, ct);

    private async Task<Werkdagkalender> WerkdagenAsync(Dictionary<Guid, Werkdagkalender> gelezen, Guid kalender, CancellationToken ct)
    {
        if (!gelezen.TryGetValue(kalender, out var werkdagen))
            gelezen[kalender] = werkdagen = (await db.KalenderVersies.AsNoTracking().SingleAsync(k => k.Id == kalender, ct)).Werkdagen;
        return werkdagen;
    }

    /// <summary>Too late: one transaction per request, with the letter to the parent.</summary>
    private async Task<int> MeldTeLaatAsync(CancellationToken ct)
    {
        var aantal = 0;
        while (true)
        {
            var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
            var ids = await db.Verzoeken.Where(v => v.AlarmVanaf <= dag && v.Uiterlijk < dag && (v.OpschortTot == null || v.OpschortTot < dag))
                .OrderBy(v => v.AlarmVanaf).ThenBy(v => v.Id).Select(v => v.Id).Take(VerzoekenPerKeer).ToListAsync(ct);
            if (ids.Count == 0)
                return aantal;
            foreach (var id in ids)
            {
                ct.ThrowIfCancellationRequested();
                aantal += await post.MeldTeLaatAsync(id, dag);
            }
        }
    }

    /// <summary>Proof that does not come: the reminder, and after the last day the task; one transaction per request.</summary>
    private async Task<int> BewaakBewijsAsync(CancellationToken ct)
    {
        var aantal = 0;
        while (true)
        {
            var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
            var ids = await db.Verzoeken.Where(v => v.BewijsVanaf <= dag).OrderBy(v => v.BewijsVanaf).ThenBy(v => v.Id).Select(v => v.Id).Take(VerzoekenPerKeer).ToListAsync(ct);
            if (ids.Count == 0)
                return aantal;
            foreach (var id in ids)
            {
                ct.ThrowIfCancellationRequested();
                aantal += await post.BewaakBewijsAsync(id, dag);
            }
        }
    }
}
