using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>The proof of a link is seen again, or somebody says that it may have changed (R-VTG-16). Access goes on meanwhile.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class HercontroleModel(Bereik bereik, Spelregelboek boek) : Koppelingpagina(bereik), IGezagspagina
{
    [BindProperty]
    public Gezagsinvoer Gezag { get; set; } = new();

    public bool KiestSoort => false;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var pagina = await base.OnGetAsync(ct);
        if (Link is { } link)
            Gezag = new() { Soort = link.Soort, Omvang = link.Omvang, Instelling = link.Instelling };
        return pagina;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        Link.Hercontroleer(Gezag.AlsOnderbouwing(), Leerling, User.Medewerker(), Nu, await boek.SchrikkelAsync(ct));
        await Db.SaveChangesAsync(ct);
        return NaarLeerling();
    }

    public async Task<IActionResult> OnPostSignaalAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Link.MeldSignaal(Nu);
        await Db.SaveChangesAsync(ct);
        return NaarLeerling();
    }
}
