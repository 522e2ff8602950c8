using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The download "alles", written straight into the answer.</summary>
[VerseFactor(NaToets = true)]
public sealed class OverzichtZipModel(PortaalDbContext db, OverzichtToegang toegang, Overzichtsamensteller samensteller, OverzichtZip zip, Documentkluis kluis, TimeProvider klok)
    : OverzichtPagina(db, toegang, samensteller, klok)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenAsync(download: true, ct) is { } elders)
            return elders;
        var inhoud = Inhoud!;
        // The instant of release, so that the same overview is the same file each time.
        return new Stroomresultaat("application/zip", Bestandsnaam.Zip(inhoud), (uit, stop) => zip.SchrijfAsync(uit, inhoud, OpenAsync, inhoud.SamengesteldOp, stop));
    }

    private async Task<Stream> OpenAsync(Overzichtsdocument document, CancellationToken ct) =>
        await kluis.OpenAsync(document.KluisbestandId, ct) ?? throw new KluisGeschonden("A document of an available overview is not in the vault.");
}
