using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from a "why?" or an advice of the FG: a task with a date for who owes the answer, and nothing for the verzoeker. The request itself does not change.</summary>
internal static class FgvraagGevolgen
{
    public static async Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct)
    {
        if (gebeurtenis is not (FgvraagGesteld or FgvraagBeantwoord or FgadviesGegeven))
            return;
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, gebeurtenis, ct);
        var straks = verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(gebeurtenis.Op), Fgvraag.Werkdagen);
        if (gebeurtenis is FgadviesGegeven advies)
        {
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Secretariaat, verzoek.Id, "De FG gaf advies bij dit verzoek. Lees het.", straks, advies.Op, verzoek.BehandelaarId, betreft: advies.FgadviesId));
            return;
        }

        var id = gebeurtenis is FgvraagGesteld { FgvraagId: var gesteld } ? gesteld : ((FgvraagBeantwoord)gebeurtenis).FgvraagId;
        var vraag = db.Fgvragen.Local.FirstOrDefault(v => v.Id == id) ?? await db.Fgvragen.SingleAsync(v => v.Id == id, ct);
        if (gebeurtenis is FgvraagGesteld)
        {
            db.Add(Taak.Maak(
                TaakSoort.FgvraagBeantwoorden, vraag.Onderwerp == Fgonderwerp.Weigering ? Rol.Directeur : Rol.Secretariaat, verzoek.Id, "De FG vraagt waarom. Geef antwoord.",
                vraag.AntwoordUiterlijk, gebeurtenis.Op, vraag.VoorMedewerker, betreft: vraag.Id));
            return;
        }

        await db.Taken.Where(t => t.BetreftId == id && t.Soort == TaakSoort.FgvraagBeantwoorden && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == id))
            taak.Vervul(gebeurtenis.Op);
        db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, verzoek.Id, "Er is antwoord op uw vraag naar het waarom.", straks, gebeurtenis.Op, vraag.Door, betreft: id));
    }
}
