using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Pages.Brandoefening;

/// <summary>The drills of late with each step, and one now when somebody asks; for beheerder and FG. No data of persons.</summary>
[Authorize(Roles = $"{nameof(Rol.Beheerder)},{nameof(Rol.Fg)}")]
public sealed class OefenenModel(PortaalDbContext db, Taakloper loper, TimeProvider klok) : PageModel, IHerlaadbaar
{
    private const int Hoogstens = 12;

    /// <summary>"Yes, I am sure."</summary>
    [BindProperty]
    public bool Zeker { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Domain.Oefeningen.Brandoefening> Oefeningen { get; private set; } = [];

    public bool IsBezig => Oefeningen.Any(o => !o.IsKlaar);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Oefeningen = await db.Set<Domain.Oefeningen.Brandoefening>().AsNoTracking().OrderByDescending(o => o.GevraagdOp).ThenByDescending(o => o.Id).Take(Hoogstens).ToListAsync(ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!Zeker)
            throw new RuleViolation("R-SEC-5", "Zet eerst het vinkje. Dan weten wij zeker dat u nu wilt oefenen.", nameof(Zeker));
        if (IsBezig)
            throw new RuleViolation("C2", "Er loopt al een oefening. Ververs de pagina.");
        db.Add(Domain.Oefeningen.Brandoefening.Vraag(null, User.Medewerker(), klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        // Elsewhere the job looks every quarter of an hour.
        if (loper.IsActief)
            _ = loper.Wek(Schedule.Brandoefening);
        return RedirectToPage();
    }
}
