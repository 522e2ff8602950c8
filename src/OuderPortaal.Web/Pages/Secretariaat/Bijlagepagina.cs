using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Hands out a file of a message, note or answer, to save: nothing in it can run. Not there while it waits for the virus scanner. Each opening is one journaal row, with this handeling; the name of the file begins with this word.</summary>
[VerseFactor]
public abstract class Bijlagepagina(Bereik bereik, Documentkluis kluis, Actor actor, string handeling, string naam) : Zaakpagina(bereik)
{
    [FromRoute]
    public int Nummer { get; set; }

    /// <summary>The files of the one of this request that the address names; null when the request has none such.</summary>
    protected abstract Task<IReadOnlyList<Bijlage>?> BijlagenAsync(CancellationToken ct);

    public sealed override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || (await BijlagenAsync(ct))?.FirstOrDefault(b => b.Volgnummer == Nummer) is not { } bijlage || await kluis.OpenAsync(bijlage.Id, ct) is not { } inhoud)
            return await NietGevondenAsync(ct);
        return await ToonBestandAsync(actor, handeling, inhoud, bijlage.MediaType, $"{naam}-{Nummer}", ct);
    }
}
