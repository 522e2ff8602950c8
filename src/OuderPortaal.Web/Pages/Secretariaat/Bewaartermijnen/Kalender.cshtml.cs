using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Bewaren;

namespace OuderPortaal.Web.Pages.Secretariaat.Bewaartermijnen;

/// <summary>The calendar of what goes when, a year at a time, per month (article 12). Whether it truly goes is decided on the list.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class KalenderModel(Bereik bereik, Bewaarkalender kalender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    /// <summary>Id of the last traject of the page before; a number without meaning.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Na { get; set; }

    public IReadOnlyList<(int Jaar, int Aantal)> Jaren { get; private set; } = [];

    public int Gekozen { get; private set; }

    public IReadOnlyList<Kalenderregel> Regels { get; private set; } = [];

    public Guid? Volgende { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Jaren = await kalender.JarenAsync(ct);
        Gekozen = Jaar is > 1900 and < 9000 ? Jaar.Value : Vandaag.Year;
        var rijen = await kalender.VanAsync(Gekozen, Na, ct);
        Regels = [.. rijen.Take(Bewaarkalender.PerPagina)];
        Volgende = rijen.Count > Bewaarkalender.PerPagina ? Regels[^1].Traject.Id : null;
        return Page();
    }
}
