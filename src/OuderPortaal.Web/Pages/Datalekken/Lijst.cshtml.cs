using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Datalekken;

/// <summary>The register of breaches (AVG 33 lid 5), newest first; for directeur and FG.</summary>
[Authorize(Roles = $"{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class LijstModel(PortaalDbContext db, TimeProvider klok) : PageModel
{
    private const int Hoogstens = 200;

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Nu { get; } = klok.GetUtcNow();

    public IReadOnlyList<Datalek> Datalekken { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Datalekken = await db.Datalekken.AsNoTracking().OrderByDescending(d => d.BekendOp).ThenByDescending(d => d.Id).Take(Hoogstens).ToListAsync(ct);
}
