using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>A complaint about privacy, with what it says and what we answered; each view is one row in the journaal. Another complaint does not exist here.</summary>
public sealed class KlachtModel(Bereik bereik) : PageModel, IDossierpagina
{
    public Domain.Klachten.Klacht Klacht { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Klacht is null ? null : new(Dossierblik.Klacht, Klacht.Id, null);

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        if (await bereik.Db.KlachtenVoor(User).AsNoTracking().SingleOrDefaultAsync(k => k.PubliekId == id && k.OverPrivacy, ct) is not { } klacht)
            return await bereik.NietGevondenAsync(this, ct);
        Klacht = klacht;
        return Page();
    }
}
