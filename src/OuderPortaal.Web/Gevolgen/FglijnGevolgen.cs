using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows in a confidential line: one open task for the FG, or a notice with a mail without content for who wrote. Neither says what it says, or about which request.</summary>
public sealed class FglijnGevolgen(Spelregelboek regels)
{
    /// <summary>Werkdagen for an answer of the FG.</summary>
    private const int Werkdagen = 5;

    public async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (gebeurtenis is not Fglijngebeurtenis e)
            return;
        if (e is FgberichtGeschreven { Richting: Fgrichting.VanVerzoeker })
        {
            if (!await db.WachtTaakAsync(TaakSoort.FglijnBeantwoorden, null, null, e.FglijnId, ct))
                db.Add(Taak.Maak(
                    TaakSoort.FglijnBeantwoorden, Rol.Fg, null, "Iemand schreef u in de FG-lijn. Lees het en geef antwoord.",
                    (await regels.VanNuAsync(ct)).Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), Werkdagen), e.Op, betreft: e.FglijnId));
            return;
        }

        await db.Taken.Where(t => t.BetreftId == e.FglijnId && t.Soort == TaakSoort.FglijnBeantwoorden && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == e.FglijnId))
            taak.Vervul(e.Op);
        if (e is FgberichtGeschreven && (db.Set<Fglijn>().Local.FirstOrDefault(l => l.Id == e.FglijnId) ?? await db.Set<Fglijn>().SingleAsync(l => l.Id == e.FglijnId, ct)) is { } lijn)
            await db.MeldAsync(MeldingSoort.FgAntwoord, lijn.AccountId, e.Op, ct);
    }
}
