using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Reads a roster; a good one goes on to its differences, a bad one names every fault and keeps nothing (R-AM-02).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
[Uploadgrens(8)]
public sealed class InlezenModel(Leerlinginlezing inlezing, TimeProvider klok) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Kies het bestand met de leerlingen.")]
    public IFormFile? Bestand { get; set; }

    /// <summary>Pupils that were added just now; null when nothing was confirmed.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Nieuw { get; set; }

    /// <summary>Pupils that were changed just now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Gewijzigd { get; set; }

    /// <summary>Null before a file was read.</summary>
    public Lijstresultaat<LeerlingGegevens>? Resultaat { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        (Nieuw, Gewijzigd) = (null, null);
        if (!ModelState.IsValid)
            return Page();

        await using var inhoud = Bestand!.OpenReadStream();
        Resultaat = await Leerlingimport.LeesAsync(Path.GetFileName(Bestand.FileName), inhoud, klok.GetUtcNow(), ct);
        return Resultaat.IsGelukt
            ? RedirectToPage("Nakijken", new { id = await inlezing.BewaarAsync(User.AccountId(), Resultaat.Rijen, ct) })
            : Page();
    }
}
