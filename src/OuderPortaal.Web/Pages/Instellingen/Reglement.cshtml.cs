using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Instellingen;

/// <summary>The texts of the reglement: directeur and beheerder place a version, after seeing how everybody will read it, and take one back that does not count yet; the FG reads along (R-16-1, R-16-2).</summary>
[Authorize(Roles = $"{nameof(Rol.Directeur)},{nameof(Rol.Beheerder)},{nameof(Rol.Fg)}")]
public sealed class ReglementModel(PortaalDbContext db, Reglementboek boek, HuidigSwv swv, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public DateOnly? GeldtVanaf { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [TempData]
    public string? Melding { get; set; }

    /// <summary>The newest day first.</summary>
    public IReadOnlyList<Reglementversie> Versies { get; private set; } = [];

    /// <summary>As everybody will read it; null before "Bekijk".</summary>
    public Reglementversie? Voorbeeld { get; private set; }

    /// <summary>What counts now without a text: the setting.</summary>
    public string Instelling => swv.Gegevens.ReglementVersie;

    public bool MagPlaatsen => User.Is(Rol.Directeur) || User.Is(Rol.Beheerder);

    public DateOnly Vandaag => boek.Vandaag;

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Versies = await boek.AlleAsync(ct);
        return true;
    }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Shows how it will be read; nothing changes yet.</summary>
    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!MagPlaatsen)
            return NotFound();
        await LoadAsync(ct);
        Voorbeeld = await PlaatsAsync(ct);
        return Page();
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagPlaatsen)
            return NotFound();
        await LoadAsync(ct);
        var versie = await PlaatsAsync(ct);
        db.Add(versie);
        await db.SaveChangesAsync(ct);
        Melding = versie.GeldtVanaf > Vandaag ? "Bewaard. Iedereen kan de tekst lezen. Hij gaat vanzelf in op zijn dag." : "Bewaard. Iedereen kan de tekst nu lezen.";
        return RedirectToPage();
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostTerugAsync(int nummer, CancellationToken ct)
    {
        if (!MagPlaatsen || await db.Set<Reglementversie>().SingleOrDefaultAsync(r => r.Nummer == nummer, ct) is not { } versie)
            return NotFound();
        versie.NeemTerug(Vandaag, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        Melding = $"De versie van {versie.Naam} is teruggenomen.";
        return RedirectToPage();
    }

    private async Task<Reglementversie> PlaatsAsync(CancellationToken ct) =>
        Reglementversie.Plaats(Naam, GeldtVanaf, Tekst, await db.Set<Reglementversie>().AsNoTracking().OrderBy(r => r.Nummer).ToListAsync(ct), User.Medewerker(), klok.GetUtcNow());
}
