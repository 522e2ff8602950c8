using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>Enters an activity in the register (R-14-1..7). The FG reads the register and does not write in it (AVG 38 lid 6).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class OpnemenModel(PortaalDbContext db, TimeProvider klok) : PageModel, IRegisterformulier
{
    [BindProperty]
    public Registerinvoer Invoer { get; set; } = new();

    [TempData]
    public string? Melding { get; set; }

    public void OnGet() => Invoer = Registerinvoer.Van(null);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var activiteit = Verwerkingsactiviteit.NeemOp(Invoer.Inhoud(), User.Medewerker(), klok.GetUtcNow());
        db.Add(activiteit);
        await db.SaveChangesAsync(ct);
        Melding = "De verwerking staat in het register.";
        return LocalRedirect($"/verwerkingsregister/{activiteit.PubliekId}");
    }
}
