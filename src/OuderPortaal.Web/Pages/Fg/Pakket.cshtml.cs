using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Zaakpakketten;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>What the package of a case holds, and why the FG takes it along (R-13.2-4).</summary>
public sealed class PakketModel(Bereik bereik) : PageModel, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    public Pakketreden? Reden { get; set; }

    public Verzoek Verzoek { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Verzoek is null ? null : new(Dossierblik.Verzoek, Verzoek.Id, Verzoek.LeerlingId);

    /// <param name="zonder">Somebody asked for the package and did not say why.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(bool zonder, CancellationToken ct)
    {
        if (await bereik.Db.Verzoeken.AsNoTracking().FirstOrDefaultAsync(v => v.PubliekId == Id, ct) is not { } verzoek)
            return await bereik.NietGevondenAsync(this, ct);
        Verzoek = verzoek;
        if (zonder)
            ModelState.AddModelError(nameof(Reden), "Kies waarom u het pakket meeneemt.");
        return Page();
    }
}
