using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>The proof that the verzoeker sent with an item, as a file to save: nothing in it can run. Each opening is one journaal row.</summary>
[VerseFactor]
public sealed class BewijsModel(Bereik bereik, Documentkluis kluis, Actor actor) : Correctiepagina(bereik)
{
    [FromRoute]
    public int Nummer { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Correctie.Onderdelen.FirstOrDefault(o => o.Volgnummer == Nummer)?.BewijsId is not { } id
            || await kluis.ZoekAsync(id, ct) is not { } bestand || await kluis.OpenAsync(id, ct) is not { } inhoud)
            return await NietGevondenAsync(ct);
        return await ToonBestandAsync(actor, "BewijsGeopend", inhoud, bestand.MediaType, $"bewijs-{Nummer}", ct);
    }
}
