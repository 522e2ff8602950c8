using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Bezwaarschriften;

/// <summary>Bezwaar against besluiten, what is open first.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class LijstModel(Bereik bereik) : PageModel
{
    private const int Hoogstens = 200;

    public DateOnly Vandaag => bereik.Vandaag;

    public IReadOnlyList<Bezwaarschrift> Bezwaren { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var rijen = await bereik.Db.BezwarenVoor(User).AsNoTracking().OrderBy(b => b.AfgehandeldOp != null).ThenByDescending(b => b.AfgehandeldOp).ThenBy(b => b.OntvangenOp).Take(Hoogstens).ToListAsync(ct);
        Bezwaren = [.. rijen.OrderBy(b => !b.IsOpen).ThenBy(b => b.BeslisUiterlijk).ThenBy(b => b.Nummer, StringComparer.Ordinal)];
    }
}
