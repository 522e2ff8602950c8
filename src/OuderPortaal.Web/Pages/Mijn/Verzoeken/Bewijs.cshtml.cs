using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>How she gives the proof that was asked, why, until when, what it does to the time, and what if it does not work.</summary>
public sealed class BewijsModel(PortaalDbContext db, EigenVerzoeken verzoeken, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    public Verzoekregel Regel { get; private set; } = null!;

    /// <summary>Public id of the letter that asks; null when there is none.</summary>
    public string? Brief { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Regel = Verzoekregel.Van(Verzoek, null, Nu);
        Brief = await db.Brieven.Where(b => b.VerzoekId == Verzoek.Id && b.Soort == BriefSoort.BewijsGevraagd).OrderByDescending(b => b.Op).Select(b => b.PubliekId).FirstOrDefaultAsync(ct);
        return Page();
    }
}
