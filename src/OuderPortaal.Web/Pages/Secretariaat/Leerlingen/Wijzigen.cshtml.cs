using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Changes the data of a pupil; who looked at an older version is told.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class WijzigenModel(Bereik bereik) : Leerlingpagina(bereik)
{
    [BindProperty]
    public LeerlingInvoer Invoer { get; set; } = new();

    /// <summary>Version of the pupil on which the form was based.</summary>
    [BindProperty]
    public int Versie { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Invoer = LeerlingInvoer.Van(Leerling.Gegevens);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        await Db.InTransactieAsync(WijzigAsync, ct);
        return NaarLeerling();
    }

    private async Task WijzigAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Leerling.Versie != Versie)
            throw new RuleViolation("C2", "Een collega wijzigde deze leerling intussen. Kijk eerst hoe het nu is, en bewaar dan opnieuw.");
        var gegevens = Invoer.AlsGegevens();
        var kenmerk = gegevens.Kenmerk.Trim();
        if (await Db.Leerlingen.AnyAsync(l => l.Kenmerk == kenmerk && l.Id != Leerling.Id, ct))
            throw new RuleViolation("R-AM-02", "Dit dossiernummer staat al bij een andere leerling. Kijk het nummer na.", "Kenmerk");
        Leerling.Wijzig(gegevens, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
    }
}
