using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Beheer;

/// <summary>Invites a member of staff: name, address, role, function label, reach.</summary>
[VerseFactor]
public sealed class MedewerkersUitnodigenModel(Uitnodigingen uitnodigingen) : PageModel
{
    [BindProperty] public Invoer Gegevens { get; set; } = new();

    [TempData]
    public string? Melding { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        await uitnodigingen.NodigUitAsync(
            new Uitnodiging(Gegevens.Naam, Gegevens.Adres, Gegevens.Rol!.Value, Gegevens.Functie ?? "", Gegevens.AlleLeerlingen), ct);
        Melding = "De uitnodiging is verstuurd. De link werkt 72 uur.";
        return RedirectToPage("Medewerkers");
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de naam in.")]
        [StringLength(100, ErrorMessage = "De naam mag hoogstens 100 tekens lang zijn.")]
        public string Naam { get; set; } = "";

        [Required(ErrorMessage = "Vul het e-mailadres in.")]
        [Mailadres]
        public string Adres { get; set; } = "";

        [Required(ErrorMessage = "Kies een rol.")]
        [EnumDataType(typeof(Rol), ErrorMessage = "Kies een rol uit de lijst.")]
        public Rol? Rol { get; set; }

        [StringLength(100, ErrorMessage = "De functie mag hoogstens 100 tekens lang zijn.")]
        public string? Functie { get; set; }

        public bool AlleLeerlingen { get; set; }
    }
}
