using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Klachten;

/// <summary>A letter about an own complaint, as it was sent; opening it marks it as read. It holds nothing of a file, so N1 may read it (R-AM-09).</summary>
public sealed class BriefModel(PortaalDbContext db, TimeProvider klok) : PageModel
{
    public Klachtbrief Brief { get; private set; } = null!;

    public Klacht Klacht { get; private set; } = null!;

    public Stem T => new(Klacht.Vorm);

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        var account = User.AccountId();
        if (await db.Klachtbrieven.SingleOrDefaultAsync(b => b.PubliekId == id && b.AccountId == account, ct) is not { } brief)
            return NotFound();
        (Brief, Klacht) = (brief, await db.Klachten.AsNoTracking().SingleAsync(k => k.Id == brief.KlachtId, ct));
        if (brief.GelezenOp is null)
        {
            brief.MarkeerGelezen(klok.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }

        return Page();
    }
}
