using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Gevolgen;
using OuderPortaal.Web.Kantoor;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// The two weeks after an ingebrekestelling and the dwangsom after them, by the same ladder (R-AM-16): of several missed steps only the most urgent one, marked late. Each in
/// one transaction that loads it anew, so safe to run twice, late, or on two nodes.
/// </summary>
public sealed class Ingebrekestellingbewaking(PortaalDbContext db, Kantoordagen kantoor, TimeProvider klok)
{
    /// <summary>Returns the number of alerts written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
        // A closure that comes brings warnings forward.
        var vooruit = await db.Kantoorsluitingen.AnyAsync(s => s.IngetrokkenOp == null && s.TotEnMet >= dag, ct);
        var open = await kantoor.OpenAsync(ct);
        var ids = await db.Ingebrekestellingen.Where(i => (i.AlarmVanaf <= dag || (vooruit && i.AlarmVanaf != null)) && i.Status == IngebrekestellingStatus.Loopt)
            .OrderBy(i => i.AlarmVanaf).ThenBy(i => i.Id).Select(i => i.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        var aantal = 0;
        await db.DoeElkAsync(ids, async (id, token) => aantal += await WaarschuwAsync(id, dag, open, token) ? 1 : 0, ct);
        return aantal;
    }

    private async Task<bool> WaarschuwAsync(Guid id, DateOnly dag, Func<Werkdagkalender, Werkdagkalender> open, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var brief = await db.Ingebrekestellingen.SingleAsync(i => i.Id == id, ct);
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == brief.VerzoekId, ct);
        var begin = brief.AlarmVanaf;
        var stap = brief.Dringendste(dag, verzoek, open(verzoek.Kalender.Werkdagen));
        brief.GaVerder(dag, verzoek);
        if (stap is not var (soort, _, peil)
            || await db.Alarmen.AnyAsync(a => a.VerzoekId == verzoek.Id && a.Klok == Klok.Ingebrekestelling && a.Stap == soort && a.PeilDatum == peil, ct))
            return false;

        var eigenDag = brief.DagVan(soort, verzoek);
        db.Add(new Alarm
        {
            Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, Klok = Klok.Ingebrekestelling, Stap = soort, PeilDatum = peil, Op = nu, Nagekomen = eigenDag < dag || (begin < eigenDag && begin < dag),
        });
        if (soort == Alarmstap.Verlopen)
        {
            await IngebrekestellingGevolgen.StelDwangsomVastAsync(db, verzoek, brief, nu, ct);
            return true;
        }

        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, nu, ct, TaakSoort.Ingebrekestelling);
        Rol[] rollen = soort == Alarmstap.TeLaat ? [Rol.Secretariaat, Rol.Directeur, Rol.Fg] : [Rol.Secretariaat, Rol.Directeur];
        foreach (var rol in rollen)
            db.Add(Taak.Maak(TaakSoort.Ingebrekestelling, rol, verzoek.Id, Zin(soort, brief.BeslisUiterlijk(verzoek)!.Value), peil, nu, rol == Rol.Secretariaat ? verzoek.BehandelaarId : null));
        return true;
    }

    private static string Zin(Alarmstap stap, DateOnly uiterlijk) => stap switch
    {
        Alarmstap.LaatsteDag => "In gebreke gesteld: vandaag is de laatste dag van de twee weken.",
        Alarmstap.TeLaat => "In gebreke gesteld: de twee weken zijn voorbij. De dwangsom kan nu lopen.",
        _ => $"In gebreke gesteld: beslis uiterlijk {Datumtekst.Voluit(uiterlijk)}.",
    };
}
