using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from another value of a setting that changes how requests are handled: the FG hears which one, to look at it (R-13.2-2). No running request changes.</summary>
internal static class InstellingGevolgen
{
    private const int Werkdagen = 5;

    public static async Task VerwerkAsync(PortaalDbContext db, InstellingGewijzigd e, Spelregelboek boek, CancellationToken ct)
    {
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(
            TaakSoort.Signaal, Rol.Fg, null, $"Een instelling is veranderd: {Instellingenlijst.Vind(e.Instelling)!.Naam.TrimEnd('?')}. Bekijk haar bij Instellingen.",
            kalender.WerkdagenErbij(Amsterdam.Datum(e.Op), Werkdagen), e.Op, betreft: e.WijzigingId));
    }
}
