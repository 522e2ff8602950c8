using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>The hearing, or that it was declined (R-KLT-5).</summary>
public sealed class HorenModel(Bereik bereik) : Klachtpagina(bereik)
{
    [BindProperty]
    public Gesprek Invoer { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() => Klacht.LegHorenVast(Invoer.Wijze!.Value, Invoer.Op!.Value, Invoer.Verslag, Nu), ct);

    public sealed class Gesprek
    {
        [Required(ErrorMessage = "Kies hoe het gesprek ging, of dat het niet hoefde.")]
        public Hoorwijze? Wijze { get; set; }

        [Required(ErrorMessage = "Vul de dag in.")]
        public DateOnly? Op { get; set; }

        [StringLength(4000)]
        public string? Verslag { get; set; }
    }
}
