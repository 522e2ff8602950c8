using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Machtigingen;

/// <summary>Asks once whether she is sure, then takes it back at once (R-VTG-2). Only who gave it finds it, in the portal or on paper.</summary>
public sealed class StoppenModel(PortaalDbContext db, Web.Toegang.Machtigingen machtigingen, Aanspreker aanspreker, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [FromRoute]
    public Guid Id { get; set; }

    public Stem T { get; private set; }

    public Vertegenwoordiging Machtiging { get; private set; } = null!;

    // On which it was given, when that was on paper.
    private Vertegenwoordiging? _eigen;

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        if (await machtigingen.GegevenAsync(account, Id, ct) is not { } gevonden)
            return false;
        (Machtiging, _eigen) = gevonden;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Machtiging.TrekIn(User.AccountId(), _eigen, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return LocalRedirect("/mijn/machtigingen?gedaan=gestopt");
    }
}
