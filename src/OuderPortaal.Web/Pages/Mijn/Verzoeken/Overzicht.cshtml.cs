using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The overview as a page, or why it cannot be opened now and what its reader can do.</summary>
[VerseFactor(NaToets = true)]
public sealed class OverzichtModel(PortaalDbContext db, OverzichtToegang toegang, Overzichtsamensteller samensteller, TimeProvider klok)
    : OverzichtPagina(db, toegang, samensteller, klok)
{
    public Overzichtstaal? Taal { get; private set; }

    public Func<int, string> OpenDocument => nummer => $"/mijn/verzoeken/{Verzoek.PubliekId}/documenten/{nummer + 1}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenAsync(download: false, ct) is { } elders)
            return elders;
        Taal = Inhoud is null ? null : new Overzichtstaal(Inhoud);
        return Page();
    }
}
