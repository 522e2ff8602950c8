using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>Questions that are no request and wait longer than five werkdagen: one task for the secretariaat, once. The question itself remembers that it was told, so safe to run twice, late, or on two nodes.</summary>
public sealed class Vraagbewaking(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Returns the number of tasks written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var dag = Alarmladder.Alarmdag(nu);
        var ids = await db.VragenZonderVerzoek.Where(v => v.Status == VraagStatus.Open && v.AntwoordUiterlijk < dag && v.GemeldOp == null)
            .OrderBy(v => v.AntwoordUiterlijk).ThenBy(v => v.Id).Select(v => v.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            (await db.VragenZonderVerzoek.SingleAsync(v => v.Id == id, token)).Meld(dag, nu);
            db.Add(Taak.Maak(TaakSoort.VraagBeantwoorden, Rol.Secretariaat, null, "Een vraag wacht langer dan vijf werkdagen op antwoord. Kijk bij Vragen.", dag, nu, betreft: id));
        }, ct);
    }
}
