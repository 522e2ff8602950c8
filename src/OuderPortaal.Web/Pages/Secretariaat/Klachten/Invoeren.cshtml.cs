using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>A complaint that did not come through the portal.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class InvoerenModel(Klachtbalie balie) : PageModel
{
    [BindProperty]
    public Opgave Invoer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var klacht = await balie.VoerInAsync(
            new Klager(null, Invoer.Naam ?? "", Invoer.Adres ?? "", Invoer.Telefoon ?? ""), new Klachtinhoud(Invoer.Tekst ?? "", Invoer.OverWie ?? "", Invoer.OverPrivacy),
            Invoer.Kanaal!.Value, Invoer.OntvangenOp!.Value, ct);
        return LocalRedirect($"/secretariaat/klachten/{klacht.PubliekId}");
    }

    public sealed class Opgave
    {
        [Required(ErrorMessage = "Kies hoe de klacht binnenkwam.")]
        public Kanaal? Kanaal { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop de klacht binnenkwam.")]
        public DateOnly? OntvangenOp { get; set; }

        [StringLength(100)]
        public string? Naam { get; set; }

        [StringLength(400)]
        public string? Adres { get; set; }

        [StringLength(30)]
        public string? Telefoon { get; set; }

        [StringLength(Klachtinhoud.MaxTekst)]
        public string? Tekst { get; set; }

        [StringLength(200)]
        public string? OverWie { get; set; }

        public bool OverPrivacy { get; set; }
    }
}
