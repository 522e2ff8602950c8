using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Melden;

/// <summary>It was reported; what to do with what was seen.</summary>
public sealed class KlaarModel(Aanspreker aanspreker) : PageModel
{
    public Stem T { get; private set; } = new(Aanspreekvorm.U);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (User.AccountIdOfLeeg() is { } account && !User.IsMedewerker())
            T = await aanspreker.StemAsync(account, ct);
    }
}
