using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Cijfers;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Pages.Cijfers;

/// <summary>The figures as a file for a spreadsheet; that somebody took it stands in the journaal.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class BewarenModel(Cijferteller teller, Bereik bereik) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Jaar { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kwartaal { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var periode = Periode.Lees(Jaar, Kwartaal, await teller.JarenAsync(ct), teller.Vandaag);
        var blad = await teller.TelAsync(periode, ct);
        await bereik.LegVastAsync("CijfersBewaard", periode.Code, ct);
        return File(Cijferbestand.Maak(blad), Csvbestand.Soort, $"cijfers-{periode.Code}.csv");
    }
}
