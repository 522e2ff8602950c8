using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from a text of the reglement that was placed: the FG hears it, to read it (R-13.2-2), and no more when it was taken back. No running request changes.</summary>
internal static class ReglementGevolgen
{
    private const int Werkdagen = 5;

    public static async Task VerwerkAsync(PortaalDbContext db, ReglementGeplaatst e, Spelregelboek boek, CancellationToken ct)
    {
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(
            TaakSoort.Signaal, Rol.Fg, null, "Er is een tekst van het reglement geplaatst. Lees hem bij Reglement, onder Andere versies.", kalender.WerkdagenErbij(Amsterdam.Datum(e.Op), Werkdagen), e.Op,
            betreft: e.ReglementversieId));
    }

    public static async Task VerwerkAsync(PortaalDbContext db, ReglementTeruggenomen e, CancellationToken ct)
    {
        foreach (var taak in await db.Taken.Where(t => t.BetreftId == e.ReglementversieId && t.Soort == TaakSoort.Signaal && t.GedaanOp == null).ToListAsync(ct))
            taak.Vervul(e.Op);
    }
}
