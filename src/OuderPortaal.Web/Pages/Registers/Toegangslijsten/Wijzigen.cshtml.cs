using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Registers.Toegangslijsten;

/// <summary>The concept of the next access list: begin it, take a row off. What is in force stays as it is.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class WijzigenModel(PortaalDbContext db, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public int Plek { get; set; }

    /// <summary>Of the concept that was on the screen.</summary>
    [BindProperty]
    public int Versie { get; set; }

    [TempData]
    public string? Melding { get; set; }

    /// <summary>Null: nobody began one.</summary>
    public ToegangslijstVersie? Concept { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct)
    {
        db.Add(ToegangslijstVersie.Begin(await db.ToegangslijstVersies.OrderByDescending(t => t.Nummer).FirstAsync(ct), User.Medewerker(), klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostHaalWegAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Concept is not { } concept)
            return NotFound();
        concept.HaalWeg(Plek, Versie, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        Melding = "De regel is van het concept gehaald.";
        return RedirectToPage();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Concept = await db.ToegangslijstVersies.SingleOrDefaultAsync(t => t.VastgesteldOp == null, ct);
        return true;
    }
}
