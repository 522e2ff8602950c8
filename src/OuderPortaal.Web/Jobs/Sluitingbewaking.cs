using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kantoor;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Five open days before a closure: who must act gets the list of what falls in it, once; and until somebody may sign in those days, that is an alarm of its own (R-AM-25). State-based: a second run, or one on
/// another node, adds nothing.
/// </summary>
public sealed class Sluitingbewaking(PortaalDbContext db, Kantoordagen kantoor, Waarnemers waarnemers, Spelregelboek boek, TimeProvider klok)
{
    /// <summary>Returns the number of tasks written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
        var ids = await db.Kantoorsluitingen.Where(s => s.TotEnMet >= dag || db.Taken.Any(t => t.BetreftId == s.Id && t.GedaanOp == null)).OrderBy(s => s.Van).Select(s => s.Id).ToListAsync(ct);
        var aantal = 0;
        await db.DoeElkAsync(ids, async (id, token) => aantal += await BewaakAsync(await db.Kantoorsluitingen.SingleAsync(s => s.Id == id, token), dag, token), ct);
        return aantal;
    }

    private async Task<int> BewaakAsync(Kantoorsluiting sluiting, DateOnly dag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (sluiting.IngetrokkenOp is not null || sluiting.TotEnMet < dag)
        {
            await VervulAsync(sluiting, [TaakSoort.Sluiting, TaakSoort.WaarnemerVastleggen], nu, ct);
            return 0;
        }

        var werkdagen = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        if (sluiting.MeldOp((await kantoor.OpenAsync(ct))(werkdagen)) > dag)
            return 0;

        const string lijst = "Het kantoor gaat dicht. Bekijk wat in de sluiting valt en regel het nu.";
        var taken = new List<Taak>();
        if (sluiting.GemeldOp is null)
        {
            sluiting.Meld(nu);
            taken.AddRange(new[] { Rol.Secretariaat, Rol.Directeur }.Select(rol => Taak.Maak(TaakSoort.Sluiting, rol, null, lijst, sluiting.Van, nu, betreft: sluiting.Id)));
        }

        // Also who was recorded as waarnemer after the list went out.
        var wie = await db.Waarnemingen.Where(w => w.BeeindigdOp == null && w.Van <= sluiting.TotEnMet && w.TotEnMet >= sluiting.Van && !db.Taken.Any(t => t.BetreftId == sluiting.Id && t.Soort == TaakSoort.Sluiting && t.VoorMedewerker == w.MedewerkerId))
            .Select(w => w.MedewerkerId).Distinct().ToListAsync(ct);
        taken.AddRange(wie.Select(w => Taak.Maak(TaakSoort.Sluiting, Rol.Directeur, null, lijst, sluiting.Van, nu, w, betreft: sluiting.Id)));
        if (await waarnemers.DektAsync(sluiting.Dagen.Where(d => d >= dag && werkdagen.IsWerkdag(d)), ct))
            await VervulAsync(sluiting, [TaakSoort.WaarnemerVastleggen], nu, ct);
        else if (!await db.Taken.AnyAsync(t => t.BetreftId == sluiting.Id && t.Soort == TaakSoort.WaarnemerVastleggen && (t.GedaanOp == null || t.Uiterlijk >= dag), ct))
            taken.AddRange(new[] { Rol.Secretariaat, Rol.Directeur }.Select(rol =>
                Taak.Maak(TaakSoort.WaarnemerVastleggen, rol, null, "Het kantoor gaat dicht en er is geen waarnemer. De directeur legt vast wie dan tekent.", dag, nu, betreft: sluiting.Id)));
        db.AddRange(taken);
        return taken.Count;
    }

    private async Task VervulAsync(Kantoorsluiting sluiting, TaakSoort[] soorten, DateTimeOffset nu, CancellationToken ct)
    {
        foreach (var taak in await db.Taken.Where(t => t.BetreftId == sluiting.Id && soorten.Contains(t.Soort) && t.GedaanOp == null).ToListAsync(ct))
            taak.Vervul(nu);
    }
}
