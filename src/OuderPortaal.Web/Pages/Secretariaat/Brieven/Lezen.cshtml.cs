using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Brieven;

/// <summary>A letter as it was sent, ready to print with the address in the window of the envelope. On paper only what may go now, or went (R-SEC-8).</summary>
public sealed class LezenModel(Bereik bereik, Posttoets toets) : PageModel, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    public Brief Brief { get; private set; } = null!;

    public Domain.Verzoeken.Verzoek Verzoek { get; private set; } = null!;

    /// <summary>Why it may not be printed now; null when it may.</summary>
    public string? WaaromNiet { get; private set; }

    Dossierblik? IDossierpagina.Blik => Verzoek is null ? null : new(Dossierblik.Brief, Verzoek.Id, Verzoek.LeerlingId);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var brief = await bereik.Db.Brieven.AsNoTracking().FirstOrDefaultAsync(b => b.PubliekId == Id, ct);
        var verzoek = brief is null ? null : await bereik.Verzoeken.FirstOrDefaultAsync(v => v.Id == brief.VerzoekId, ct);
        if (brief is null || verzoek is null)
            return await bereik.NietGevondenAsync(this, ct);
        (Brief, Verzoek, WaaromNiet) = (brief, verzoek, await toets.WaaromNietAsync(brief, verzoek, bereik.Nu, ct));
        return Page();
    }
}
