using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Records a disclosure that has happened, or plans one (R-9.1-1, R-9.3-1, R-AM-27).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class VerstrekkingVastleggenModel(Bereik bereik, Verstrekkingenregister register, HuidigSwv swv) : Verstrekkingpagina(bereik, register, swv)
{
    public static IReadOnlyList<Keuze> Soorten { get; } = [.. Artikel7.Onderdelen.Append(Artikel7.Van(Categorie.Buiten)).Select(o => new Keuze(o.Categorie.ToString(), $"{o.Code}: {o.Kop}"))];

    [BindProperty]
    public Verstrekkinginvoer Verstrekking { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var (gegevens, toets) = (Verstrekking.AlsGegevens(Grond), await ToetsAsync(Grond.ToestemmingId, ct));
        Db.Add(Verstrekking.Gebeurd == true
            ? Domain.Verstrekkingen.Verstrekking.LegVast(Leerling, gegevens, toets, User.Medewerker(), Nu)
            : Domain.Verstrekkingen.Verstrekking.NeemVoor(Leerling, gegevens, toets, User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return NaarLijst();
    }
}
