using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Verjaardagen;

/// <summary>A letter about a birthday, ready to print: to the pupil without our name above it.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BriefModel(Bereik bereik) : PageModel, IDossierpagina
{
    public Leeftijdsbrief Brief { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Brief is null ? null : new(Dossierblik.Brief, null, Brief.LeerlingId);

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        if (await bereik.Db.Leeftijdsbrieven.AsNoTracking().FirstOrDefaultAsync(b => b.PubliekId == id && b.AccountId == null, ct) is not { } brief)
            return await bereik.NietGevondenAsync(this, ct);
        Brief = brief;
        return Page();
    }
}
