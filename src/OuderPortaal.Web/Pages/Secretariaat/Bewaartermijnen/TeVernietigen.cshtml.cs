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
    /// <summary>Certificates on the page.</summary>
    private const int MaxKlaar = 50;

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
        Regels = await kalender.LijstAsync(bereik.Vandaag, ct);
        Lopend = await bereik.Db.Vernietigingsvoorstellen.AsNoTracking().AsSplitQuery().Where(v => v.Status == VoorstelStatus.Bevestigd).OrderBy(v => v.Id).Take(MaxKlaar).ToListAsync(ct);
        Klaar = await bereik.Db.Vernietigingsvoorstellen.AsNoTracking().AsSplitQuery().Where(v => v.Status == VoorstelStatus.Uitgevoerd).OrderByDescending(v => v.AfgerondOp).Take(MaxKlaar).ToListAsync(ct);
        Lijst = await bereik.Db.Maandlijsten.AsNoTracking().OrderByDescending(m => m.Maand).FirstOrDefaultAsync(ct);
        return Page();
    }
}
