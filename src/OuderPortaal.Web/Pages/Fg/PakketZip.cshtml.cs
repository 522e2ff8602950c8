using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Zaakpakketten;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The package of a case, written straight into the answer. Each download is one journaal row, with the reason.</summary>
[VerseFactor]
public sealed class PakketZipModel(Bereik bereik, Zaakpakketzip zip) : PageModel, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Pakketreden? Reden { get; set; }

    public Verzoek? Verzoek { get; private set; }

    Dossierblik? IDossierpagina.Blik => Verzoek is null ? null : new(Dossierblik.Zaakpakket, Verzoek.Id, Verzoek.LeerlingId) { Reden = $"{Reden}" };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await bereik.Db.Verzoeken.AsNoTracking().FirstOrDefaultAsync(v => v.PubliekId == Id, ct) is not { } verzoek)
            return await bereik.NietGevondenAsync(this, ct);
        if (Reden is not { } reden || !Enum.IsDefined(reden))
            return RedirectToPage("Pakket", new { id = Id, zonder = true });
        Verzoek = verzoek;
        return new Stroomresultaat("application/zip", $"zaakpakket-{verzoek.Nummer}.zip", (uit, stop) => zip.SchrijfAsync(uit, verzoek, reden, stop));
    }
}
