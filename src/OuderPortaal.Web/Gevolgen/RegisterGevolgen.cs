using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from each event in the registers that hang under a pupil, in the same transaction: tasks.</summary>
public sealed class RegisterGevolgen(Spelregelboek boek)
{
    public Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        VerstrekkingVastgelegd { ZonderGrond: true } e => TaakAsync(
            db, TaakSoort.VerstrekkingZonderGrond, Rol.Fg, e.LeerlingId, "Er zijn gegevens gegeven zonder grond uit artikel 9. Kijk wat er nodig is, en of het een datalek is.", 1, e.Op, ct),
        VerstrekkingVastgelegd { Afgeschermd: true } e => TaakAsync(
            db, TaakSoort.VerstrekkingZonderGrond, Rol.Fg, e.LeerlingId, "Er zijn gegevens gegeven die waren afgeschermd. Kijk wat er nodig is, en of het een datalek is.", 1, e.Op, ct),
        _ => Task.CompletedTask,
    };

    private async Task TaakAsync(PortaalDbContext db, TaakSoort soort, Rol voor, Guid leerling, string wat, int werkdagen, DateTimeOffset op, CancellationToken ct)
    {
        // One open task per pupil: a list of a hundred rows is one thing to look at.
        if (db.Taken.Local.Any(t => t.LeerlingId == leerling && t.Soort == soort && t.VoorRol == voor && t.GedaanOp == null)
            || await db.Taken.AnyAsync(t => t.LeerlingId == leerling && t.Soort == soort && t.VoorRol == voor && t.GedaanOp == null, ct))
            return;
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(soort, voor, null, wat, kalender.WerkdagenErbij(Amsterdam.Datum(op), werkdagen), op, leerling: leerling));
    }
}
