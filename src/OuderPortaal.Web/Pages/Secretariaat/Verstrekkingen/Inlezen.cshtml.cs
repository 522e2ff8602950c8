using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Verstrekkingen;

/// <summary>Reads a list of disclosures; a good one goes on to what it would add, a bad one names every fault and keeps nothing (R-9.3-1).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
[Uploadgrens(8)]
public sealed class InlezenModel(Verstrekkinginlezing inlezing, TimeProvider klok) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Kies het bestand met de verstrekkingen.")]
    public IFormFile? Bestand { get; set; }

    /// <summary>Disclosures that were recorded just now; null when nothing was confirmed.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Nieuw { get; set; }

    /// <summary>Null before a file was read.</summary>
    public Lijstresultaat<IngelezenVerstrekking>? Resultaat { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Nieuw = null;
        if (!ModelState.IsValid)
            return Page();

        await using var inhoud = Bestand!.OpenReadStream();
        Resultaat = await Verstrekkingimport.LeesAsync(Path.GetFileName(Bestand.FileName), inhoud, await inlezing.KenmerkenAsync(ct), Amsterdam.Datum(klok.GetUtcNow()), ct);
        return Resultaat.IsGelukt ? RedirectToPage("Nakijken", new { id = await inlezing.BewaarAsync(User.AccountId(), Resultaat.Rijen, ct) }) : Page();
    }
}
