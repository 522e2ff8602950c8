using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>The plain bytes of a document, as a file to save: nothing in it can run. Each opening is one journaal row.</summary>
[VerseFactor]
public sealed class DocumentOpenenModel(Bereik bereik, Documentkluis kluis, Dossierstandlezer standen, Actor actor) : Zaakpagina(bereik)
{
    [FromRoute]
    public Guid Document { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        var stuk = await Db.Overzichten.AsNoTracking().Where(o => o.VerzoekId == Verzoek.Id).SelectMany(o => o.Documenten).FirstOrDefaultAsync(d => d.Id == Document, ct);
        if (stuk is null || await kluis.ZoekAsync(stuk.KluisbestandId, ct) is not { } bestand)
            return await NietGevondenAsync(ct);
        if (!await IsOpenAsync(stuk, ct))
            return RedirectToPage("Voorbeeld", new { id = Id });
        if (!kluis.MagOpen(bestand.Scan))
            return RedirectToPage("Document", new { id = Id, document = Document });
        if (await kluis.OpenAsync(stuk.KluisbestandId, ct) is not { } inhoud)
            return await NietGevondenAsync(ct);
        return await ToonBestandAsync(actor, "DocumentGeopend", inhoud, stuk.MediaType, "document", ct);
    }

    /// <summary>Closed off as the items that point at it are, and when all of a pupil is (R-COR-7).</summary>
    private async Task<bool> IsOpenAsync(OverzichtDocument stuk, CancellationToken ct)
    {
        var stand = await standen.LeesAsync(Verzoek.LeerlingId, ct);
        var gegevens = await Db.Set<Gegeven>().AsNoTracking().Where(g => g.OverzichtId == Db.Overzichten.Where(o => o.VerzoekId == Verzoek.Id).Select(o => o.Id).First() && g.DocumentSleutel == stuk.Sleutel).ToListAsync(ct);
        return Toont(gegevens.Aggregate(stand.Van(stuk.Sleutel, null), (tot, g) => tot | stand.Van(g.Sleutel, g.Categorie)));
    }
}
