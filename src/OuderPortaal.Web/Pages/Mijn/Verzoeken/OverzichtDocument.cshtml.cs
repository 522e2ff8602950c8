using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>One document of the overview, by its number on the page. What was left out has no number.</summary>
[VerseFactor(NaToets = true)]
public sealed class OverzichtDocumentModel(PortaalDbContext db, OverzichtToegang toegang, Overzichtsamensteller samensteller, Documentkluis kluis, TimeProvider klok)
    : OverzichtPagina(db, toegang, samensteller, klok)
{
    public async Task<IActionResult> OnGetAsync(int nummer, CancellationToken ct)
    {
        if (await OpenAsync(download: true, ct) is { } elders)
            return elders;
        var inhoud = Inhoud!;
        if (nummer < 1 || nummer > inhoud.Documenten.Count || await kluis.OpenAsync(inhoud.Documenten[nummer - 1].KluisbestandId, ct) is not { } bytes)
            return NotFound();

        Response.RegisterForDisposeAsync(bytes);
        return new Stroomresultaat(inhoud.Documenten[nummer - 1].MediaType, Path.GetFileName(Bestandsnaam.Document(inhoud, nummer - 1)), (uit, stop) => bytes.CopyToAsync(uit, stop));
    }
}
