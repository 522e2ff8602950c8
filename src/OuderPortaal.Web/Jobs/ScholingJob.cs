using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Scholingen;

namespace OuderPortaal.Web.Jobs;

/// <summary>One task for the FG when somebody of staff is due for training; again a month after the last one, while it is still so (R-13.2-2).</summary>
public sealed class ScholingJob(PortaalDbContext db, Scholingenlijst lijst, TimeProvider klok)
{
    /// <summary>Calendar days between two of these tasks.</summary>
    private const int Dagen = 30;

    /// <summary>Returns the number of tasks: 1, or 0.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        var sinds = nu.AddDays(-Dagen);
        if (await db.Taken.AnyAsync(t => t.Soort == TaakSoort.Scholing && (t.GedaanOp == null || t.OntstaanOp > sinds), token) || await lijst.TelAanDeBeurtAsync(token) is not (> 0 and var aantal))
            return 0;
        db.Add(Taak.Maak(TaakSoort.Scholing, Rol.Fg, null, aantal == 1 ? "Een medewerker moet scholing volgen. Kijk wie bij Scholing." : $"{aantal} medewerkers moeten scholing volgen. Kijk wie bij Scholing.", Amsterdam.Datum(nu).AddDays(Dagen), nu));
        await db.SaveChangesAsync(token);
        return 1;
    }, ct);
}
