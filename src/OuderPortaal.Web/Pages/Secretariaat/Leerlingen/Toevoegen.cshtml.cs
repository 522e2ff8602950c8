using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Puts a pupil into the register by hand.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class ToevoegenModel(PortaalDbContext db, TimeProvider klok) : PageModel
{
    [BindProperty]
    public LeerlingInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        var leerling = await db.InTransactieAsync(SchrijfInAsync, ct);
        return RedirectToPage("Bekijken", new { id = leerling.PubliekId });
    }

    private async Task<Leerling> SchrijfInAsync(CancellationToken ct)
    {
        var leerling = Leerling.SchrijfIn(Invoer.AlsGegevens(), User.Medewerker(), klok.GetUtcNow());
        if (await db.Leerlingen.AnyAsync(l => l.Kenmerk == leerling.Kenmerk, ct))
            throw new RuleViolation("R-AM-02", "Dit dossiernummer staat al bij een andere leerling. Kijk het nummer na.", "Kenmerk");
        if ((await db.TeVernietigenNummersAsync(ct)).Contains(leerling.Kenmerk))
            throw new RuleViolation("R-12.1-5", "Dit dossier wordt vernietigd. Kijk eerst bij Te vernietigen.", "Kenmerk");
        db.Add(leerling);
        await db.SaveChangesAsync(ct);
        return leerling;
    }
}
