using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Asks once whether she is sure, then withdraws (R-TRM-17).</summary>
public sealed class IntrekkenModel(PortaalDbContext db, EigenVerzoeken verzoeken, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Verzoek.TrekIn(Nu);
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"{Adres}?ingetrokken=ja");
    }
}
