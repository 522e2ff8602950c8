using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>The confirmation to who objected: that it came in, and nothing about the pupil, a request or its content (S-20).</summary>
public sealed class BezwaarBevestigingModel(Bereik bereik) : Bezwaarpagina(bereik)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!User.Is(Rol.Secretariaat) || !await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Conflict.LegBevestigingVast(Vandaag);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Bezwaar", new { id = Id, bezwaar = Conflict.PubliekId });
    }
}
