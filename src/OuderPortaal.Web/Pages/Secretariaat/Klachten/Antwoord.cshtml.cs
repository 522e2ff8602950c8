using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>The answer as it is put before the directeur (R-KLT-6).</summary>
public sealed class AntwoordModel(Bereik bereik) : Klachtpagina(bereik)
{
    [BindProperty]
    public Voorstel Invoer { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Invoer = new() { Uitkomst = Klacht.Uitkomst, Bevindingen = Klacht.Bevindingen, Oordeel = Klacht.Oordeel, Conclusies = Klacht.Conclusies };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(
        () => Klacht.LegVoor(new Klachtantwoord(Invoer.Uitkomst!.Value, Invoer.Bevindingen ?? "", Invoer.Oordeel ?? "", Invoer.Conclusies ?? ""), User.Medewerker(), Nu), ct);

    public sealed class Voorstel
    {
        [Required(ErrorMessage = "Kies wat u van de klacht vindt.")]
        public KlachtUitkomst? Uitkomst { get; set; }

        [StringLength(8000)]
        public string? Bevindingen { get; set; }

        [StringLength(8000)]
        public string? Oordeel { get; set; }

        [StringLength(8000)]
        public string? Conclusies { get; set; }
    }
}
