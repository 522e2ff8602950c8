using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>A file of a message, as a file to save. Each opening is one journaal row.</summary>
[VerseFactor]
public sealed class BijlageModel(Bereik bereik, Documentkluis kluis, Actor actor) : Zaakpagina(bereik)
{
    [FromRoute]
    public string Bericht { get; set; } = "";

    [FromRoute]
    public int Nummer { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)
            || (await Db.Verzoekberichten.AsNoTracking().FirstOrDefaultAsync(b => b.VerzoekId == Verzoek.Id && b.PubliekId == Bericht, ct))?.Bijlagen.FirstOrDefault(b => b.Volgnummer == Nummer) is not { } bijlage
            || await kluis.OpenAsync(bijlage.Id, ct) is not { } inhoud)
            return await NietGevondenAsync(ct);
        return await ToonBestandAsync(actor, "BerichtbijlageGeopend", inhoud, bijlage.MediaType, $"bijlage-{Nummer}", ct);
    }
}
