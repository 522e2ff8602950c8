using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Scholingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Scholingen;

namespace OuderPortaal.Web.Pages.Scholing;

/// <summary>Who of staff was trained in what and when, who is due, and recording one more; for FG and beheerder.</summary>
[Authorize(Roles = $"{nameof(Rol.Fg)},{nameof(Rol.Beheerder)}")]
public sealed class BijhoudenModel(PortaalDbContext db, Scholingenlijst lijst, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Guid? Wie { get; set; }

    [BindProperty]
    public Scholingsonderwerp? Onderwerp { get; set; }

    [BindProperty]
    public DateOnly? GevolgdOp { get; set; }

    public IReadOnlyList<Scholingsregel> Regels { get; private set; } = [];

    public int AanDeBeurt => Regels.Where(r => r.IsAanDeBeurt).Select(r => r.Wie).Distinct().Count();

    public IEnumerable<SelectListItem> Medewerkers => Regels.DistinctBy(r => r.Wie).OrderBy(r => r.Naam, StringComparer.Ordinal).Select(r => new SelectListItem(r.Functie.Length > 0 ? $"{r.Naam}, {r.Functie}" : r.Naam, r.Wie.Waarde.ToString()));

    public static IEnumerable<SelectListItem> Onderwerpen => Enum.GetValues<Scholingsonderwerp>().Select(o => new SelectListItem(Scholingenlijst.Tekst(o), o.ToString()));

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Regels = await lijst.LeesAsync(ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        MedewerkerId? wie = Regels.Any(r => r.Wie.Waarde == Wie) ? new MedewerkerId(Wie!.Value) : null;
        db.Add(Domain.Scholingen.Scholing.LegVast(wie, Onderwerp, GevolgdOp, User.Medewerker(), klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return RedirectToPage();
    }
}
