using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Berichten;

/// <summary>A letter about a 16th birthday to a parent (D11b); opening it marks it as read. It holds nothing of the file, so N1 may read it (R-AM-09).</summary>
public sealed class VerjaardagModel(PortaalDbContext db, TimeProvider klok) : PageModel
{
    public Leeftijdsbrief Brief { get; private set; } = null!;

    public Stem T { get; } = new(Aanspreekvorm.U);

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        if (await db.LeeftijdsbrievenVan(User.AccountId()).SingleOrDefaultAsync(b => b.PubliekId == id, ct) is not { } brief)
            return NotFound();
        Brief = brief;
        if (brief.GelezenOp is null)
        {
            brief.MarkeerGelezen(klok.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }

        return Page();
    }
}
