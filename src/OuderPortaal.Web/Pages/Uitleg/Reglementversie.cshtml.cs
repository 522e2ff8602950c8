using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Uitleg;

/// <summary>One version of the text of the reglement, for everybody: the one that counts, one of before, or one that comes.</summary>
public sealed class ReglementversieModel(Reglementboek boek) : PageModel
{
    public Reglementversie Versie { get; private set; } = null!;

    /// <summary>What counts today, when that is not this one.</summary>
    public Reglementversie? Opvolger { get; private set; }

    public DateOnly Vandaag => boek.Vandaag;

    public async Task<IActionResult> OnGetAsync(int nummer, CancellationToken ct)
    {
        if (await boek.VindAsync(nummer, ct) is not { } versie)
            return NotFound();
        Versie = versie;
        Opvolger = (await boek.AlleAsync(ct)).LastOrDefault(v => v.GeldtVanaf > versie.GeldtVanaf && v.GeldtVanaf <= Vandaag);
        return Page();
    }
}
