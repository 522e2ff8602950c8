using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Pages.Registers.Toegangslijsten;

/// <summary>Writes one row of the concept: a new one, or over the one of this function. Who saves over a colleague's change sees it first and keeps what was typed. Without a concept there is nothing to write in.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class RijModel(PortaalDbContext db, TimeProvider klok) : PageModel, IHerlaadbaar
{
    /// <summary>Function of the row as it was; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Was { get; set; }

    /// <summary>Of the concept that was on the screen.</summary>
    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Rijinvoer Invoer { get; set; } = new();

    [TempData]
    public string? Melding { get; set; }

    public ToegangslijstVersie Concept { get; private set; } = null!;

    /// <summary>The row as it stands in the concept now; null for a new one, and when a colleague took it off.</summary>
    public Toegangsrij? Huidig => Plek is >= 0 and var plek ? Concept.Rijen[plek] : null;

    /// <summary>A colleague changed the concept while this was being written.</summary>
    public bool IsVoorbijgegaan => HttpMethods.IsPost(Request.Method) && Versie != Concept.Versie;

    private int? Plek => Was is null ? null : Concept.Rijen.ToList().FindIndex(r => r.Functie == Was);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Huidig is { } rij)
            Invoer = Rijinvoer.Van(rij);
        return Was is null || Huidig is not null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        Concept.ZetRij(Plek, Invoer.Rij(), Versie, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        Melding = "De regel staat in het concept.";
        return RedirectToPage("Wijzigen");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Concept = (await db.ToegangslijstVersies.SingleOrDefaultAsync(t => t.VastgesteldOp == null, ct))!;
        return Concept is not null;
    }
}
