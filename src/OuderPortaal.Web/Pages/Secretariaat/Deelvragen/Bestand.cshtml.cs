using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>A file that came with the answer to a question, as a file to save. Not there while it waits for the virus scanner. Each opening is one journaal row.</summary>
[VerseFactor]
public sealed class BestandModel(Bereik bereik, Documentkluis kluis, Actor actor) : Zaakpagina(bereik)
{
    [FromRoute(Name = "deelvraag")]
    public string VraagId { get; set; } = "";

    [FromRoute]
    public int Nummer { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)
            || (await Db.Deelvragen.AsNoTracking().FirstOrDefaultAsync(v => v.VerzoekId == Verzoek.Id && v.PubliekId == VraagId, ct))?.Bestanden.FirstOrDefault(b => b.Volgnummer == Nummer) is not { } bestand
            || await kluis.OpenAsync(bestand.Id, ct) is not { } inhoud)
            return await NietGevondenAsync(ct);
        return await ToonBestandAsync(actor, "AntwoordbestandGeopend", inhoud, bestand.MediaType, $"antwoord-{Nummer}", ct);
    }
}
