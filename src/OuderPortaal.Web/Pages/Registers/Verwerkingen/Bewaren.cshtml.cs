using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>The register as a file for a spreadsheet; that somebody took it stands in the journaal.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class BewarenModel(Verwerkingsregister register, HuidigSwv swv, Bereik bereik) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var dag = bereik.Vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lopend = await register.LopendAsync(ct);
        await bereik.LegVastAsync("VerwerkingsregisterBewaard", dag, ct);
        return File(Registerbestand.Maak(swv.Gegevens, lopend.Select(a => a.Huidig.Inhoud)), Csvbestand.Soort, $"verwerkingsregister-{dag}.csv");
    }
}
