using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A ground is found for what was recorded without one (R-AM-27).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class VerstrekkingGrondModel(Bereik bereik, Verstrekkingenregister register, HuidigSwv swv) : Verstrekkingpagina(bereik, register, swv)
{
    /// <summary>Random id of the disclosure.</summary>
    [FromRoute]
    public string Verstrekking { get; set; } = "";

    [BindProperty]
    public bool AndereGegevens { get; set; }

    public Verstrekking Gevonden { get; private set; } = null!;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Verstrekkingen.SingleOrDefaultAsync(v => v.LeerlingId == Leerling.Id && v.PubliekId == Verstrekking, ct) is not { } gevonden)
            return false;
        Gevonden = gevonden;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        Gevonden.VulGrondAan(Grond.Vul(Gevonden.Gegevens with { Taakgegevens = !AndereGegevens }), await ToetsAsync(Grond.ToestemmingId, ct), User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarLijst();
    }
}
