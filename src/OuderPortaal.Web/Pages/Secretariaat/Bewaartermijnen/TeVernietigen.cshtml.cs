using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Web.Bewaren;

namespace OuderPortaal.Web.Pages.Secretariaat.Bewaartermijnen;

/// <summary>The list "te vernietigen": what can go now, what has to wait and why, what still has to go from a source system, and the certificates.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class TeVernietigenModel(Bereik bereik, Bewaarkalender kalender) : PageModel
{
    /// <summary>Random id of the line after which what waits for a yes goes on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    /// <summary>Line after which what still has to go from a source system goes on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? LopendNa { get; set; }

    /// <summary>Line after which the certificates go on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? KlaarNa { get; set; }

    public string? Volgende { get; private set; }

    public string? LopendVolgende { get; private set; }

    public string? KlaarVolgende { get; private set; }

    /// <summary>"geen leerlingen", "drie leerlingen", "99+ leerlingen": how many wait for a yes.</summary>
    public string Aantal { get; private set; } = "";

    public IReadOnlyList<Lijstregel> Regels { get; private set; } = [];

    public IEnumerable<Lijstregel> Kan => Regels.Where(r => r.Kan);

    public IEnumerable<Lijstregel> Later => Regels.Where(r => r is { Kan: false, Beletselen.Count: 0 });

    public IEnumerable<Lijstregel> Wacht => Regels.Where(r => r.Beletselen.Count > 0);

    /// <summary>Confirmed, not gone from each source system.</summary>
    public IReadOnlyList<Vernietigingsvoorstel> Lopend { get; private set; } = [];

    public IReadOnlyList<Vernietigingsvoorstel> Klaar { get; private set; } = [];

    /// <summary>The newest list; null when none was made yet.</summary>
    public Maandlijst? Lijst { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Aantal = Werkvoorraadtelling.Aantal(await kalender.TelAsync(Werkvoorraad.TelGrens, ct), "leerling", "leerlingen");
        // Who turned the page of one list sees the rest of that list.
        if (LopendNa is null && KlaarNa is null)
            (Regels, Volgende) = await kalender.LijstAsync(bereik.Vandaag, Na, ct);
        if (Na is null && KlaarNa is null)
            (Lopend, LopendVolgende) = await kalender.LopendAsync(LopendNa, ct);
        if (Na is null && LopendNa is null)
            (Klaar, KlaarVolgende) = await kalender.KlaarAsync(KlaarNa, ct);
        Lijst = await bereik.Db.Maandlijsten.AsNoTracking().OrderByDescending(m => m.Maand).FirstOrDefaultAsync(ct);
        return Page();
    }
}
