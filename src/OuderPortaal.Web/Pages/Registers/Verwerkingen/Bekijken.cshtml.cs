using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>One entry of the register with its seven fields, and what each version changed.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class BekijkenModel(PortaalDbContext db, HuidigSwv swv) : PageModel
{
    [FromRoute]
    public string Id { get; set; } = "";

    [TempData]
    public string? Melding { get; set; }

    public Verwerkingsactiviteit Activiteit { get; private set; } = null!;

    /// <summary>Newest first, with who wrote it and what it changed.</summary>
    public IReadOnlyList<(Activiteitversie Versie, string Wie, IReadOnlyList<(string Kop, string Was, string Wordt)> Verschillen)> Versies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await db.Verwerkingsactiviteiten.AsNoTracking().SingleOrDefaultAsync(a => a.PubliekId == Id, ct) is not { } activiteit)
            return NotFound();
        Activiteit = activiteit;
        var oudNaarNieuw = activiteit.Versies.OrderBy(v => v.Nummer).ToList();
        var naam = await Medewerkers.NamenAsync(db, oudNaarNieuw.Select(v => v.Door), ct);
        Versies = [.. oudNaarNieuw.Select((v, i) => (v, naam(v.Door), i == 0 ? [] : Artikel14Veld.Verschillen(swv.Gegevens, oudNaarNieuw[i - 1].Inhoud, v.Inhoud))).Reverse()];
        return Page();
    }
}
