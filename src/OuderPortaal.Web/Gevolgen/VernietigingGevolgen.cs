using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from a confirmed destruction, in the same transaction: a task per source system, done when two people ticked it; at the end the number of the dossier goes too (R-WIS-5).</summary>
public sealed class VernietigingGevolgen(Sleutelbos sleutelbos)
{
    public Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        VernietigingBevestigd e => Bevestigd(db, e),
        VernietigingAfgevinkt e => AfgevinktAsync(db, e, ct),
        VernietigingUitgevoerd e => sleutelbos.VernietigAsync(db, e.VoorstelId, ct),
        _ => Task.CompletedTask,
    };

    private static Task Bevestigd(PortaalDbContext db, VernietigingBevestigd e)
    {
        var voorstel = Voorstel(db, e.VoorstelId);
        SqliteLogboek.LeegNaVastlegging(db);
        foreach (var stap in voorstel.Stappen)
            db.Add(Vernietigingsopdracht.AlsTaak(voorstel, stap, e.Op));

        return Task.CompletedTask;
    }

    private static async Task AfgevinktAsync(PortaalDbContext db, VernietigingAfgevinkt e, CancellationToken ct)
    {
        foreach (var taak in await db.Taken.Where(t => t.BetreftId == e.StapId && t.Soort == TaakSoort.Vernietigen && t.GedaanOp == null).ToListAsync(ct))
            taak.Vervul(e.Op);
    }

    private static Vernietigingsvoorstel Voorstel(PortaalDbContext db, Guid id) => db.Vernietigingsvoorstellen.Local.Single(v => v.Id == id);
}
