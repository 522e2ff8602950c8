using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>A complaint about privacy, with what it says and what we answered; each view is one row in the journaal. Another complaint does not exist here.</summary>
public sealed class KlachtModel(Bereik bereik, Actor actor) : PageModel
{
    public Domain.Klachten.Klacht Klacht { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        if (await bereik.Db.KlachtenVoor(User).AsNoTracking().SingleOrDefaultAsync(k => k.PubliekId == id && k.OverPrivacy, ct) is not { } klacht)
            return await bereik.NietGevondenAsync(this, ct);
        Klacht = klacht;
        bereik.Db.Add(new JournaalRegel { Id = Guid.CreateVersion7(bereik.Nu), Op = bereik.Nu, AccountId = User.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = "KlachtBekeken", VerzoekId = klacht.Id });
        await bereik.Db.SaveChangesAsync(ct);
        return Page();
    }
}
