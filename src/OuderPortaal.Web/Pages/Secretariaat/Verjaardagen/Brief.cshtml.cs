using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;

namespace OuderPortaal.Web.Pages.Secretariaat.Verjaardagen;

/// <summary>A letter about a birthday, ready to print: to the pupil without our name above it.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BriefModel(Bereik bereik) : PageModel
{
    public Leeftijdsbrief Brief { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        if (await bereik.Db.Leeftijdsbrieven.AsNoTracking().FirstOrDefaultAsync(b => b.PubliekId == id && b.AccountId == null, ct) is not { } brief)
            return await bereik.NietGevondenAsync(this, ct);
        Brief = brief;
        return Page();
    }
}
