using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>Writes a new version of an entry, or ends it. Who saves over a colleague's version sees that one first and keeps what was typed.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class WijzigenModel(PortaalDbContext db, TimeProvider klok) : PageModel, IRegisterformulier, IHerlaadbaar
{
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>The version that was on the screen.</summary>
    [BindProperty]
    public int Nummer { get; set; }

    [BindProperty]
    public Registerinvoer Invoer { get; set; } = new();

    [TempData]
    public string? Melding { get; set; }

    public Verwerkingsactiviteit Activiteit { get; private set; } = null!;

    /// <summary>A colleague saved while this was being written.</summary>
    public bool IsVoorbijgegaan => HttpMethods.IsPost(Request.Method) && Nummer != Activiteit.Huidig.Nummer;

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Activiteit = (await db.Verwerkingsactiviteiten.SingleOrDefaultAsync(a => a.PubliekId == Id && a.BeeindigdOp == null, ct))!;
        return Activiteit is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Invoer = Registerinvoer.Van(Activiteit.Huidig.Inhoud);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        DoeAsync(() => Activiteit.Wijzig(Invoer.Inhoud(), Nummer, User.Medewerker(), klok.GetUtcNow()), "De nieuwe versie staat in het register.", ct);

    public Task<IActionResult> OnPostBeeindigAsync(CancellationToken ct) =>
        DoeAsync(() => Activiteit.Beeindig(Nummer, User.Medewerker(), klok.GetUtcNow()), "De verwerking is beëindigd.", ct);

    private async Task<IActionResult> DoeAsync(Action verb, string melding, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        verb();
        await db.SaveChangesAsync(ct);
        Melding = melding;
        return LocalRedirect($"/verwerkingsregister/{Id}");
    }
}
