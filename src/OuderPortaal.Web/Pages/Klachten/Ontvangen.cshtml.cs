using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Klachten;

/// <summary>The receipt of a complaint without an account: number and dates, nothing of what was written and no name. Found by its random id, for a day.</summary>
public sealed class OntvangenModel(PortaalDbContext db, TimeProvider klok) : PageModel
{
    public Klacht Klacht { get; private set; } = null!;

    public Stem T { get; } = new(Aanspreekvorm.U);

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        var sinds = klok.GetUtcNow().AddDays(-1);
        if (await db.Klachten.AsNoTracking().SingleOrDefaultAsync(k => k.PubliekId == id && k.AccountId == null && k.GeregistreerdOp > sinds, ct) is not { } klacht)
            return NotFound();
        Klacht = klacht;
        return Page();
    }
}
