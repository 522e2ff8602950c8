using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from the report of a possible breach: the directeur decides, the FG looks, both at once (AVG 33).</summary>
public sealed class DatalekGevolgen
{
    public async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (gebeurtenis is not Datalekgebeurtenis e)
            return;
        var datalek = await db.Datalekken.FindAsync([e.DatalekId], ct) ?? throw new InvalidOperationException("An event of a breach that is not there.");
        var voor = Amsterdam.Datum(datalek.MeldenVoor);
        if (e is DatalekGemeld)
        {
            Taak(Rol.Directeur, "Iemand ziet gegevens van iemand anders. Beslis of dit een datalek is. Er zijn 72 uur.", voor);
            Taak(Rol.Fg, "Iemand ziet gegevens van iemand anders. Kijk mee en geef advies.", Amsterdam.Datum(e.Op));
        }
        else if (e is DatalekBeoordeeld or DatalekGesloten)
        {
            await db.Taken.Where(t => t.BetreftId == datalek.Id && t.VoorRol == Rol.Directeur && t.GedaanOp == null).LoadAsync(ct);
            foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == datalek.Id && t.VoorRol == Rol.Directeur))
                taak.Vervul(e.Op);
            if (e is DatalekBeoordeeld)
                Taak(Rol.Directeur, datalek.Oordeel == Datalekoordeel.Melden ? "Meld het datalek bij de AP en leg vast wanneer." : "Sluit de melding van een datalek af.", voor);
        }

        void Taak(Rol rol, string wat, DateOnly uiterlijk) => db.Add(Domain.Taken.Taak.Maak(TaakSoort.Datalek, rol, null, wat, uiterlijk, e.Op, betreft: datalek.Id));
    }
}
